package org.comptoir.ordering.cart;

import java.util.List;
import java.util.stream.Stream;
import org.comptoir.engine.entitlement.kit.Kit;

/// What a line is of: an article, or a kit of that base with these components. The same goods under
/// the same contract are one line (docs/rules.md §7.1).
public record Goods(String partNumber, List<Kit.Component> components) {
    public Goods {
        components = Kit.together(components);
    }

    public static Goods of(String partNumber) {
        return new Goods(partNumber, List.of());
    }

    public boolean isKit() {
        return !components.isEmpty();
    }

    Kit kit() {
        return new Kit(partNumber, components);
    }

    /// The base, then the components.
    Stream<String> parts() {
        return Stream.concat(
                Stream.of(partNumber), components.stream().map(Kit.Component::partNumber));
    }
}
