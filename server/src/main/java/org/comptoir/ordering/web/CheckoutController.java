package org.comptoir.ordering.web;

import java.util.List;
import org.comptoir.members.Actor;
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
            CheckoutView.PurchaseOrder purchaseOrder,
            List<Shipping> shipping) {}

    record Shipping(Choice mode, @Nullable Amount charge) {}

    @GetMapping("/api/v1/stores/{store}/checkout")
    ResponseEntity<CheckoutJson> view(Store store, Actor actor) {
        var view = checkout.view(store, actor);
        var json =
                new CheckoutJson(
                        CartJson.of(view.cart(), List.of(), texts),
                        view.shipTo(),
                        view.mayWriteShipTo(),
                        view.billTo(),
                        view.mayWriteBillTo(),
                        view.purchaseOrder(),
                        view.shipping().stream().map(CheckoutController::shipping).toList());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(json);
    }

    private static Shipping shipping(CheckoutView.Shipping shipping) {
        return new Shipping(shipping.mode(), shipping.charge().map(Amount::of).orElse(null));
    }
}
