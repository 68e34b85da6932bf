package org.comptoir.catalog.definition;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.catalog.definition.Known.Thing;
import org.comptoir.platform.load.FileValue;
import org.comptoir.platform.load.YamlNode;

/// Reads product sets, price rules and catalogue filters as `docs/formats.md` describes them;
/// whatever is wrong is reported at its place. What is sent under a `key` may leave it out and may
/// say no other.
public record DefinitionReader(Known known, String key) {
    private static final BigDecimal LOWEST = BigDecimal.valueOf(-100);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000);
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_NAME = 254;

    /// Reads texts that name their keys themselves.
    public DefinitionReader(Known known) {
        this(known, "");
    }

    /// `{name, include, exclude?}`
    public Definition productSet(YamlNode set) {
        set.only("name", "include", "exclude");
        var name = key(set.value("name"), LONGEST_NAME);
        var content = new LinkedHashMap<String, Object>();
        content.put("include", members(set.at("include")));
        content.put("exclude", members(set.at("exclude")));
        return new Definition(name, name, content);
    }

    private String key(FileValue value, int longest) {
        if (!key.isEmpty() && value.isBlank()) {
            return key;
        }
        var text = value.required(longest);
        if (!key.isEmpty() && !key.equals(text)) {
            value.problem("key-is-fixed", text, key);
        }
        return text;
    }

    private List<Map<String, String>> members(YamlNode list) {
        return list.items().stream()
                .map(member -> target(member.only("category", "product")))
                .toList();
    }

    private Map<String, String> target(YamlNode member) {
        var category = member.value("category");
        if (!category.isBlank()) {
            known.require(Thing.CATEGORY, category);
            return Map.of("category", category.text());
        }
        var product = member.value("product");
        product.required();
        known.require(Thing.PRODUCT, product);
        return Map.of("product", product.text());
    }

    /// `{id, name, lines}`
    public Definition priceRule(YamlNode rule) {
        rule.only("id", "name", "lines");
        var id = key(rule.value("id"), LONGEST_ID);
        var lines = new ArrayList<Map<String, Object>>();
        for (var line : rule.at("lines").items()) {
            line.only("on", "priceList", "adjustment", "start", "end");
            var list = line.value("priceList");
            list.required();
            known.require(Thing.PRICE_LIST, list);
            lines.add(ruleLine(line, list.text(), on(line.at("on"))));
        }
        return new Definition(
                id, rule.value("name").required(LONGEST_NAME), Map.of("lines", lines));
    }

    private static Map<String, Object> ruleLine(YamlNode line, String list, Object on) {
        var start = line.value("start").instant();
        var end = line.value("end").instant();
        if (start.isPresent() && end.isPresent() && !start.get().isBefore(end.get())) {
            line.value("end").problem("end-before-start", start.get(), end.get());
        }
        var kept = new LinkedHashMap<String, Object>();
        kept.put("on", on);
        kept.put("priceList", list);
        kept.put(
                "adjustment",
                line.value("adjustment")
                        .decimal(LOWEST, HIGHEST, 5)
                        .orElse(BigDecimal.ZERO)
                        .toPlainString());
        start.map(Instant::toString).ifPresent(text -> kept.put("start", text));
        end.map(Instant::toString).ifPresent(text -> kept.put("end", text));
        return kept;
    }

    private Object on(YamlNode on) {
        if (!on.isMapping()) {
            on.value().oneOf(List.of("all"));
            return "all";
        }
        on.only("category", "product", "productSet");
        var set = on.value("productSet");
        if (set.isBlank()) {
            return target(on);
        }
        known.require(Thing.PRODUCT_SET, set);
        return Map.of("productSet", set.text());
    }

    /// `{id, name, wholeCatalog?, marks}`
    public Definition filter(YamlNode filter) {
        filter.only("id", "name", "wholeCatalog", "marks");
        var id = key(filter.value("id"), LONGEST_ID);
        var marks = filter.at("marks").items().stream().map(this::mark).toList();
        return new Definition(
                id,
                filter.value("name").required(LONGEST_NAME),
                Map.of("wholeCatalog", filter.value("wholeCatalog").flag(false), "marks", marks));
    }

    private Map<String, Object> mark(YamlNode mark) {
        var kinds = new HashSet<>(mark.only("include", "exclude", "precedence").entries().keySet());
        kinds.remove("precedence");
        if (kinds.size() != 1) {
            mark.problem("include-or-exclude");
            return Map.of();
        }
        var kind = kinds.iterator().next();
        var precedence = mark.value("precedence").decimal(HIGHEST.negate(), HIGHEST, 5);
        return Map.of(
                kind,
                target(mark.at(kind).only("category", "product")),
                "precedence",
                precedence.orElse(BigDecimal.ZERO));
    }
}
