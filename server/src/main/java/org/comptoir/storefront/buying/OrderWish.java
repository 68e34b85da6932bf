package org.comptoir.storefront.buying;

import java.util.Map;
import java.util.Optional;
import org.comptoir.members.Actor;
import org.comptoir.ordering.OrderRequest;
import org.comptoir.ordering.OrderRequest.Customer;
import org.comptoir.ordering.OrderRequest.Destination;
import org.comptoir.ordering.PostalAddress;

/// Reads the checkout's form as what is ordered.
record OrderWish(CheckoutForm form, Actor actor) {
    OrderRequest request() {
        var shipTo = destination("shipTo");
        var billTo =
                form.value("billTo").equals("same") || !form.has("billTo")
                        ? shipTo
                        : destination("billTo");
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

    private Optional<Destination> destination(String name) {
        var chosen = form.value(name);
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                chosen.equals("new")
                        ? new Destination.Written(written(name + "."))
                        : new Destination.Known(chosen));
    }

    private PostalAddress written(String prefix) {
        return new PostalAddress(
                form.value(prefix + "recipient"),
                form.value(prefix + "street"),
                form.value(prefix + "street2"),
                form.value(prefix + "postalCode"),
                form.value(prefix + "city"),
                form.value(prefix + "region"),
                form.value(prefix + "country"),
                form.value(prefix + "phone"));
    }
}
