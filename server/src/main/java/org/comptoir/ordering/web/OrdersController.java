package org.comptoir.ordering.web;

import java.net.URI;
import java.util.Optional;
import org.comptoir.members.Actor;
import org.comptoir.ordering.Checkout;
import org.comptoir.ordering.OrderChange;
import org.comptoir.ordering.OrderSearch;
import org.comptoir.ordering.OrderState;
import org.comptoir.ordering.OrderView;
import org.comptoir.ordering.Orders;
import org.comptoir.ordering.Placing;
import org.comptoir.ordering.Refused;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.comptoir.platform.web.Versions;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Orders: submitting the cart, reading, cancelling, approving, rejecting.
@RestController
@RequestMapping("/api/v1/stores/{store}/orders")
class OrdersController {
    private static final int USUAL = 20;
    private static final int MOST = 100;

    private final Checkout checkout;
    private final Orders orders;

    OrdersController(Checkout checkout, Orders orders) {
        this.checkout = checkout;
        this.orders = orders;
    }

    record Reason(@Nullable String reason) {
        static String of(@Nullable Reason body) {
            return body == null || body.reason == null ? "" : body.reason;
        }
    }

    @PostMapping
    ResponseEntity<OrderJson> submit(
            Store store,
            Orderer orderer,
            @RequestBody OrderBody body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return switch (checkout.place(store, orderer.actor(), body.request(ifMatch), key)) {
            case Placing.Placed(var order, _) ->
                    ResponseEntity.created(address(store, order))
                            .cacheControl(CacheControl.noStore())
                            .eTag(Versions.tag(order.version()))
                            .body(OrderJson.of(order));
            case Refused refused -> throw refused.problem();
        };
    }

    @GetMapping
    Slice<OrderJson.Summary> list(
            Store store,
            Actor actor,
            @RequestParam(required = false) @Nullable String scope,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var search =
                new OrderSearch(
                        scope == null ? OrderSearch.Scope.VISIBLE : OrderSearch.Scope.of(scope),
                        Optional.ofNullable(state).map(OrdersController::state),
                        cursor,
                        Cursor.limit(limit, USUAL, MOST));
        return orders.list(store, actor, search).map(OrderJson.Summary::of);
    }

    private static OrderState state(String code) {
        return OrderState.of(code).orElseThrow(() -> Problem.invalid("state", "bad-value", code));
    }

    @GetMapping("/{id}")
    ResponseEntity<OrderJson> get(Store store, Actor actor, @PathVariable String id) {
        return answer(orders.get(store, actor, id));
    }

    @PostMapping("/{id}/cancel")
    ResponseEntity<OrderJson> cancel(
            Store store,
            Actor actor,
            @PathVariable String id,
            @RequestBody(required = false) @Nullable Reason body) {
        return answer(orders.cancel(store, actor, id, Reason.of(body)));
    }

    @PostMapping("/{id}/approve")
    ResponseEntity<OrderJson> approve(
            Store store,
            Actor actor,
            @PathVariable String id,
            @RequestBody(required = false) @Nullable Reason body) {
        return answer(orders.approve(store, actor, id, Reason.of(body)));
    }

    @PostMapping("/{id}/reject")
    ResponseEntity<OrderJson> reject(
            Store store,
            Actor actor,
            @PathVariable String id,
            @RequestBody(required = false) @Nullable Reason body) {
        return answer(orders.reject(store, actor, id, Reason.of(body)));
    }

    private static ResponseEntity<OrderJson> answer(OrderChange change) {
        return switch (change) {
            case OrderChange.Done(var order) -> answer(order);
            case Refused refused -> throw refused.problem();
        };
    }

    private static ResponseEntity<OrderJson> answer(OrderView order) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag(Versions.tag(order.version()))
                .body(OrderJson.of(order));
    }

    private static URI address(Store store, OrderView order) {
        return URI.create("/api/v1/stores/" + store.identifier() + "/orders/" + order.id());
    }
}
