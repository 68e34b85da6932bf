package org.comptoir.accelerator.entry;

import java.util.Map;
import java.util.Optional;
import org.comptoir.ordering.OrderRequest;
import org.comptoir.ordering.OrderRequest.Destination;

/// Reads what was chosen for a buyer's order.
record EntryRequest(Map<String, String> entered) {
    OrderRequest request() {
        var shipTo = Destination.entered("shipTo", this::value);
        return new OrderRequest(
                Optional.of(value("cartVersion")).filter(it -> !it.isEmpty()),
                value("payment"),
                value("shippingMode"),
                shipTo,
                value("billTo").equals("same")
                        ? shipTo
                        : Destination.entered("billTo", this::value),
                value("purchaseOrderNumber"),
                value("comment"),
                Map.of(),
                Optional.empty());
    }

    private String value(String name) {
        return entered.getOrDefault(name, "").strip();
    }
}
