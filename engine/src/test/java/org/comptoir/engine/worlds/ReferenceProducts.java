package org.comptoir.engine.worlds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.engine.worlds.World.Mark;
import org.comptoir.engine.worlds.World.Product;
import org.comptoir.engine.worlds.World.Selection;
import org.comptoir.engine.worlds.World.SetUse;

/// What a set or a filter says about one part, read naively off docs/rules.md §3.1.
final class ReferenceProducts {
    private static final int FAR = 1000;

    private final World world;
    private final Set<Rule> off;

    ReferenceProducts(World world, Set<Rule> off) {
        this.world = world;
        this.off = off;
    }

    Product productOf(String part) {
        return world.products().stream()
                .filter(it -> it.part().equals(part) || it.skus().contains(part))
                .findFirst()
                .orElseThrow();
    }

    private String parent(String category) {
        return world.categories().stream()
                .filter(it -> it.name().equals(category))
                .map(World.Category::parent)
                .findFirst()
                .orElse("");
    }

    /// How many steps up from the product the category stands, or FAR.
    private int steps(Product product, String category) {
        int fewest = FAR;
        for (var start : product.categories()) {
            int steps = 0;
            for (var it = start; !it.isEmpty(); it = parent(it)) {
                if (it.equals(category)) {
                    fewest = Math.min(fewest, steps);
                }
                steps++;
            }
        }
        return fewest;
    }

    boolean selects(Selection selection, String part) {
        boolean out =
                !off.contains(Rule.PRODUCTS_5)
                        && names(selection.withoutCategories(), selection.withoutParts(), part);
        return names(selection.categories(), selection.parts(), part) && !out;
    }

    private boolean names(List<String> categories, List<String> parts, String part) {
        var product = productOf(part);
        int reach = off.contains(Rule.PRODUCTS_5) ? 0 : FAR - 1;
        return parts.contains(part)
                || parts.contains(product.part())
                || categories.stream().anyMatch(it -> steps(product, it) <= reach);
    }

    boolean selects(SetUse set, String part, long at) {
        if (at < set.span().start() || at >= set.span().end()) {
            return false;
        }
        if (set.name().isEmpty()) {
            return selects(set.inline(), part);
        }
        return world.sets().stream()
                .anyMatch(it -> it.name().equals(set.name()) && selects(it.selection(), part));
    }

    /// The mark that decides about a part, if any reaches it.
    Optional<Mark> nearest(List<Mark> marks, String part) {
        var reaching = new ArrayList<>(marks.stream().filter(it -> level(it, part) < FAR).toList());
        Comparator<Mark> nearness = Comparator.comparingInt(it -> level(it, part));
        Comparator<Mark> strength =
                Comparator.comparing(Mark::include)
                        .thenComparing(Mark::precedence, Comparator.reverseOrder())
                        .thenComparing(it -> new BigDecimal(it.percent()));
        reaching.sort(off.contains(Rule.PRODUCTS_2) ? strength : nearness.thenComparing(strength));
        return reaching.stream().findFirst();
    }

    private int level(Mark mark, String part) {
        var product = productOf(part);
        if (mark.onCategory()) {
            int steps = steps(product, mark.target());
            return steps == FAR ? FAR : steps + 2;
        }
        if (mark.target().equals(part)) {
            return part.equals(product.part()) ? 1 : 0;
        }
        return mark.target().equals(product.part()) ? 1 : FAR;
    }

    Stream<String> sellable() {
        return world.products().stream().flatMap(it -> it.sellable().stream());
    }
}
