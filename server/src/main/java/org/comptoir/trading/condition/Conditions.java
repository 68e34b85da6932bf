package org.comptoir.trading.condition;

import java.util.List;
import java.util.Optional;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.engine.money.Money;
import org.comptoir.members.OrganizationId;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.charge.OrderAdditions;

/// What a contract says about the orders of one buyer, prices aside (docs/rules.md §3.3, §7).
///
/// No `shipTo` means that the buyer chooses, out of the books that `shippingBooks` allows; without
/// `purchaseOrders` an order needs no number. An order at or above one of the `approvalThresholds`
/// needs approval; all purchases under the contract’s family together stay within each of the
/// `rightsToBuy`.
public record Conditions(
        ContractId contract,
        FamilyKey family,
        Optional<AccountId> account,
        List<PaymentChoice> payments,
        List<ShippingChoice> shippingModes,
        ShippingCharges shippingCharges,
        List<AddressName> shipTo,
        Optional<Books> shippingBooks,
        Optional<Books> billingBooks,
        List<Money> approvalThresholds,
        List<PurchaseOrder> purchaseOrders,
        List<Money> rightsToBuy,
        OrderAdditions additions) {
    /// A purchase-order term: a number that may repeat, without a ceiling or with one, or (without
    /// a number) any the buyer types, `singleUse` if its uniqueness is checked.
    public record PurchaseOrder(
            Optional<String> number, Optional<Money> limit, boolean singleUse) {}

    /// Which address books may be used: the buyer’s own, that of his unit, that of the account
    /// holder.
    public record Books(boolean personal, boolean unit, Optional<OrganizationId> holder) {
        /// What either allows.
        public Books or(Books other) {
            return new Books(
                    personal || other.personal, unit || other.unit, holder.or(other::holder));
        }

        /// What both allow.
        public Books and(Books other) {
            return new Books(
                    personal && other.personal,
                    unit && other.unit,
                    holder.filter(it -> other.holder.equals(Optional.of(it))));
        }
    }

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
