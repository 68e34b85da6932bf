package org.comptoir.ordering;

import java.util.List;
import java.util.Optional;
import org.comptoir.engine.money.Money;

/// Everything a buyer chooses from when he orders his cart.
///
/// `mayWrite…` says whether an address of no book may be written in; `purchaseOrder` whether a
/// number must be given, and which are known.
public record CheckoutView(
        CartView cart,
        List<AddressChoice> shipTo,
        boolean mayWriteShipTo,
        List<AddressChoice> billTo,
        boolean mayWriteBillTo,
        PurchaseOrder purchaseOrder,
        Optional<Credit> credit,
        List<Shipping> shipping) {
    public CheckoutView {
        shipTo = List.copyOf(shipTo);
        billTo = List.copyOf(billTo);
        shipping = List.copyOf(shipping);
    }

    /// An address one may choose, by the id to send back.
    public record AddressChoice(String id, String nickName, PostalAddress address, boolean main) {}

    /// Purchase-order numbers of the account: whether one is required, those it knows, and whether
    /// the buyer may write his own.
    public record PurchaseOrder(
            boolean required, List<String> known, boolean mayWrite, List<Ceiling> ceilings) {
        public PurchaseOrder {
            known = List.copyOf(known);
            ceilings = List.copyOf(ceilings);
        }
    }

    /// A number with a ceiling, and what is left of it.
    public record Ceiling(String number, Money limit, Money used) {
        public Money left() {
            return CheckoutView.left(limit, used);
        }
    }

    /// The account’s credit line, where it may pay for this cart.
    public record Credit(Money limit, Money used, boolean closed) {
        public Money left() {
            return CheckoutView.left(limit, used);
        }
    }

    private static Money left(Money limit, Money used) {
        var zero = Money.zero(limit.currency());
        var left = limit.minus(used);
        return left.compareTo(zero) < 0 ? zero : left;
    }

    /// What a mode of shipping would cost; absent where a carrier collects his charge himself, or
    /// where it is not known.
    public record Shipping(
            CartView.Choice mode, Optional<Money> charge, boolean collectedByCarrier) {}
}
