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
    public record PurchaseOrder(boolean required, List<String> known, boolean mayWrite) {
        static final PurchaseOrder FREE = new PurchaseOrder(false, List.of(), true);

        public PurchaseOrder {
            known = List.copyOf(known);
        }
    }

    /// What a mode of shipping would cost; absent where a carrier collects his charge himself.
    public record Shipping(CartView.Choice mode, Optional<Money> charge) {}
}
