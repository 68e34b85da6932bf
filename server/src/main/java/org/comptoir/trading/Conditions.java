package org.comptoir.trading;

import java.util.List;
import java.util.Optional;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.engine.money.Money;

/// What a contract says about the orders of one buyer, prices aside (docs/rules.md §3.3, §7).
///
/// No `shipTo` means that the buyer chooses; without `purchaseOrders` an order needs no number. An
/// order at or above one of the `approvalThresholds` needs approval; all purchases under the
/// contract’s family together stay within each of the `rightsToBuy`.
public record Conditions(
        ContractId contract,
        FamilyKey family,
        Optional<AccountId> account,
        List<PaymentChoice> payments,
        List<ShippingChoice> shippingModes,
        ShippingCharges shippingCharges,
        List<AddressName> shipTo,
        List<Money> approvalThresholds,
        List<PurchaseOrder> purchaseOrders,
        List<Money> rightsToBuy) {
    /// A purchase-order term: a number that may repeat, without a ceiling or with one, or (without
    /// a number) any the buyer types, `singleUse` if its uniqueness is checked.
    public record PurchaseOrder(
            Optional<String> number, Optional<Money> limit, boolean singleUse) {}

    public Conditions {
        payments = List.copyOf(payments);
        shippingModes = List.copyOf(shippingModes);
        shipTo = List.copyOf(shipTo);
        approvalThresholds = List.copyOf(approvalThresholds);
        purchaseOrders = List.copyOf(purchaseOrders);
        rightsToBuy = List.copyOf(rightsToBuy);
    }

    /// Whether an order under this contract needs a purchase-order number.
    public boolean needsPurchaseOrder() {
        return !purchaseOrders.isEmpty();
    }
}
