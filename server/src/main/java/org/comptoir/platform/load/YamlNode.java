package org.comptoir.platform.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A node of a YAML document with its place: a mapping, a list, a value, or nothing.
public final class YamlNode {
    private final YamlFile file;
    private final String field;
    private final String name;
    private final @Nullable Node node;
    private final long line;
    private final long column;

    private YamlNode(
            YamlFile file, String field, String name, @Nullable Node node, long line, long column) {
        this.file = file;
        this.field = field;
        this.name = name;
        this.node = node;
        this.line = line;
        this.column = column;
    }

    static YamlNode of(YamlFile file, String field, String name, Node node) {
        long line = node.getStartMark().map(Mark::getLine).orElse(-1) + 1L;
        long column = node.getStartMark().map(Mark::getColumn).orElse(-1) + 1L;
        return new YamlNode(file, field, name, node, line, column);
    }

    static YamlNode absent(YamlFile file, String field, String name, long line, long column) {
        return new YamlNode(file, field, name, null, line, column);
    }

    /// Whether there is anything but an empty value.
    public boolean isPresent() {
        return node != null && !(node instanceof ScalarNode && value().isBlank());
    }

    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    /// The node under a key of this mapping; an absent one where there is no such key.
    public YamlNode at(String key) {
        var entry = entries().get(key);
        return entry != null ? entry : absent(file, below(key), key, line, column);
    }

    /// The value under a key of this mapping.
    public FileValue value(String key) {
        return at(key).value();
    }

    /// This node as a value; a blank one, reported, where it is a mapping or a list.
    public FileValue value() {
        if (node instanceof MappingNode || node instanceof SequenceNode) {
            problem("not-a-value", name);
        }
        var text = node instanceof ScalarNode scalar && !isNull(scalar) ? scalar.getValue() : "";
        return new FileValue(file.report(), file.dates(), field, name, line, column, text);
    }

    private static boolean isNull(ScalarNode scalar) {
        return scalar.isPlain()
                && (scalar.getValue().equals("null") || scalar.getValue().equals("~"));
    }

    /// The entries of this mapping, in the order of the file; none where there is none.
    public Map<String, YamlNode> entries() {
        var entries = new LinkedHashMap<String, YamlNode>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> entries.put(key(tuple), entry(tuple)));
        } else if (isPresent()) {
            problem("not-a-mapping", name);
        }
        return entries;
    }

    private static String key(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private YamlNode entry(NodeTuple tuple) {
        return of(file, below(key(tuple)), key(tuple), tuple.getValueNode());
    }

    private String below(String key) {
        return field.isEmpty() ? key : field + "." + key;
    }

    /// The items of this list; none where there is none.
    public List<YamlNode> items() {
        var items = new ArrayList<YamlNode>();
        if (node instanceof SequenceNode sequence) {
            for (var item : sequence.getValue()) {
                items.add(of(file, "%s[%d]".formatted(field, items.size()), name, item));
            }
        } else if (isPresent()) {
            problem("not-a-list", name);
        }
        return items;
    }

    /// The values of this list.
    public List<FileValue> values() {
        return items().stream().map(YamlNode::value).toList();
    }

    /// The texts of this mapping by language; a single value is taken as English.
    public Map<String, String> texts(int longest) {
        if (node instanceof ScalarNode && isPresent()) {
            return Map.of("en", value().text(longest));
        }
        var texts = new TreeMap<String, String>();
        entries().forEach((language, text) -> texts.put(language, text.value().text(longest)));
        return texts;
    }

    /// Reports every key of this mapping that is none of these.
    public YamlNode only(String... keys) {
        var known = List.of(keys);
        entries()
                .forEach((key, entry) -> {
                    if (!known.contains(key)) {
                        entry.unknown(key, known);
                    }
                });
        return this;
    }

    private void unknown(String key, List<String> known) {
        var nearest = Spelling.nearest(key, known);
        if (nearest.isEmpty()) {
            problem("unknown-key", key, String.join(", ", known));
        } else {
            problem("misspelt-key", key, nearest);
        }
    }

    /// Reports that this node is wrong.
    public void problem(String code, Object... arguments) {
        file.report().problem(new Report.Place(line, column, field), code, arguments);
    }

    public long line() {
        return line;
    }

    public long column() {
        return column;
    }
}
