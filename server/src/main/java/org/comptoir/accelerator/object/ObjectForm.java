package org.comptoir.accelerator.object;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comptoir.accelerator.form.GmtTime;
import org.comptoir.catalog.object.ObjectKind;
import org.comptoir.catalog.object.StoreObject;
import org.springframework.util.MultiValueMap;

/// What stands in the form of a product set, price rule or catalogue filter. Its rows are members,
/// lines or marks in their order; `without` are the members that are taken off a set.
public record ObjectForm(
        ObjectKind kind,
        String key,
        String name,
        boolean wholeCatalog,
        List<Map<String, String>> rows,
        List<Map<String, String>> without) {
    private static final Pattern INDEX = Pattern.compile("(rows|without)\\.(\\d{1,6})\\.(\\w+)");
    private static final String INCLUDE = "include";
    private static final String EXCLUDE = "exclude";
    private static final String PRECEDENCE = "precedence";

    public ObjectForm {
        rows = List.copyOf(rows);
        without = List.copyOf(without);
    }

    /// An empty one.
    static ObjectForm fresh(ObjectKind kind) {
        return new ObjectForm(kind, "", "", false, List.of(Map.of()), List.of());
    }

    /// The form of an object as it is.
    static ObjectForm of(StoreObject object) {
        var content = object.content();
        var rows =
                switch (object.kind()) {
                    case PRODUCT_SET -> members(content, INCLUDE);
                    case PRICE_RULE -> maps(content, "lines").map(ObjectForm::line).toList();
                    case CATALOG_FILTER -> maps(content, "marks").map(ObjectForm::mark).toList();
                };
        return new ObjectForm(
                object.kind(),
                object.key(),
                object.name(),
                Boolean.TRUE.equals(content.get("wholeCatalog")),
                rows,
                members(content, EXCLUDE));
    }

    private static Stream<Map<?, ?>> maps(Map<String, Object> content, String of) {
        return content.get(of) instanceof List<?> list
                ? list.stream().filter(Map.class::isInstance).map(it -> (Map<?, ?>) it)
                : Stream.empty();
    }

    private static List<Map<String, String>> members(Map<String, Object> content, String of) {
        return maps(content, of).map(it -> Map.of("on", Targets.words(it))).toList();
    }

    private static Map<String, String> line(Map<?, ?> line) {
        return Map.of(
                "on", Targets.words(line.get("on")),
                "priceList", text(line, "priceList"),
                "adjustment", text(line, "adjustment"),
                "start", text(line, "start"),
                "end", text(line, "end"));
    }

    private static Map<String, String> mark(Map<?, ?> mark) {
        var kind = mark.containsKey(EXCLUDE) ? EXCLUDE : INCLUDE;
        return Map.of(
                "type",
                kind,
                "on",
                Targets.words(mark.get(kind)),
                PRECEDENCE,
                text(mark, PRECEDENCE));
    }

    private static String text(Map<?, ?> map, String name) {
        var value = map.get(name);
        return value == null ? "" : value.toString();
    }

    /// A form as it was sent; rows keep the order in which they stood, empty ones are passed over.
    static ObjectForm sent(ObjectKind kind, String key, MultiValueMap<String, String> values) {
        var rows = new LinkedHashMap<String, Map<String, String>>();
        values.forEach((name, sent) -> {
            var place = INDEX.matcher(name);
            if (place.matches()) {
                rows.computeIfAbsent(
                                place.group(1) + " " + place.group(2), _ -> new LinkedHashMap<>())
                        .put(place.group(3), sent.getLast().strip());
            }
        });
        return new ObjectForm(
                kind,
                key.isEmpty() ? value(values, "key") : key,
                kind == ObjectKind.PRODUCT_SET && !key.isEmpty() ? key : value(values, "name"),
                value(values, "wholeCatalog").equals("true"),
                filled(rows, "rows "),
                filled(rows, "without "));
    }

    private static String value(MultiValueMap<String, String> values, String name) {
        var sent = values.get(name);
        return sent == null || sent.isEmpty() ? "" : sent.getLast().strip();
    }

    private static List<Map<String, String>> filled(
            Map<String, Map<String, String>> rows, String start) {
        return rows.entrySet().stream()
                .filter(it -> it.getKey().startsWith(start))
                .map(Map.Entry::getValue)
                .filter(it -> it.entrySet().stream().anyMatch(ObjectForm::isFilled))
                .toList();
    }

    /// The kind of a mark is always sent, and says nothing alone.
    private static boolean isFilled(Map.Entry<String, String> field) {
        return !field.getKey().equals("type") && !field.getValue().isEmpty();
    }

    /// The object that the form describes.
    StoreObject object() {
        var content = new LinkedHashMap<String, Object>();
        switch (kind) {
            case PRODUCT_SET -> {
                content.put(INCLUDE, rows.stream().map(ObjectForm::target).toList());
                content.put(EXCLUDE, without.stream().map(ObjectForm::target).toList());
            }
            case PRICE_RULE -> content.put("lines", rows.stream().map(ObjectForm::lineOf).toList());
            case CATALOG_FILTER -> {
                content.put("wholeCatalog", wholeCatalog);
                content.put("marks", rows.stream().map(ObjectForm::markOf).toList());
            }
        }
        var called = kind == ObjectKind.PRODUCT_SET ? key : name;
        return new StoreObject(kind, key, called, 0, content);
    }

    private static Object target(Map<String, String> row) {
        return Targets.read(row.getOrDefault("on", ""));
    }

    private static Map<String, Object> lineOf(Map<String, String> row) {
        var line = new LinkedHashMap<String, Object>();
        line.put("on", target(row));
        line.put("priceList", row.getOrDefault("priceList", ""));
        put(line, "adjustment", number(row.getOrDefault("adjustment", "")));
        put(line, "start", time(row.getOrDefault("start", "")));
        put(line, "end", time(row.getOrDefault("end", "")));
        return line;
    }

    private static Map<String, Object> markOf(Map<String, String> row) {
        var mark = new LinkedHashMap<String, Object>();
        mark.put(
                row.getOrDefault("type", INCLUDE).equals(EXCLUDE) ? EXCLUDE : INCLUDE, target(row));
        put(mark, PRECEDENCE, number(row.getOrDefault(PRECEDENCE, "")));
        return mark;
    }

    private static void put(Map<String, Object> map, String name, String value) {
        if (!value.isEmpty()) {
            map.put(name, value);
        }
    }

    private static String number(String typed) {
        return typed.replace('−', '-').replace(',', '.').replaceAll("[\\s\u00a0\u202f%]", "");
    }

    private static String time(String typed) {
        return typed.isEmpty() ? "" : GmtTime.plain(typed);
    }
}
