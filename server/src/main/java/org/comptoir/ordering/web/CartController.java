package org.comptoir.ordering.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.comptoir.members.signin.Guests;
import org.comptoir.ordering.CartChange;
import org.comptoir.ordering.CartItem;
import org.comptoir.ordering.CartView;
import org.comptoir.ordering.Carts;
import org.comptoir.ordering.Refused;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The caller's cart in a store. A guest's is known by his cookie, which he gets with his first
/// line.
@RestController
@RequestMapping("/api/v1/stores/{store}/cart")
class CartController {
    private final Carts carts;
    private final Guests guests;
    private final Texts texts;

    CartController(Carts carts, Guests guests, Texts texts) {
        this.carts = carts;
        this.guests = guests;
        this.texts = texts;
    }

    /// With components a kit, so many of each in one.
    record NewItem(
            @Nullable String partNumber,
            @Nullable BigDecimal quantity,
            @Nullable UUID contract,
            @Nullable List<NewComponent> components) {
        private CartItem item() {
            var parts = components == null ? List.<NewComponent>of() : components;
            return new CartItem(
                    named("partNumber", partNumber),
                    IntStream.range(0, parts.size())
                            .mapToObj(it -> parts.get(it).at("components[" + it + "]"))
                            .toList());
        }
    }

    record NewComponent(@Nullable String partNumber, @Nullable BigDecimal quantity) {
        private CartItem.Component at(String place) {
            return new CartItem.Component(
                    named(place + ".partNumber", partNumber),
                    quantity == null ? BigDecimal.ONE : quantity);
        }
    }

    record ItemChange(@Nullable BigDecimal quantity, @Nullable UUID contract) {}

    record CartPatch(@Nullable UUID contract, @Nullable String currency) {}

    /// With a shipping mode the totals count its charge.
    @GetMapping
    ResponseEntity<CartJson> view(
            Store store,
            Orderer orderer,
            @RequestParam(required = false) @Nullable String shippingMode) {
        var cart =
                shippingMode == null
                        ? carts.view(store, orderer.actor())
                        : carts.viewWithShipping(store, orderer.actor(), shippingMode);
        return answer(HttpStatus.OK, cart, List.of());
    }

    @PostMapping({"", "/items"})
    ResponseEntity<CartJson> add(
            Store store,
            Orderer orderer,
            @RequestBody NewItem item,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            HttpServletRequest request,
            HttpServletResponse response) {
        var wanted = item.item();
        var quantity = item.quantity() == null ? BigDecimal.ONE : item.quantity();
        var owner = guests.keep(orderer.actor(), request, response);
        var contract = Optional.ofNullable(item.contract());
        return answer(
                HttpStatus.CREATED, carts.add(store, owner, wanted, quantity, contract, ifMatch));
    }

    private static String named(String field, @Nullable String partNumber) {
        if (partNumber == null || partNumber.isBlank()) {
            throw Problem.invalid(field, "field-required", field);
        }
        return partNumber.strip();
    }

    @PatchMapping("/items/{line}")
    ResponseEntity<CartJson> change(
            Store store,
            Orderer orderer,
            @PathVariable int line,
            @RequestBody ItemChange change,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return answer(
                HttpStatus.OK,
                carts.change(
                        store,
                        orderer.actor(),
                        line,
                        Optional.ofNullable(change.quantity()),
                        Optional.ofNullable(change.contract()),
                        ifMatch));
    }

    @DeleteMapping("/items/{line}")
    ResponseEntity<CartJson> remove(
            Store store,
            Orderer orderer,
            @PathVariable int line,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return answer(HttpStatus.OK, carts.remove(store, orderer.actor(), line, ifMatch));
    }

    /// Puts the whole cart under one contract, where the store wants one per order, or prices it in
    /// another currency.
    @PatchMapping
    ResponseEntity<CartJson> patch(
            Store store,
            Orderer orderer,
            @RequestBody CartPatch patch,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        if (patch.contract() != null) {
            return answer(
                    HttpStatus.OK, carts.choose(store, orderer.actor(), patch.contract(), ifMatch));
        }
        var currency = currency(store, patch.currency());
        return answer(HttpStatus.OK, carts.priceIn(store, orderer.actor(), currency, ifMatch));
    }

    private static Currency currency(Store store, @Nullable String code) {
        if (code == null) {
            throw Problem.invalid("contract", "field-required", "contract");
        }
        return store.currency(code)
                .orElseThrow(() -> Problem.invalid("currency", "bad-value", code));
    }

    @DeleteMapping({"", "/items"})
    ResponseEntity<CartJson> clear(
            Store store,
            Orderer orderer,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return answer(HttpStatus.OK, carts.clear(store, orderer.actor(), ifMatch));
    }

    private ResponseEntity<CartJson> answer(HttpStatus status, CartChange change) {
        return switch (change) {
            case CartChange.Done(var cart, var notices) -> answer(status, cart, notices);
            case Refused refused -> throw refused.problem();
        };
    }

    private ResponseEntity<CartJson> answer(
            HttpStatus status, CartView cart, List<CartView.Mark> notices) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .eTag("\"" + cart.version() + "\"")
                .body(CartJson.of(cart, notices, texts));
    }
}
