package org.comptoir.trading.book;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.trading.PolicyId;
import org.comptoir.trading.book.ConditionReader.Found;
import org.comptoir.trading.charge.ChargeAdjustment;
import org.comptoir.trading.charge.HandlingCharge;
import org.comptoir.trading.charge.OrderAdditions;
import org.comptoir.trading.charge.OrderAdditions.Center;
import org.comptoir.trading.charge.OrderAdditions.LineAttribute;
import org.comptoir.trading.condition.ShippingChoice;
import org.comptoir.trading.content.term.OrderTerm;
import org.comptoir.trading.content.term.ShippingTerm;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.value.Attribute;
import org.comptoir.trading.content.value.CatalogEntryRef;
import org.comptoir.trading.content.value.CatalogGroupRef;
import org.comptoir.trading.content.value.PolicyRef;
import org.comptoir.trading.content.value.ProductSelection;

/// Reads what a contract brings to orders beside prices, from places that stand nearest first.
record AdditionReader(ActingPolicies policies, List<List<Found<Term>>> places) {
    OrderAdditions read() {
        return new OrderAdditions(
                nearest(ShippingTerm.ChargeAdjustment.class, it -> adjustment(it).stream()),
                nearest(ShippingTerm.HandlingCharge.class, it -> Stream.of(handling(it.term()))),
                all(ShippingTerm.Fulfillment.class, AdditionReader::centers),
                all(OrderTerm.Comment.class, it -> Stream.of(it.term().comment())),
                all(OrderTerm.LineAttributes.class, it -> attributes(it.term())));
    }

    /// What the terms of a kind say in the first place where one of them counts.
    private <T extends Term, R> List<R> nearest(
            Class<T> kind, Function<Found<T>, Stream<R>> reading) {
        return places.stream()
                .map(place -> of(place, kind).flatMap(reading).toList())
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private <T extends Term, R> List<R> all(Class<T> kind, Function<Found<T>, Stream<R>> reading) {
        return places.stream()
                .flatMap(place -> of(place, kind))
                .flatMap(reading)
                .distinct()
                .toList();
    }

    private static <T extends Term> Stream<Found<T>> of(List<Found<Term>> place, Class<T> kind) {
        return place.stream()
                .filter(it -> kind.isInstance(it.term()))
                .map(it -> new Found<>(kind.cast(it.term()), it.holder(), it.members()));
    }

    /// One for a mode that is not in force acts on nothing.
    private Optional<ChargeAdjustment> adjustment(Found<ShippingTerm.ChargeAdjustment> found) {
        var term = found.term();
        var mode = term.mode().flatMap(it -> mode(it, term));
        if (term.mode().isPresent() && mode.isEmpty()) {
            return Optional.empty();
        }
        var change =
                switch (term.change()) {
                    case ShippingTerm.ByPercentage(var signed) ->
                            new ChargeAdjustment.ByPercentage(signed);
                    case ShippingTerm.ByAmount(var amount) ->
                            new ChargeAdjustment.ByAmount(Prices.money(amount));
                };
        return Optional.of(
                new ChargeAdjustment(
                        found.holder(),
                        mode,
                        named(term, CatalogEntryRef.class, CatalogEntryRef::partNumber),
                        named(term, CatalogGroupRef.class, CatalogGroupRef::identifier),
                        change));
    }

    private Optional<PolicyId> mode(PolicyRef reference, ShippingTerm.ChargeAdjustment term) {
        return policies.mode(reference, term.header()).map(ShippingChoice::id);
    }

    private static <S extends ProductSelection> Set<String> named(
            ShippingTerm.ChargeAdjustment term, Class<S> kind, Function<S, String> name) {
        return term.targets().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(name)
                .collect(Collectors.toUnmodifiableSet());
    }

    static HandlingCharge handling(ShippingTerm.HandlingCharge term) {
        return new HandlingCharge(
                Prices.money(term.charge()),
                term.maximum().map(Prices::money),
                term.maximumPercentage(),
                term.firstReleaseFree());
    }

    private static Stream<Center> centers(Found<ShippingTerm.Fulfillment> found) {
        return found.term().centers().stream()
                .flatMap(it ->
                        found
                                .members()
                                .of(it.owner())
                                .map(owner -> new Center(owner, it.name()))
                                .stream());
    }

    private static Stream<LineAttribute> attributes(OrderTerm.LineAttributes term) {
        var product = term.product().map(CatalogEntryRef::partNumber);
        return term.attributes().stream()
                .map(it -> new LineAttribute(product, it.name(), values(it)));
    }

    private static String values(Attribute attribute) {
        return attribute.values().stream()
                .map(Attribute.Value::value)
                .collect(Collectors.joining(", "));
    }
}
