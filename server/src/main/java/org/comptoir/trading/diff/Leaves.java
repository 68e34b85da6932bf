package org.comptoir.trading.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The single values of a content under paths that say what they are about: an element of a list is
/// named by what identifies it, not by its place.
final class Leaves {
    private static final Set<String> PLACES =
            Set.of("/state", "/key/major", "/key/minor", "sequence", "action");
    private static final List<String> NAMED_BY =
            List.of("policy", "list", "set", "rule", "filter", "product", "products", "target");

    private static final List<String> FIRST_OF =
            List.of("methods", "policies", "addresses", "centers");

    private final Map<List<String>, String> leaves = new LinkedHashMap<>();

    Map<List<String>, String> of(JsonNode tree) {
        object(tree, List.of());
        return leaves;
    }

    private void object(JsonNode object, List<String> path) {
        for (var property : object.properties()) {
            var name = property.getKey();
            if (!PLACES.contains(name)
                    && !PLACES.contains("/" + String.join("/", with(path, name)))) {
                value(property.getValue(), with(path, name));
            }
        }
    }

    private void value(JsonNode value, List<String> path) {
        if (value.isObject()) {
            object(value, path);
        } else if (value.isArray()) {
            elements(value, path);
        } else if (!value.isNull()) {
            leaves.put(path, value.asString());
        }
    }

    private void elements(JsonNode array, List<String> path) {
        var places = places(array);
        for (int at = 0; at < places.size(); at++) {
            var element = array.get(at);
            var place = with(path, places.get(at));
            if (element.isObject()) {
                leaves.put(place, "");
                object(element, place);
            } else {
                leaves.put(place, element.asString());
            }
        }
    }

    /// What the elements of a list are called, in its order.
    static List<String> places(JsonNode array) {
        var seen = new HashMap<String, Integer>();
        var places = new ArrayList<String>();
        for (var element : array) {
            var identity = identity(element);
            int count = seen.merge(identity, 1, Integer::sum);
            places.add(count == 1 ? identity : identity + " (" + count + ")");
        }
        return places;
    }

    /// What tells one element of a list from the others.
    private static String identity(JsonNode element) {
        if (!element.isObject()) {
            return element.asString();
        }
        var words =
                Stream.of(
                                text(element, "kind"),
                                text(element, "role"),
                                member(element),
                                NAMED_BY.stream()
                                        .flatMap(it -> named(element, it).stream())
                                        .findFirst(),
                                FIRST_OF.stream()
                                        .flatMap(it -> first(element, it).stream())
                                        .findFirst(),
                                text(element, "name"),
                                text(element, "number"),
                                text(element, "usage"),
                                text(element, "locale"),
                                text(element, "currency"),
                                text(element, "minimumQuantity").map(it -> "from " + it),
                                text(element, "start"))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" "));
        return words.isEmpty() ? element.toString() : words;
    }

    private static Optional<String> member(JsonNode element) {
        return Optional.ofNullable(element.get("member"))
                .map(it -> text(it, "distinguishedName").or(() -> text(it, "name")).orElse(""));
    }

    private static Optional<String> named(JsonNode element, String property) {
        return Optional.ofNullable(element.get(property))
                .filter(JsonNode::isObject)
                .map(it ->
                        Stream.of("partNumber", "identifier", "name", "id")
                                .flatMap(name -> text(it, name).stream())
                                .findFirst()
                                .or(() -> within(it))
                                .orElseGet(it::toString));
    }

    /// A choice is known by what it holds.
    private static Optional<String> within(JsonNode choice) {
        return NAMED_BY.stream().flatMap(it -> named(choice, it).stream()).findFirst();
    }

    /// A term over several policies or addresses is known by its first.
    private static Optional<String> first(JsonNode element, String property) {
        return Optional.ofNullable(element.get(property))
                .filter(JsonNode::isArray)
                .filter(it -> !it.isEmpty())
                .map(it -> identity(it.get(0)));
    }

    private static Optional<String> text(JsonNode object, String property) {
        return Optional.ofNullable(object.get(property))
                .filter(JsonNode::isValueNode)
                .filter(it -> !it.isNull())
                .map(JsonNode::asString);
    }

    private static List<String> with(List<String> path, String step) {
        var longer = new ArrayList<>(path);
        longer.add(step);
        return List.copyOf(longer);
    }
}
