package org.comptoir.accelerator.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comptoir.stores.Store;
import org.springframework.util.MultiValueMap;

/// What was entered into a form, put together as `care.yaml` would write it. What was left empty is
/// left out.
record Sent(Map<String, String> values, List<String> languages) {
    static Sent of(Store store, MultiValueMap<String, String> sent) {
        var values = new LinkedHashMap<String, String>();
        sent.forEach((name, all) -> values.put(name, all.getLast().strip()));
        return new Sent(values, store.languages());
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    Map<String, Object> tree(List<Entry> entries) {
        return tree(entries, "");
    }

    private Map<String, Object> tree(List<Entry> entries, String above) {
        var tree = new LinkedHashMap<String, Object>();
        for (var entry : entries) {
            if (entry instanceof Entry.Part part && part.name().isEmpty()) {
                tree.putAll(tree(part.entries(), above));
            } else {
                var value = value(entry, above + entry.name());
                if (!isEmpty(value)) {
                    tree.put(entry.name(), value);
                }
            }
        }
        return tree;
    }

    private static boolean isEmpty(Object value) {
        return switch (value) {
            case Map<?, ?> map -> map.isEmpty();
            case List<?> list -> list.isEmpty();
            default -> value.equals("");
        };
    }

    private Object value(Entry entry, String name) {
        return switch (entry) {
            case Entry.Line _, Entry.OneOf _ -> value(name);
            case Entry.Titles _ -> texts(name);
            case Entry.Words words -> split(value(name), words.between());
            case Entry.Lines _ -> split(value(name), "\\R");
            case Entry.Ticks ticks ->
                    ticks.choices().stream()
                            .map(it -> it.value())
                            .filter(it -> value(name + "." + it).equals("true"))
                            .toList();
            case Entry.Several several -> rows(several, name);
            case Entry.Texts _ ->
                    indices(name).stream()
                            .map(it -> texts(name + "." + it))
                            .filter(it -> !it.isEmpty())
                            .toList();
            case Entry.Part part -> tree(part.entries(), name + ".");
        };
    }

    private Map<String, String> texts(String name) {
        var texts = new LinkedHashMap<String, String>();
        var start = name + ".";
        values.forEach((key, text) -> {
            if (key.startsWith(start) && !text.isEmpty()) {
                texts.put(key.substring(start.length()), text.replace("\r\n", "\n"));
            }
        });
        return texts;
    }

    private static List<String> split(String text, String between) {
        return Stream.of(text.split(between, -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private List<Map<String, Object>> rows(Entry.Several several, String name) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var index : indices(name)) {
            var row = tree(several.entries(), name + "." + index + ".");
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /// The places of rows in the order in which they were sent.
    private List<String> indices(String name) {
        var start = name + ".";
        return values.keySet().stream()
                .filter(it -> it.startsWith(start))
                .map(it -> it.substring(start.length()).split("\\.", 2)[0])
                .filter(it -> it.matches("\\d{1,6}"))
                .distinct()
                .toList();
    }
}
