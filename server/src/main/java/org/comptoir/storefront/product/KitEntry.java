package org.comptoir.storefront.product;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.engine.entitlement.kit.Kit;
import org.comptoir.engine.money.Quantity;
import org.comptoir.platform.Problem;
import org.comptoir.storefront.KitFields;
import org.comptoir.storefront.Visit;

/// What was typed into the form of a kit: the kit, how many of it, and by part what is wrong.
record KitEntry(
        Optional<Kit> kit,
        Quantity quantity,
        Map<String, String> typed,
        Map<String, String> problems) {
    KitEntry {
        typed = Map.copyOf(typed);
        problems = Map.copyOf(problems);
    }

    /// Before anything is typed, the base itself is in, where it is one of the blocks.
    static KitEntry of(Visit visit, String base, List<String> blocks, Map<String, String> asked) {
        boolean begun = blocks.stream().map(KitFields::of).anyMatch(asked::containsKey);
        var typed = new HashMap<>(asked);
        if (!begun && blocks.contains(base)) {
            typed.put(KitFields.of(base), "1");
        }
        var components = new ArrayList<Kit.Component>();
        var problems = new HashMap<String, String>();
        for (var part : blocks) {
            try {
                KitFields.read(KitFields.of(part), typed.getOrDefault(KitFields.of(part), ""))
                        .map(it -> new Kit.Component(part, Quantity.of(it)))
                        .ifPresent(components::add);
            } catch (Problem problem) {
                problems.put(part, words(visit, problem));
            }
        }
        var kit =
                components.isEmpty() || !problems.isEmpty()
                        ? Optional.<Kit>empty()
                        : Optional.of(new Kit(base, components));
        return new KitEntry(kit, quantity(typed), typed, problems);
    }

    private static String words(Visit visit, Problem problem) {
        return visit.text("problem." + problem.code(), problem.arguments().toArray());
    }

    /// One where nothing that can be read was typed: the field itself says what it takes.
    private static Quantity quantity(Map<String, String> typed) {
        try {
            return KitFields.read("quantity", typed.getOrDefault("quantity", ""))
                    .map(Quantity::of)
                    .orElse(Quantity.ONE);
        } catch (Problem unreadable) {
            return Quantity.ONE;
        }
    }
}
