package org.comptoir.ordering.web;

import java.util.List;
import org.comptoir.ordering.CartView.Choice;
import org.comptoir.ordering.Checkout;
import org.comptoir.ordering.CheckoutView;
import org.comptoir.ordering.CheckoutView.AddressChoice;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What a buyer chooses from when he submits his cart.
@RestController
class CheckoutController {
    private final Checkout checkout;
    private final Texts texts;

    CheckoutController(Checkout checkout, Texts texts) {
        this.checkout = checkout;
        this.texts = texts;
    }

    record CheckoutJson(
            CartJson cart,
            List<AddressChoice> shipTo,
            boolean mayWriteShipTo,
            List<AddressChoice> billTo,
            boolean mayWriteBillTo,
            PurchaseOrder purchaseOrder,
            @Nullable Credit credit,
            List<Shipping> shipping) {}

    record PurchaseOrder(
            boolean required, List<String> known, boolean mayWrite, List<Ceiling> ceilings) {
        static PurchaseOrder of(CheckoutView.PurchaseOrder numbers) {
            return new PurchaseOrder(
                    numbers.required(),
                    numbers.known(),
                    numbers.mayWrite(),
                    numbers.ceilings().stream().map(Ceiling::of).toList());
        }
    }

    record Ceiling(String number, Amount limit, Amount used, Amount left) {
        static Ceiling of(CheckoutView.Ceiling ceiling) {
            return new Ceiling(
                    ceiling.number(),
                    Amount.of(ceiling.limit()),
                    Amount.of(ceiling.used()),
                    Amount.of(ceiling.left()));
        }
    }

    record Credit(Amount limit, Amount used, Amount left, boolean closed) {
        static Credit of(CheckoutView.Credit credit) {
            return new Credit(
                    Amount.of(credit.limit()),
                    Amount.of(credit.used()),
                    Amount.of(credit.left()),
                    credit.closed());
        }
    }

    record Shipping(Choice mode, @Nullable Amount charge, boolean collectedByCarrier) {}

    /// With a shipping mode the totals count its charge, else that of the first.
    @GetMapping("/api/v1/stores/{store}/checkout")
    ResponseEntity<CheckoutJson> view(
            Store store, Orderer orderer, @RequestParam(defaultValue = "") String shippingMode) {
        var view = checkout.view(store, orderer.actor(), shippingMode);
        var json =
                new CheckoutJson(
                        CartJson.of(view.cart(), List.of(), texts),
                        view.shipTo(),
                        view.mayWriteShipTo(),
                        view.billTo(),
                        view.mayWriteBillTo(),
                        PurchaseOrder.of(view.purchaseOrder()),
                        view.credit().map(Credit::of).orElse(null),
                        view.shipping().stream().map(CheckoutController::shipping).toList());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(json);
    }

    private static Shipping shipping(CheckoutView.Shipping shipping) {
        return new Shipping(
                shipping.mode(),
                shipping.charge().map(Amount::of).orElse(null),
                shipping.collectedByCarrier());
    }
}
