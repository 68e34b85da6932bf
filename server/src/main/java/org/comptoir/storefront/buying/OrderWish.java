package org.comptoir.storefront.buying;

import java.util.Map;
import java.util.Optional;
import org.comptoir.members.Actor;
import org.comptoir.ordering.OrderRequest;
import org.comptoir.ordering.OrderRequest.Customer;
import org.comptoir.ordering.OrderRequest.Destination;

/// Reads the checkout's form as what is ordered.
record OrderWish(CheckoutForm form, Actor actor) {
    OrderRequest request() {
        var shipTo = Destination.entered("shipTo", form::value);
        var billTo =
                form.value("billTo").equals("same") || !form.has("billTo")
                        ? shipTo
                        : Destination.entered("billTo", form::value);
        return new OrderRequest(
                Optional.of(form.value("cartVersion")).filter(it -> !it.isEmpty()),
                form.value("payment"),
                form.value("shippingMode"),
                shipTo,
                billTo,
                form.value("purchaseOrderNumber"),
                form.value("comment"),
                Map.of(),
                customer());
    }

    private Optional<Customer> customer() {
        return actor.isGuest()
                ? Optional.of(
                        new Customer(form.value("customer.name"), form.value("customer.email")))
                : Optional.empty();
    }
}
