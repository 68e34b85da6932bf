package org.comptoir.care.show;

import java.util.List;
import org.comptoir.members.Actor;
import org.comptoir.stores.Store;

/// The carts of shoppers, for whoever knows them: asked for what an agent proposes to buy.
public interface ShopperCarts {
    /// An article and how many of it.
    record Wanted(String partNumber, String quantity) {}

    /// An amount as programs write it.
    record Amount(String amount, String currency) {}

    /// An article at what this shopper pays for it.
    record Line(String partNumber, String name, String quantity, Amount price, Amount amount) {}

    /// The lines, what they cost together, and what the cart would cost with them.
    record Priced(List<Line> lines, Amount difference, Amount total) {
        public Priced {
            lines = List.copyOf(lines);
        }
    }

    /// What it would cost him, at the prices of his own contracts; a problem where he may not buy
    /// it.
    Priced quote(Store store, Actor shopper, List<Wanted> wanted);

    /// Puts it into his cart, all or nothing.
    void put(Store store, Actor shopper, List<Wanted> wanted);
}
