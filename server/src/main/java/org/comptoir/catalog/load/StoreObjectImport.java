package org.comptoir.catalog.load;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.platform.load.FileValue;
import org.comptoir.platform.load.LoadFiles;
import org.comptoir.platform.load.YamlNode;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Imports `product-sets.yaml`, `price-rules.yaml` and `catalog-filters.yaml`.
@Component
class StoreObjectImport {
    private static final BigDecimal LOWEST = BigDecimal.valueOf(-100);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000);

    private final LoadFiles files;
    private final Upserts upserts;
    private final StoreFacts facts;
    private final JsonMapper json;

    StoreObjectImport(LoadFiles files, Upserts upserts, StoreFacts facts, JsonMapper json) {
        this.files = files;
        this.upserts = upserts;
        this.facts = facts;
        this.json = json;
    }

    void load(Import data) {
        items(data, "product-sets.yaml").forEach(set -> productSet(set, data));
        var lists = facts.priceLists(data.store());
        var sets = facts.productSets(data.store());
        items(data, "product-sets.yaml").forEach(set -> sets.add(set.value("name").text()));
        var rules = items(data, "price-rules.yaml");
        rules.forEach(rule -> priceRule(rule, lists, sets, data));
        items(data, "catalog-filters.yaml").forEach(filter -> filter(filter, data));
    }

    private List<YamlNode> items(Import data, String name) {
        return files.yaml(data.folder(), data.run(), name).items();
    }

    private void productSet(YamlNode set, Import data) {
        set.only("name", "include", "exclude");
        var definition = new LinkedHashMap<String, Object>();
        definition.put("include", members(set.at("include"), data));
        definition.put("exclude", members(set.at("exclude"), data));
        upserts.productSet(
                data,
                set.value("name").required(Fields.LONGEST_NAME),
                json.writeValueAsString(definition));
    }

    private List<Map<String, String>> members(YamlNode list, Import data) {
        return list.items().stream()
                .map(member -> target(member.only("category", "product"), data))
                .toList();
    }

    private Map<String, String> target(YamlNode member, Import data) {
        var category = member.value("category");
        if (!category.isBlank()) {
            require(facts.hasCategory(data.store(), category.text()), category, "unknown-category");
            return Map.of("category", category.text());
        }
        var product = member.value("product");
        product.required();
        require(facts.hasProduct(data.store(), product.text()), product, "unknown-product");
        return Map.of("product", product.text());
    }

    private static void require(boolean known, FileValue value, String code) {
        if (!known && !value.isBlank()) {
            value.problem(code, value.toString(), "");
        }
    }

    private void priceRule(YamlNode rule, Set<String> lists, Set<String> sets, Import data) {
        rule.only("id", "name", "lines");
        var lines = new ArrayList<Map<String, Object>>();
        for (var line : rule.at("lines").items()) {
            line.only("on", "priceList", "adjustment", "start", "end");
            var list = line.value("priceList");
            list.required();
            require(lists.contains(list.text()), list, "unknown-price-list");
            lines.add(ruleLine(line, list.text(), on(line.at("on"), sets, data)));
        }
        upserts.priceRule(
                data,
                rule.value("id").required(Fields.LONGEST_PART_NUMBER),
                rule.value("name").required(Fields.LONGEST_NAME),
                json.writeValueAsString(Map.of("lines", lines)));
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

    private Object on(YamlNode on, Set<String> sets, Import data) {
        if (!on.isMapping()) {
            on.value().oneOf(List.of("all"));
            return "all";
        }
        on.only("category", "product", "productSet");
        var set = on.value("productSet");
        if (set.isBlank()) {
            return target(on, data);
        }
        require(sets.contains(set.text()), set, "unknown-product-set");
        return Map.of("productSet", set.text());
    }

    private void filter(YamlNode filter, Import data) {
        filter.only("id", "name", "wholeCatalog", "marks");
        var marks = filter.at("marks").items().stream().map(mark -> mark(mark, data)).toList();
        var definition =
                Map.of("wholeCatalog", filter.value("wholeCatalog").flag(false), "marks", marks);
        upserts.filter(
                data,
                filter.value("id").required(Fields.LONGEST_PART_NUMBER),
                filter.value("name").required(Fields.LONGEST_NAME),
                json.writeValueAsString(definition));
    }

    private Map<String, Object> mark(YamlNode mark, Import data) {
        var kinds = new HashSet<>(mark.only("include", "exclude", "precedence").entries().keySet());
        kinds.remove("precedence");
        if (kinds.size() != 1) {
            mark.problem("include-or-exclude");
            return Map.of();
        }
        var kind = kinds.iterator().next();
        Optional<BigDecimal> precedence =
                mark.value("precedence").decimal(HIGHEST.negate(), HIGHEST, 5);
        return Map.of(
                kind,
                target(mark.at(kind).only("category", "product"), data),
                "precedence",
                precedence.orElse(BigDecimal.ZERO));
    }
}
