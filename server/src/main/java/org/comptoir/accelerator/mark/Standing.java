package org.comptoir.accelerator.mark;

import java.math.BigDecimal;
import java.util.Optional;

/// Whether the tree's terms sell a node, at which percentage of the list, and which node says so:
/// itself, or one above it. Prices of its own, policies and contracts it refers to are not looked
/// at.
public record Standing(State state, Optional<BigDecimal> percent, Optional<Node> from) {
    /// Where it stands.
    public enum State {
        SOLD,
        EXCLUDED,
        /// Only other things are included.
        LEFT_OUT,
        /// No term of the tree gives it a price.
        UNSOLD
    }

    static Standing of(State state) {
        return new Standing(state, Optional.empty(), Optional.empty());
    }

    static Standing excluded(Node by) {
        return new Standing(State.EXCLUDED, Optional.empty(), Optional.of(by));
    }

    static Standing sold(BigDecimal percent, Node from) {
        return new Standing(State.SOLD, Optional.of(percent), Optional.of(from));
    }

    public boolean isFrom(Node node) {
        return from.filter(node::equals).isPresent();
    }
}
