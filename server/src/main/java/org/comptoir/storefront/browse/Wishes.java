package org.comptoir.storefront.browse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.comptoir.storefront.browse.Browse.Wish;
import org.comptoir.trading.assortment.ListingQuery.Sort;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/// What a list is asked for, as its address says it; every change is another address.
record Wishes(
        String path,
        String text,
        Optional<String> category,
        Map<String, Set<String>> attributes,
        String minimum,
        String maximum,
        Sort sort,
        boolean literal) {
    private static final String ATTRIBUTE = "attribute.";

    /// Reads an address; `path` is the list's own, without its query.
    static Wishes of(String path, MultiValueMap<String, String> asked) {
        var attributes = new TreeMap<String, Set<String>>();
        asked.forEach((name, values) -> {
            if (name.startsWith(ATTRIBUTE)) {
                attributes.put(name.substring(ATTRIBUTE.length()), new TreeSet<>(values));
            }
        });
        return new Wishes(
                path,
                first(asked, "q"),
                Optional.of(first(asked, "category")).filter(it -> !it.isEmpty()),
                attributes,
                first(asked, "minPrice"),
                first(asked, "maxPrice"),
                Sort.of(first(asked, "sort")).orElse(Sort.RELEVANCE),
                first(asked, "literal").equals("true"));
    }

    private static String first(MultiValueMap<String, String> asked, String name) {
        var value = asked.getFirst(name);
        return value == null ? "" : value.strip();
    }

    boolean isNarrowed() {
        return !attributes.isEmpty() || hasRange() || (!isCategoryPage() && category.isPresent());
    }

    boolean hasRange() {
        return !minimum.isEmpty() || !maximum.isEmpty();
    }

    private boolean isCategoryPage() {
        return path.contains("/catalog/");
    }

    /// With that value where it was not chosen, without it where it was.
    Wishes toggled(String attribute, String value) {
        var changed = new TreeMap<>(attributes);
        var values = new TreeSet<>(attributes.getOrDefault(attribute, Set.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        changed.put(attribute, values);
        changed.values().removeIf(Set::isEmpty);
        return new Wishes(path, text, category, changed, minimum, maximum, sort, literal);
    }

    Wishes withoutRange() {
        return new Wishes(path, text, category, attributes, "", "", sort, literal);
    }

    Wishes in(Optional<String> other) {
        return new Wishes(path, text, other, attributes, minimum, maximum, sort, literal);
    }

    /// The same wishes on the page of another category.
    Wishes at(String otherPath) {
        return new Wishes(otherPath, text, category, attributes, minimum, maximum, sort, literal);
    }

    /// The words exactly as they were typed.
    Wishes literally() {
        return new Wishes(path, text, category, attributes, minimum, maximum, sort, true);
    }

    Wishes cleared() {
        return new Wishes(path, text, Optional.empty(), Map.of(), "", "", sort, literal);
    }

    String address() {
        return address(List.of());
    }

    /// The address of what follows so many.
    String following(String cursor, int shown) {
        return address(
                List.of(new Wish("cursor", cursor), new Wish("shown", Integer.toString(shown))));
    }

    private String address(List<Wish> more) {
        var all = new ArrayList<>(fields(true, true));
        all.addAll(more);
        return all.isEmpty()
                ? path
                : all.stream()
                        .map(it -> encoded(it.name()) + "=" + encoded(it.value()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    /// The wishes as fields of a form that asks for a price range or an order itself.
    List<Wish> fields(boolean range, boolean order) {
        var fields = new LinkedHashMap<String, List<String>>();
        add(fields, "q", text);
        add(fields, "literal", literal ? "true" : "");
        category.ifPresent(it -> add(fields, "category", it));
        attributes.forEach((name, values) -> fields.put(ATTRIBUTE + name, List.copyOf(values)));
        if (range) {
            add(fields, "minPrice", minimum);
            add(fields, "maxPrice", maximum);
        }
        if (order && sort != Sort.RELEVANCE) {
            add(fields, "sort", sort.code());
        }
        return fields.entrySet().stream()
                .flatMap(it -> it.getValue().stream().map(value -> new Wish(it.getKey(), value)))
                .toList();
    }

    private static void add(Map<String, List<String>> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, List.of(value));
        }
    }
}
