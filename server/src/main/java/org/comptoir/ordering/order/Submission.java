package org.comptoir.ordering.order;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.comptoir.engine.money.Money;
import org.comptoir.members.Actor;
import org.comptoir.members.User;
import org.comptoir.ordering.CartView;
import org.comptoir.ordering.CheckoutView.AddressChoice;
import org.comptoir.ordering.Order;
import org.comptoir.ordering.OrderRequest;
import org.comptoir.ordering.OrderRequest.Destination;
import org.comptoir.ordering.PostalAddress;
import org.comptoir.ordering.Refused;
import org.comptoir.ordering.cart.Approvals;
import org.comptoir.ordering.cart.CartViews;
import org.comptoir.ordering.cart.Deal;
import org.comptoir.ordering.cart.Freight;
import org.comptoir.ordering.cart.Freights;
import org.comptoir.ordering.cart.PricedCart;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.condition.PaymentChoice;
import org.comptoir.trading.condition.ShippingChoice;

/// A cart with the wishes of its buyer, to be checked against the rules of docs/rules.md §7 and
/// turned into the terms of an order.
record Submission(
        Actor actor,
        PricedCart cart,
        OrderRequest request,
        Freights freights,
        Optional<String> fulfillmentCenter,
        Approvals.Need approval,
        AddressBooks.Choices shipTo,
        AddressBooks.Choices billTo,
        Optional<AddressChoice> paymentBillTo) {

    /// What the mode costs that he asks for.
    Freight freight() {
        return freights.under(request.shippingMode());
    }

    /// The first rule that stands in the way, if one does.
    Optional<Refused> obstacle() {
        return Stream.<Supplier<Optional<Refused>>>of(
                        this::emptyCart,
                        () -> cart.obstacles().stream().findFirst(),
                        this::figuresShown,
                        this::freightKnown,
                        this::paymentAllowed,
                        this::modeAllowed,
                        this::purchaseOrder,
                        this::addresses,
                        this::approvers)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Refused> emptyCart() {
        return cart.lines().isEmpty() ? Optional.of(Refused.of("cart-empty")) : Optional.empty();
    }

    private Optional<Refused> figuresShown() {
        return ShownFigures.of(cart, freights, freight()).obstacle(request.cartVersion());
    }

    private Optional<Refused> freightKnown() {
        return freight()
                .unknown()
                .map(reason -> Refused.of("shipping-charge-unknown").with("reason", reason));
    }

    private Optional<Refused> paymentAllowed() {
        var asked = request.payment();
        var allowed = cart.fit().payments(inUse()).stream().map(CartViews::choice).toList();
        return OrderWishes.payment(cart, asked).isPresent()
                ? Optional.empty()
                : Optional.of(notAmong("payment-not-allowed", "payment", asked, allowed));
    }

    private Optional<Refused> modeAllowed() {
        var asked = request.shippingMode();
        var allowed = cart.fit().shippingModes(inUse()).stream().map(CartViews::choice).toList();
        return OrderWishes.mode(cart, asked).isPresent()
                ? Optional.empty()
                : Optional.of(
                        notAmong("shipping-mode-not-allowed", "shippingMode", asked, allowed));
    }

    private static Refused notAmong(
            String code, String field, String asked, Collection<CartView.Choice> allowed) {
        var names = allowed.stream().map(CartView.Choice::policy).toList();
        return Refused.of(code, asked, String.join(", ", names)).at(field).with("allowed", names);
    }

    private Optional<Refused> purchaseOrder() {
        return PurchaseOrders.of(cart.deals().store(), inUse())
                .obstacle(request.purchaseOrderNumber());
    }

    private Optional<Refused> addresses() {
        if (shippingAddress().isEmpty()) {
            return Optional.of(address("shipTo", request.shipTo(), shipTo));
        }
        return billingAddress().isEmpty()
                ? Optional.of(address("billTo", request.billTo(), billTo))
                : Optional.empty();
    }

    private static Refused address(
            String field, Optional<Destination> asked, AddressBooks.Choices choices) {
        var names = choices.known().stream().map(AddressChoice::nickName).toList();
        var code = asked.isEmpty() ? "address-required" : "address-not-allowed";
        return Refused.of(code, String.join(", ", names)).at(field).with("allowed", names);
    }

    private Optional<Refused> approvers() {
        return approval.needed() && approval.unit().isEmpty()
                ? Optional.of(
                        Refused.of(
                                "no-approver",
                                approval.threshold().<Object>map(it -> it).orElse("")))
                : Optional.empty();
    }

    /// How the order is paid, shipped and addressed; only where nothing stands in the way.
    Order.Terms terms() {
        return new Order.Terms(
                CartViews.choice(payment()),
                CartViews.choice(mode()),
                shippingAddress().orElseThrow(),
                billingAddress().orElseThrow(),
                request.purchaseOrderNumber(),
                request.comment(),
                contractComments(),
                fulfillmentCenter,
                request.attributes());
    }

    /// What the contracts say on each order of theirs, each text once.
    private List<String> contractComments() {
        return inUse().stream()
                .flatMap(deal -> deal.conditions().additions().comments().stream())
                .distinct()
                .toList();
    }

    PaymentChoice payment() {
        return OrderWishes.payment(cart, request.payment()).orElseThrow();
    }

    /// The policies by which it is paid, sent and charged for sending.
    List<BusinessPolicy> policies() {
        var charges =
                inUse().stream()
                        .flatMap(deal -> deal.conditions().shippingCharges().policies().stream());
        return Stream.concat(Stream.of(payment().policy(), mode().policy()), charges)
                .distinct()
                .toList();
    }

    private ShippingChoice mode() {
        return OrderWishes.mode(cart, request.shippingMode()).orElseThrow();
    }

    private Optional<PostalAddress> shippingAddress() {
        return request.shipTo()
                .map(wish -> OrderWishes.address("shipTo", wish, shipTo))
                .orElseGet(shipTo::usual);
    }

    /// The payment's own address comes first, then the buyer's wish, his usual one, and last where
    /// the goods go, unless his account wants an address of certain books.
    private Optional<PostalAddress> billingAddress() {
        if (paymentBillTo.isPresent()) {
            return paymentBillTo.map(AddressChoice::address);
        }
        return request.billTo()
                .map(wish -> OrderWishes.address("billTo", wish, billTo))
                .orElseGet(() -> billTo.usual().or(this::shippingAddressToo));
    }

    private Optional<PostalAddress> shippingAddressToo() {
        return shippingAddress()
                .filter(address ->
                        billTo.mayWrite()
                                || billTo.known().stream()
                                        .anyMatch(it -> it.address().equals(address)));
    }

    private Collection<Deal> inUse() {
        return cart.inUse();
    }

    Money total() {
        return cart.goods().plus(freight().total());
    }

    /// The buyer as the order names him.
    Order.Party party() {
        var owner = cart.cart().owner();
        var customer = request.customer();
        return new Order.Party(
                owner.id(),
                owner.guest(),
                actor.organization(),
                customer.filter(_ -> owner.guest())
                        .map(OrderRequest.Customer::name)
                        .orElseGet(actor::displayName),
                customer.filter(_ -> owner.guest())
                        .map(OrderRequest.Customer::email)
                        .orElseGet(() -> actor.user().map(User::email).orElse("")),
                inUse().stream().flatMap(deal -> deal.account().stream()).findFirst(),
                actor.hand().map(it -> new Order.Hand(it.id(), it.displayName())));
    }
}
