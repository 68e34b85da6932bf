package org.comptoir.trading.file.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.comptoir.trading.file.Macros;
import org.comptoir.trading.file.Position;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One contract or account of a YAML file as a tree, with the place of each node by its path and of
/// each text where it first stands. Every value is text: what it means, the content says.
final class YamlTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, Position> byPath = new HashMap<>();
    private final Map<String, Position> byText = new HashMap<>();
    private final Position start;
    private final Macros macros;
    private final BiConsumer<Position, String> unknownMacros;
    final JsonNode root;

    YamlTree(Node node, Macros macros, BiConsumer<Position, String> unknownMacros) {
        this.start = position(node);
        this.macros = macros;
        this.unknownMacros = unknownMacros;
        this.root = tree("", node);
    }

    static Position position(Node node) {
        return node.getStartMark()
                .map(mark -> new Position(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new Position(1, 1));
    }

    Position start() {
        return start;
    }

    /// The place of a node, or of the nearest around it that is there.
    Position at(String path) {
        for (String nearest = path;
                !nearest.isEmpty();
                nearest = nearest.substring(0, nearest.lastIndexOf('/'))) {
            Position found = byPath.get(nearest);
            if (found != null) {
                return found;
            }
        }
        return start;
    }

    Position firstOf(String text) {
        return byText.getOrDefault(text, start);
    }

    private JsonNode tree(String path, Node node) {
        byPath.put(path, position(node));
        return switch (node) {
            case MappingNode mapping -> object(path, mapping);
            case SequenceNode sequence -> array(path, sequence);
            case ScalarNode scalar -> text(scalar);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(String path, MappingNode mapping) {
        ObjectNode object = NODES.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
            object.set(name, tree(path + "/" + name, tuple.getValueNode()));
            byPath.put(path + "/" + name, position(tuple.getKeyNode()));
        }
        return object;
    }

    private ArrayNode array(String path, SequenceNode sequence) {
        ArrayNode array = NODES.arrayNode();
        for (Node each : sequence.getValue()) {
            array.add(tree(path + "/" + array.size(), each));
        }
        return array;
    }

    private JsonNode text(ScalarNode scalar) {
        Position at = position(scalar);
        String text = macros.replace(scalar.getValue(), name -> unknownMacros.accept(at, name));
        if (scalar.isPlain() && (text.isEmpty() || text.equals("null") || text.equals("~"))) {
            return NODES.nullNode();
        }
        byText.putIfAbsent(text, at);
        return NODES.stringNode(text);
    }
}
