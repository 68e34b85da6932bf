package org.comptoir.catalog.definition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.engine.catalog.ProductSelection;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.entitlement.terms.FilterMark;
import org.comptoir.engine.entitlement.terms.RuleLine;
import org.comptoir.engine.money.Percentage;
import tools.jackson.databind.JsonNode;

/// Turns the stored definitions of product sets, price rules and catalogue filters into the
/// engine's.
public final class Definitions {
    private Definitions() {}

    /// `{"include": [{"category"|"product": …}], "exclude": […]}`
    public static ProductSelection.Inline productSet(JsonNode set) {
        return new ProductSelection.Inline(
                named(set.path("include"), "category"),
                named(set.path("include"), "product"),
                named(set.path("exclude"), "category"),
                named(set.path("exclude"), "product"));
    }

    private static Set<String> named(JsonNode members, String kind) {
        var names = new HashSet<String>();
        members.forEach(member -> {
            if (member.hasNonNull(kind)) {
                names.add(member.path(kind).asString());
            }
        });
        return names;
    }

    /// `{"lines": [{"on": "all"|{"category"|"product"|"productSet": …}, "priceList", "adjustment",
    /// "start", "end"}]}`
    public static List<RuleLine> ruleLines(JsonNode rule) {
        var lines = new ArrayList<RuleLine>();
        rule.path("lines").forEach(line -> lines.add(ruleLine(line)));
        return lines;
    }

    private static RuleLine ruleLine(JsonNode line) {
        return new RuleLine(
                selection(line.path("on")),
                line.path("priceList").asString(),
                Percentage.of(line.path("adjustment").asString()),
                new Validity(instant(line, "start"), instant(line, "end")));
    }

    private static Optional<ProductSelection> selection(JsonNode on) {
        if (!on.isObject()) {
            return Optional.empty();
        }
        if (on.has("productSet")) {
            return Optional.of(new ProductSelection.Named(on.path("productSet").asString()));
        }
        return Optional.of(
                on.has("category")
                        ? ProductSelection.ofCategories(on.path("category").asString())
                        : ProductSelection.ofEntries(on.path("product").asString()));
    }

    private static Optional<Instant> instant(JsonNode line, String name) {
        return line.hasNonNull(name)
                ? Optional.of(Instant.parse(line.path(name).asString()))
                : Optional.empty();
    }

    public static boolean wholeCatalog(JsonNode filter) {
        return filter.path("wholeCatalog").asBoolean();
    }

    /// `{"marks": [{"include"|"exclude": {"category"|"product": …}, "precedence"}]}`
    public static List<FilterMark> marks(JsonNode filter) {
        var marks = new ArrayList<FilterMark>();
        filter.path("marks").forEach(mark -> marks.add(mark(mark)));
        return marks;
    }

    private static FilterMark mark(JsonNode mark) {
        var kept =
                mark.has("include")
                        ? FilterMark.include(target(mark.path("include")), Percentage.ZERO)
                        : FilterMark.exclude(target(mark.path("exclude")));
        return kept.withPrecedence(mark.path("precedence").asDouble(0));
    }

    private static FilterMark.Target target(JsonNode on) {
        return on.has("category")
                ? new FilterMark.Target.Category(on.path("category").asString())
                : new FilterMark.Target.Entry(on.path("product").asString());
    }
}
