package org.comptoir.accelerator.entry;

import java.util.Map;
import java.util.Optional;
import org.comptoir.ordering.OrderRequest;
import org.comptoir.ordering.OrderRequest.Destination;
import org.comptoir.ordering.PostalAddress;

/// Reads what was chosen for a buyer's order.
record EntryRequest(Map<String, String> entered) {
    OrderRequest request() {
        var shipTo = destination("shipTo");
        return new OrderRequest(
                Optional.of(value("cartVersion")).filter(it -> !it.isEmpty()),
                value("payment"),
                value("shippingMode"),
                shipTo,
                value("billTo").equals("same") ? shipTo : destination("billTo"),
                value("purchaseOrderNumber"),
                value("comment"),
                Map.of(),
                Optional.empty());
    }

    private Optional<Destination> destination(String name) {
        var chosen = value(name);
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
                value(prefix + "recipient"),
                value(prefix + "street"),
                "",
                value(prefix + "postalCode"),
                value(prefix + "city"),
                "",
                value(prefix + "country"),
                "");
    }

    private String value(String name) {
        return entered.getOrDefault(name, "").strip();
    }
}
