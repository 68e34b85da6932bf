package org.comptoir.trading.file.yaml;

import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.file.Macros;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// YAML in one canonical way: two spaces for each level, a short row of values on one line, text in
/// quotes only where it must be.
final class YamlOut {
    private static final int WIDTH = 120;
    private static final Pattern PLAIN =
            Pattern.compile(
                    "[\\p{L}\\p{N}/][\\p{L}\\p{N}._=/+%@();!?&'-]*( [\\p{L}\\p{N}._=/+%@();!?&'-]+)*");
    private static final Pattern PLAIN_WITH_COMMAS =
            Pattern.compile(
                    "[\\p{L}\\p{N}/][\\p{L}\\p{N}._=/+%@(),;!?&'-]*( [\\p{L}\\p{N}._=/+%@(),;!?&'-]+)*");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?( [A-Z]{3})?");

    private static final Pattern TIME =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z");

    private final StringBuilder out = new StringBuilder();

    @Override
    public String toString() {
        return out.toString();
    }

    /// The fields of an object, each on a line at this depth.
    void fields(ObjectNode object, int depth) {
        boolean first = true;
        for (String name : Shorthand.order(object)) {
            if (!first) {
                indent(depth);
            }
            first = false;
            out.append(name).append(':');
            value(object.get(name), depth);
        }
    }

    private void value(JsonNode node, int depth) {
        if (node.isValueNode()) {
            out.append(' ').append(scalar(node, false)).append('\n');
            return;
        }
        String row = row(node);
        if (isRow(node) && row.length() + 2 * depth < WIDTH && !(node instanceof ArrayNode)) {
            out.append(' ').append(row).append('\n');
        } else if (node instanceof ObjectNode object) {
            out.append('\n');
            indent(depth + 1);
            fields(object, depth + 1);
        } else {
            out.append('\n');
            node.forEach(each -> item(each, depth));
        }
    }

    void item(JsonNode node, int depth) {
        indent(depth);
        out.append("- ");
        String row = row(node);
        boolean fits = isRow(node) && row.length() + 2 * depth + 2 < WIDTH;
        if (node instanceof ObjectNode object && !fits) {
            fields(object, depth + 1);
        } else {
            out.append(node.isValueNode() ? scalar(node, false) : row).append('\n');
        }
    }

    /// Whether nothing in it is nested deeper than a short list of values.
    private static boolean isRow(JsonNode node) {
        return node.valueStream()
                .allMatch(each ->
                        each.isValueNode() || each.valueStream().allMatch(JsonNode::isValueNode));
    }

    private static String row(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var row = new StringJoiner(", ", "{", "}");
            Shorthand.order(object).forEach(name -> row.add(name + ": " + row(object.get(name))));
            return row.toString();
        }
        if (node instanceof ArrayNode array) {
            var row = new StringJoiner(", ", "[", "]");
            array.forEach(each -> row.add(row(each)));
            return row.toString();
        }
        return scalar(node, true);
    }

    private static String scalar(JsonNode node, boolean inRow) {
        String text = Macros.escape(node.asString());
        boolean isPlain =
                NUMBER.matcher(text).matches()
                        || TIME.matcher(text).matches()
                        || (inRow ? PLAIN : PLAIN_WITH_COMMAS).matcher(text).matches();
        return isPlain && !text.equals("null")
                ? text
                : ContentJson.mapper().writeValueAsString(text);
    }

    private void indent(int depth) {
        out.append("  ".repeat(depth));
    }
}
