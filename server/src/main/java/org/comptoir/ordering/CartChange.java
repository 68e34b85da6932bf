package org.comptoir.ordering;

import java.util.List;

/// What became of a change of a cart.
public sealed interface CartChange permits CartChange.Done, Refused {
    /// The cart as it is now, and what the buyer should know of it, such as a cheaper contract that
    /// was passed over.
    record Done(CartView cart, List<CartView.Mark> notices) implements CartChange {
        public Done {
            notices = List.copyOf(notices);
        }
    }
}
