package org.comptoir.ordering.order;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.ordering.CartView.Choice;
import org.comptoir.ordering.OrderRequest.Destination;
import org.comptoir.ordering.PostalAddress;
import org.comptoir.ordering.cart.CartViews;
import org.comptoir.ordering.cart.PricedCart;
import org.comptoir.trading.condition.PaymentChoice;
import org.comptoir.trading.condition.ShippingChoice;

/// Finds what a buyer means by an id or a name.
final class OrderWishes {
    private OrderWishes() {}

    static Optional<PaymentChoice> payment(PricedCart cart, String asked) {
        return named(cart.fit().payments(cart.inUse()), CartViews::choice, asked);
    }

    static Optional<ShippingChoice> mode(PricedCart cart, String asked) {
        return named(cart.fit().shippingModes(cart.inUse()), CartViews::choice, asked);
    }

    /// The one of that id, policy name or displayed name; nothing asked means the only one.
    private static <T> Optional<T> named(List<T> all, Function<T, Choice> choice, String asked) {
        if (asked.isEmpty()) {
            return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
        }
        return all.stream().filter(one -> isNamed(choice.apply(one), asked)).findFirst();
    }

    private static boolean isNamed(Choice choice, String asked) {
        return choice.id().toString().equals(asked)
                || choice.policy().equals(asked)
                || choice.name().equals(asked);
    }

    /// The address chosen or written in; empty where it is not allowed.
    static Optional<PostalAddress> address(
            String field, Destination wish, AddressBooks.Choices choices) {
        return switch (wish) {
            case Destination.Known(var name) -> choices.find(name);
            case Destination.Written(var address) ->
                    choices.mayWrite()
                            ? Optional.of(address.requireComplete(field))
                            : Optional.empty();
        };
    }
}
