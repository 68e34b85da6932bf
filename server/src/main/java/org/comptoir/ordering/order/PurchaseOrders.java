package org.comptoir.ordering.order;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.comptoir.ordering.CheckoutView;
import org.comptoir.ordering.Refused;
import org.comptoir.ordering.cart.Deal;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Store;
import org.comptoir.trading.condition.Conditions;

/// Which purchase-order number an order needs (docs/rules.md §1).
record PurchaseOrders(List<Conditions.PurchaseOrder> terms) {
    static PurchaseOrders of(Store store, Collection<Deal> deals) {
        return new PurchaseOrders(
                store.has(Feature.PURCHASE_ORDERS)
                        ? deals.stream()
                                .flatMap(deal -> deal.conditions().purchaseOrders().stream())
                                .distinct()
                                .toList()
                        : List.of());
    }

    CheckoutView.PurchaseOrder view(List<CheckoutView.Ceiling> ceilings) {
        return new CheckoutView.PurchaseOrder(!terms.isEmpty(), known(), mayWrite(), ceilings);
    }

    /// Why the number will not do, if so: an unknown one is accepted under an individual term only.
    Optional<Refused> obstacle(String number) {
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        if (number.isEmpty()) {
            return Optional.of(Refused.of("purchase-order-required").at("purchaseOrderNumber"));
        }
        return mayWrite() || known().contains(number)
                ? Optional.empty()
                : Optional.of(
                        Refused.of("purchase-order-unknown", number).at("purchaseOrderNumber"));
    }

    private List<String> known() {
        return terms.stream().flatMap(term -> term.number().stream()).distinct().toList();
    }

    private boolean mayWrite() {
        return terms.isEmpty() || terms.stream().anyMatch(term -> term.number().isEmpty());
    }
}
