package org.comptoir.trading.book;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comptoir.engine.entitlement.terms.Buyer;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.policy.payment.PaymentCommand;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.UserId;
import org.comptoir.members.address.Address;
import org.comptoir.trading.MemberIds;
import org.comptoir.trading.Policies;
import org.comptoir.trading.PolicyId;
import org.comptoir.trading.charge.OrderAdditions;
import org.comptoir.trading.condition.AddressName;
import org.comptoir.trading.condition.Conditions;
import org.comptoir.trading.condition.Conditions.PurchaseOrder;
import org.comptoir.trading.condition.PaymentChoice;
import org.comptoir.trading.condition.ShippingCharges;
import org.comptoir.trading.condition.ShippingChoice;
import org.comptoir.trading.content.term.AccountTerm;
import org.comptoir.trading.content.term.OrderTerm;
import org.comptoir.trading.content.term.PaymentTerm;
import org.comptoir.trading.content.term.ShippingTerm;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.value.AddressRef;
import org.comptoir.trading.content.value.Attribute;
import org.comptoir.trading.content.value.MemberRef;

/// Reads what one contract says about the orders of one buyer, over its closure and its account.
public final class ConditionReader {
    private final StoreBook book;
    private final ActingPolicies policies;
    private final Buyer buyer;
    private final Instant at;

    /// A place that holds terms: a contract or an account.
    private record Place(UUID id, List<Condition> conditions, MemberIds members) {}

    /// A term, the contract or account that holds it, and whom it means.
    record Found<T>(T term, UUID holder, MemberIds members) {}

    public ConditionReader(StoreBook book, Policies policies, Buyer buyer, Instant at) {
        this.book = book;
        this.policies = new ActingPolicies(policies, book.store(), at);
        this.buyer = buyer;
        this.at = at;
    }

    public Conditions read(CompiledContract contract) {
        var closure = book.closure(contract, at).stream().map(ConditionReader::place).toList();
        var account =
                contract.contract().account().map(book.accounts()::get).map(ConditionReader::place);
        var all = Stream.concat(closure.stream(), account.stream()).toList();
        return new Conditions(
                contract.contract().id(),
                contract.contract().family(),
                contract.contract().account(),
                payments(all, contract.creditAllowed()),
                shippingModes(all),
                charges(nearestFirst(closure, account)),
                shipTo(all),
                books(contract, account, AccountTerm.Usage.SHIPPING),
                books(contract, account, AccountTerm.Usage.BILLING),
                in(closure, OrderTerm.Approval.class)
                        .map(it -> Prices.money(it.term().threshold()))
                        .toList(),
                purchaseOrders(account.stream().toList()),
                in(closure, OrderTerm.RightToBuy.class)
                        .map(it -> Prices.money(it.term().total()))
                        .toList(),
                additions(nearestFirst(closure, account)));
    }

    private OrderAdditions additions(List<Place> nearestFirst) {
        var found = nearestFirst.stream().map(it -> in(List.of(it), Term.class).toList());
        return new AdditionReader(policies, found.toList()).read();
    }

    private static Place place(CompiledContract contract) {
        return new Place(
                contract.contract().id().value(), contract.conditions(), contract.members());
    }

    private static Place place(CompiledAccount account) {
        return new Place(account.account().id().value(), account.conditions(), account.members());
    }

    /// Customer contract, else account, else the contracts it refers to.
    private static List<Place> nearestFirst(List<Place> closure, Optional<Place> account) {
        var places = new ArrayList<Place>();
        places.add(closure.getFirst());
        account.ifPresent(places::add);
        places.addAll(closure.subList(1, closure.size()));
        return places;
    }

    private <T extends Term> Stream<Found<T>> in(List<Place> places, Class<T> type) {
        return places.stream()
                .flatMap(place ->
                        place.conditions().stream()
                                .filter(it -> it.participants().include(buyer))
                                .map(Condition::term)
                                .filter(type::isInstance)
                                .map(it -> new Found<>(type.cast(it), place.id, place.members)));
    }

    private List<PaymentChoice> payments(List<Place> places, boolean creditAllowed) {
        var named = in(places, PaymentTerm.class).toList();
        var choices =
                named.isEmpty()
                        ? policies.payments().filter(choice -> choice.method().offeredByDefault())
                        : named.stream().flatMap(this::payments);
        return distinct(
                choices.filter(choice ->
                        creditAllowed
                                || choice.method().kind() != PaymentCommand.Kind.LINE_OF_CREDIT),
                PaymentChoice::id);
    }

