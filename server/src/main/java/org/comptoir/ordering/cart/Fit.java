package org.comptoir.ordering.cart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.ordering.Refused;
import org.comptoir.stores.Store.ContractChoice;
import org.comptoir.trading.PolicyId;
import org.comptoir.trading.condition.PaymentChoice;
import org.comptoir.trading.condition.ShippingChoice;
import org.springframework.context.i18n.LocaleContextHolder;

/// Which contracts fit together in one order (docs/rules.md §7.2, §7.3): of one account, sharing a
/// payment method and a way to ship; one alone where the store wants one contract per order.
public record Fit(ContractChoice choice, Currency currency) {

    /// Why these contracts cannot stand in one order, if so.
    public Optional<Refused> obstacle(Collection<Deal> deals) {
        return oneContract(deals)
                .or(() -> oneAccount(deals))
                .or(() -> sharedPayment(deals))
                .or(() -> sharedShipping(deals));
    }

    /// Why the contract cannot join the others, if so.
    Optional<Refused> obstacle(Collection<Deal> deals, Deal joining) {
        var all = new ArrayList<>(deals);
        all.add(joining);
        return obstacle(distinct(all));
    }

    /// The payments that every one of the contracts allows.
    public List<PaymentChoice> payments(Collection<Deal> deals) {
        return shared(deals, deal -> deal.payments(currency), PaymentChoice::id);
    }

    /// The ways to ship that every one of the contracts allows.
    public List<ShippingChoice> shippingModes(Collection<Deal> deals) {
        return shared(deals, deal -> deal.conditions().shippingModes(), ShippingChoice::id);
    }

    private Optional<Refused> oneContract(Collection<Deal> deals) {
        return choice == ContractChoice.ORDER && deals.size() > 1
                ? Optional.of(Refused.of("one-contract-per-order", deals.iterator().next().name()))
                : Optional.empty();
    }

    private static Optional<Refused> oneAccount(Collection<Deal> deals) {
        var ofAccounts =
                deals.stream()
                        .filter(deal -> deal.account().isPresent())
                        .collect(
                                Collectors.toMap(
                                        Deal::account,
                                        Deal::name,
                                        (a, _) -> a,
                                        LinkedHashMap::new));
        return ofAccounts.size() > 1
                ? Optional.of(Refused.of("one-account-per-order", quoted(ofAccounts.values())))
                : Optional.empty();
    }

    private Optional<Refused> sharedPayment(Collection<Deal> deals) {
        if (deals.isEmpty() || !payments(deals).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(standing("no-shared-payment", "payments", deals, this::paymentNames));
    }

    private Optional<Refused> sharedShipping(Collection<Deal> deals) {
        if (deals.isEmpty() || !shippingModes(deals).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                standing("no-shared-shipping-mode", "shippingModes", deals, Fit::shippingNames));
    }

    private static Refused standing(
            String code,
            String detail,
            Collection<Deal> deals,
            Function<Deal, List<String>> names) {
        var words =
                deals.stream()
                        .map(deal -> "%s: %s".formatted(deal.name(), listed(names.apply(deal))))
                        .collect(Collectors.joining("; "));
        var details =
                deals.stream()
                        .map(deal -> Map.of("contract", deal.name(), "methods", names.apply(deal)))
                        .toList();
        return Refused.of(code, words).with(detail, details);
    }

    private List<String> paymentNames(Deal deal) {
        return deal.payments(currency).stream().map(it -> it.displayName(locale())).toList();
    }

    private static List<String> shippingNames(Deal deal) {
        return deal.conditions().shippingModes().stream()
                .map(mode -> mode.displayName(locale()))
                .toList();
    }

    private static <T> List<T> shared(
            Collection<Deal> deals, Function<Deal, List<T>> of, Function<T, PolicyId> id) {
        var first = deals.stream().findFirst().map(of).orElse(List.of());
        return first.stream()
                .filter(one ->
                        deals.stream().allMatch(deal -> has(of.apply(deal), id, id.apply(one))))
                .collect(Collectors.toMap(id, it -> it, (a, _) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static <T> boolean has(List<T> choices, Function<T, PolicyId> id, PolicyId wanted) {
        return choices.stream().map(id).anyMatch(wanted::equals);
    }

    static Collection<Deal> distinct(Collection<Deal> deals) {
        var distinct = new LinkedHashMap<Object, Deal>();
        deals.forEach(deal -> distinct.putIfAbsent(deal.id(), deal));
        return List.copyOf(distinct.values());
    }

    private static String quoted(Collection<String> names) {
        return names.stream().collect(Collectors.joining(", "));
    }

    private static String listed(List<String> names) {
        return names.isEmpty() ? "–" : String.join(", ", names);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
