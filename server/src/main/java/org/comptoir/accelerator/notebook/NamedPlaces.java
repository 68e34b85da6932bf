package org.comptoir.accelerator.notebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Finds where names stand that lead nowhere: each is quoted in the words of its problem.
final class NamedPlaces {
    private final List<String> problems;
    private final Map<String, String> places = new HashMap<>();

    private NamedPlaces(List<String> problems) {
        this.problems = problems;
    }

    /// The problems by the ways to the names, such as `set.included.0.partNumber`.
    static Map<String, String> of(JsonNode tree, List<String> problems) {
        var found = new NamedPlaces(problems);
        if (!problems.isEmpty()) {
            found.look(tree, "");
        }
        return found.places;
    }

    private void look(JsonNode tree, String place) {
        if (tree.isObject()) {
            tree.properties().forEach(it -> look(it.getValue(), way(place, it.getKey())));
        } else if (tree.isArray()) {
            for (int index = 0; index < tree.size(); index++) {
                look(tree.get(index), way(place, String.valueOf(index)));
            }
        } else if (tree.isString()) {
            var quoted = "'" + tree.stringValue() + "'";
            problems.stream()
                    .filter(it -> it.contains(quoted))
                    .findFirst()
                    .ifPresent(it -> places.put(place, it.replaceFirst("^[a-z-]+: ", "")));
        }
    }

    private static String way(String place, String step) {
        return place.isEmpty() ? step : place + "." + step;
    }
}