    private Stream<PaymentChoice> payments(Found<PaymentTerm> found) {
        return found.term().methods().stream()
                .flatMap(method ->
                        policies
                                .payment(method.policy(), found.term().header())
                                .map(it -> detailed(it, method, found.members()))
                                .stream());
    }

    private static PaymentChoice detailed(
            PaymentChoice choice, PaymentTerm.Method method, MemberIds members) {
        var attributes = new LinkedHashMap<String, List<String>>();
        for (var attribute : method.attributes()) {
            attributes.put(
                    attribute.name(),
                    attribute.values().stream().map(Attribute.Value::value).toList());
        }
        return new PaymentChoice(
                choice.policy(),
                choice.method(),
                method.displayName(),
                method.billTo().flatMap(it -> address(it, members)),
                attributes);
    }

    private List<ShippingChoice> shippingModes(List<Place> places) {
        var named = in(places, ShippingTerm.Mode.class).toList();
        var choices = named.isEmpty() ? policies.modes() : named.stream().flatMap(this::modes);
        return distinct(choices, ShippingChoice::id);
    }

    private Stream<ShippingChoice> modes(Found<ShippingTerm.Mode> found) {
        return found.term().policies().stream()
                .flatMap(it -> policies.mode(it, found.term().header()).stream());
    }

    /// Those of the nearest place where one is in force; where none is anywhere, the charge is
    /// unknown, never free.
    private ShippingCharges charges(List<Place> nearestFirst) {
        var unknown = new ArrayList<ShippingCharges.Candidate>();
        for (var place : nearestFirst) {
            var candidates =
                    in(List.of(place), ShippingTerm.Charge.class)
                            .map(it -> policies.charge(it.term()))
                            .toList();
            if (candidates.stream().anyMatch(ShippingCharges.InForce.class::isInstance)) {
                return new ShippingCharges(candidates);
            }
            unknown.addAll(candidates);
        }
        return new ShippingCharges(unknown);
    }

    private List<AddressName> shipTo(List<Place> places) {
        return in(places, ShippingTerm.ShipToAddress.class)
                .flatMap(it ->
                        it.term().addresses().stream()
                                .flatMap(ref -> address(ref, it.members()).stream()))
                .distinct()
                .toList();
    }

    /// The books the account allows for a usage; several terms together allow what any of them
    /// does.
    private Optional<Conditions.Books> books(
            CompiledContract contract, Optional<Place> account, AccountTerm.Usage usage) {
        var holder =
                contract.contract()
                        .account()
                        .map(book.accounts()::get)
                        .flatMap(it -> it.account().holder());
        return in(account.stream().toList(), AccountTerm.AddressBook.class)
                .map(Found::term)
                .filter(term -> term.usage() == usage)
                .map(term ->
                        new Conditions.Books(
                                term.personal(),
                                term.parentOrganization(),
                                holder.filter(_ -> term.accountHolder())))
                .reduce(Conditions.Books::or);
    }

    private List<PurchaseOrder> purchaseOrders(List<Place> account) {
        var blanket =
                in(account, AccountTerm.BlanketOrder.class)
                        .map(it -> order(Optional.of(it.term().number()), Optional.empty(), false));
        var limited = in(account, AccountTerm.LimitedOrder.class).map(it -> limited(it.term()));
        var individual =
                in(account, AccountTerm.IndividualOrder.class)
                        .map(it ->
                                order(
                                        Optional.empty(),
                                        Optional.empty(),
                                        it.term().checkUniqueness()));
        return Stream.of(blanket, limited, individual).flatMap(it -> it).toList();
    }

    private static PurchaseOrder limited(AccountTerm.LimitedOrder term) {
        return order(Optional.of(term.number()), Optional.of(Prices.money(term.limit())), false);
    }

    private static PurchaseOrder order(
            Optional<String> number, Optional<Money> limit, boolean singleUse) {
        return new PurchaseOrder(number, limit, singleUse);
    }

    private static Optional<AddressName> address(AddressRef reference, MemberIds members) {
        return members.of(reference.owner())
                .map(id ->
                        new AddressName(
                                reference.owner() instanceof MemberRef.User
                                        ? new Address.OfUser(new UserId(id))
                                        : new Address.OfOrganization(new OrganizationId(id)),
                                reference.nickName()));
    }

    private static <T> List<T> distinct(Stream<T> choices, Function<T, PolicyId> id) {
        var distinct = new LinkedHashMap<PolicyId, T>();
        choices.forEach(choice -> distinct.putIfAbsent(id.apply(choice), choice));
        return List.copyOf(distinct.values());
    }
}
