package org.comptoir.trading.insight;

import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.comptoir.engine.entitlement.kit.Kit;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;
import org.comptoir.stores.Store;

/// What buyers have in their carts and what they have ordered: asked when a contract's impact is
/// worked out, and answered by the module that keeps carts and orders.
public interface Demand {
    /// A cart with something in it.
    record OpenCart(UUID owner, boolean guest, Currency currency, List<Line> lines) {
        /// A line, what is built into its kits, and the contract it was added under.
        public record Line(
                String partNumber,
                List<Kit.Component> components,
                Quantity quantity,
                FamilyKey under) {
            public Line {
                components = List.copyOf(components);
            }
        }

        public OpenCart {
            lines = List.copyOf(lines);
        }
    }

    /// One line of an order that stands, what was built into its kits, and what was paid for it.
    record Ordered(
            String order,
            int line,
            UUID buyer,
            boolean guest,
            String partNumber,
            List<Kit.Component> components,
            Quantity quantity,
            Money paid) {
        public Ordered {
            components = List.copyOf(components);
        }
    }

    /// The carts of these users, and of guests if asked, so many at most.
    List<OpenCart> carts(Store store, Collection<UUID> users, boolean guests, int most);

    /// Every line these users, and guests if asked, have ordered since, the latest order first, so
    /// many at most; what was rejected or cancelled does not count.
    void orders(
            Store store,
            Collection<UUID> users,
            boolean guests,
            Instant since,
            int most,
            Consumer<Ordered> line);
}
