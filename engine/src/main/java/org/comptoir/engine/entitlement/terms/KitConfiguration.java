package org.comptoir.engine.entitlement.terms;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.engine.catalog.OfferRow;
import org.comptoir.engine.money.Percentage;

/// What a kit around one base may be built of, and what each block costs (docs/rules.md §3.2.10).
public record KitConfiguration(String base, List<Block> blocks) {
    /// One block: amounts of its own, else a percentage on its price in the store's standard list;
    /// an excluded one is never built in.
    public record Block(
            String partNumber,
            List<OfferRow> amounts,
            Optional<Percentage> onStandardPrice,
            boolean excluded) {
        public Block {
            Objects.requireNonNull(partNumber, "partNumber");
            Objects.requireNonNull(onStandardPrice, "onStandardPrice");
            amounts = List.copyOf(amounts);
        }

        /// A block with amounts of its own only.
        public static Block of(String partNumber, OfferRow... amounts) {
            return new Block(partNumber, List.of(amounts), Optional.empty(), false);
        }

        /// A block at a percentage on its price in the standard list.
        public static Block of(String partNumber, Percentage onStandardPrice) {
            return new Block(partNumber, List.of(), Optional.of(onStandardPrice), false);
        }

        /// The same block, never built in.
        public Block never() {
            return new Block(partNumber, amounts, onStandardPrice, true);
        }
    }

    public KitConfiguration {
        Objects.requireNonNull(base, "base");
        blocks = List.copyOf(blocks);
    }
}
