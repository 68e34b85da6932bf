package org.comptoir.trading.assortment;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comptoir.engine.entitlement.EligibleContract;
import org.comptoir.members.Actor;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.buying.Entitlements;
import org.springframework.stereotype.Component;

/// Works out how a shopper looks at a store from what he asks: which contracts, which currency,
/// which instant.
@Component
public class Browsings {
    private final Entitlements entitlements;
    private final ContractChoices choices;
    private final Viewpoints viewpoints;
    private final Clock clock;

    Browsings(
            Entitlements entitlements,
            ContractChoices choices,
            Viewpoints viewpoints,
            Clock clock) {
        this.entitlements = entitlements;
        this.choices = choices;
        this.viewpoints = viewpoints;
        this.clock = clock;
    }

    /// Now, in the store's usual currency, under the contracts he has chosen.
    public Browsing now(Actor actor, Store store, Locale locale) {
        return asked(actor, store, locale, BrowsingWish.NONE);
    }

    /// As asked; refuses another time than now and another buyer's eyes to all but business users,
    /// a contract the buyer may not use, and a currency the store does not trade in.
    public Browsing asked(Actor actor, Store store, Locale locale, BrowsingWish wish) {
        var at = wish.at() == null ? clock.instant() : time(actor, store, wish.at());
        var buyer = wish.as() == null ? actor : viewpoints.of(actor, store, wish.as());
        var currency = wish.currency();
        var contract = wish.contract();
        return new Browsing(
                buyer,
                store,
                locale,
                currency == null ? store.currency() : store.requireCurrency(currency),
                at,
                contract == null
                        ? chosen(buyer, store, at)
                        : Set.of(contract(buyer, store, at, contract)),
                Browsing.isStaff(actor, store));
    }

    /// Whether contracts were chosen that can no longer be used.
    public boolean hasDeadChoice(Actor actor, Store store) {
        var chosen = choices.of(actor, store);
        return !chosen.isEmpty()
                && alive(actor, store, clock.instant(), chosen).size() < chosen.size();
    }

    /// The contracts he may choose among now, the earliest activated first.
    public List<EligibleContract> eligible(Actor actor, Store store) {
        return entitlements.eligible(actor, store, clock.instant());
    }

    private Set<ContractId> chosen(Actor actor, Store store, Instant at) {
        var chosen = choices.of(actor, store);
        return chosen.isEmpty() ? chosen : alive(actor, store, at, chosen);
    }

    private Set<ContractId> alive(Actor actor, Store store, Instant at, Set<ContractId> chosen) {
        return entitlements.eligible(actor, store, at).stream()
                .map(eligible -> new ContractId(eligible.label().key()))
                .filter(chosen::contains)
                .collect(Collectors.toSet());
    }

    private ContractId contract(Actor actor, Store store, Instant at, String asked) {
        return entitlements.eligible(actor, store, at).stream()
                .map(eligible -> eligible.label().key())
                .filter(key -> key.toString().equals(asked))
                .findFirst()
                .map(ContractId::new)
                .orElseThrow(() -> Problem.missing("no-such-contract", asked));
    }

    /// Remembers under which contracts he wants to buy; each must be one he may use.
    public void choose(Actor actor, Store store, Set<UUID> contracts) {
        var now = clock.instant();
        var ids =
                contracts.stream()
                        .map(id -> contract(actor, store, now, id.toString()))
                        .collect(Collectors.toSet());
        choices.choose(actor.requireUser(), store, ids);
    }

    private static Instant time(Actor actor, Store store, String at) {
        if (!Browsing.isStaff(actor, store)) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "at-needs-business-role");
        }
        return parse(at).orElseThrow(() -> Problem.invalid("at", "bad-time", at));
    }

    private static Optional<Instant> parse(String at) {
        try {
            return Optional.of(Instant.parse(at));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }
}
