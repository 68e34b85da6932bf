package org.comptoir.care.monitor;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.care.invite.Invitation;
import org.comptoir.care.invite.Invitations;
import org.comptoir.care.serve.Registrations;
import org.comptoir.care.serve.Visit;
import org.comptoir.care.serve.Visits;
import org.comptoir.care.setting.Setups;
import org.comptoir.care.setting.ShopperColumn;
import org.comptoir.care.talk.Access;
import org.comptoir.care.talk.Conversation.Shopper;
import org.comptoir.members.Actor;
import org.comptoir.stores.Store;
import org.comptoir.stores.StoreId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Shows those who serve in a store which shoppers are there. A store is read once for all who look
/// within two seconds.
@Component
public class Shoppers {
    private static final int MOST = 20_000;
    private static final String BETWEEN = " · ";
    private static final Duration FRESH = Duration.ofMillis(1_500);

    private final Registrations agents;
    private final Visits visits;
    private final TalkRows talks;
    private final Invitations invitations;
    private final ObjectProvider<ShopperFigures> figures;
    private final Setups setups;
    private final Clock clock;
    private final Map<StoreId, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(long at, List<ShopperView> all) {
        boolean isFresh() {
            return System.nanoTime() - at < FRESH.toNanos();
        }
    }

    Shoppers(
            Registrations agents,
            Visits visits,
            TalkRows talks,
            Invitations invitations,
            ObjectProvider<ShopperFigures> figures,
            Setups setups,
            Clock clock) {
        this.agents = agents;
        this.visits = visits;
        this.talks = talks;
        this.invitations = invitations;
        this.figures = figures;
        this.setups = setups;
        this.clock = clock;
    }

    /// Shoppers at a moment: how many are as wished, how many there are of each status, which
    /// columns the store shows, and the first of them.
    public record Seen(
            Instant at,
            int total,
            Map<Status, Integer> counts,
            List<String> columns,
            List<ShopperView> shoppers) {
        public Seen {
            counts = Map.copyOf(counts);
            columns = List.copyOf(columns);
            shoppers = List.copyOf(shoppers);
        }
    }

    /// What an agent or a supervisor of the store sees.
    public Seen look(Store store, Actor actor, Question question) {
        Access.requireCare(store);
        agents.require(store, actor);
        var all = kept.compute(store.id(), (_, held) -> fresh(store, held)).all;
        var counts = new EnumMap<Status, Integer>(Status.class);
        for (var status : Status.values()) {
            counts.put(status, 0);
        }
        all.forEach(it -> counts.merge(it.status(), 1, Integer::sum));
        var wanted = all.stream().filter(question::wants).toList();
        return new Seen(
                clock.instant(),
                wanted.size(),
                counts,
                columns(store).stream().map(ShopperColumn::code).toList(),
                wanted.stream().sorted(question.comparator()).limit(question.most()).toList());
    }

    private List<ShopperColumn> columns(Store store) {
        return setups.of(store).general().value().shopperColumns();
    }

    private Kept fresh(Store store, @Nullable Kept held) {
        return held != null && held.isFresh() ? held : new Kept(System.nanoTime(), read(store));
    }

    private List<ShopperView> read(Store store) {
        var there = visits.all(store.id(), MOST);
        var states = talks.of(store.id());
        var asked =
                invitations.open(store.id()).stream()
                        .collect(toMap(Invitation::visitor, it -> it, (one, _) -> one));
        var carts = carts(store, there.stream().map(Visit::shopper).toList());
        return there.stream()
                .map(it ->
                        view(
                                store,
                                it,
                                states.getOrDefault(it.shopper(), Status.NONE),
                                Optional.ofNullable(asked.get(it.shopper().id())),
                                Optional.ofNullable(carts.get(it.shopper()))))
                .toList();
    }

    private Map<Shopper, ShopperFigures.Figure> carts(Store store, List<Shopper> there) {
        var known = figures.getIfAvailable();
        return known == null || there.isEmpty() ? Map.of() : known.of(store, there);
    }

    private static ShopperView view(
            Store store,
            Visit visit,
            Status talk,
            Optional<Invitation> asked,
            Optional<ShopperFigures.Figure> cart) {
        var shopper = visit.shopper();
        UUID id = shopper.id();
        var invitation = asked.filter(_ -> talk == Status.NONE);
        return new ShopperView(
                id,
                shopper.guest() ? "" : visit.name(),
                shopper.guest() ? Visit.guestNumber(id) : null,
                shopper.guest(),
                invitation.isPresent() ? Status.INVITED : talk,
                title(store, visit),
                visit.came(),
                visit.since(),
                visit.language(),
                cart.map(ShopperFigures.Figure::items).orElse(0),
                cart.flatMap(ShopperFigures.Figure::value).orElse(null),
                invitation
                        .map(it -> new ShopperView.Asked(it.agentName(), it.until()))
                        .orElse(null));
    }

    /// The title of a page without that of the store; that of a search says what was typed.
    private static String title(Store store, Visit visit) {
        if (visit.url().split("\\?", 2)[0].endsWith("/search")) {
            return "";
        }
        var whole = visit.title();
        var end = BETWEEN + store.title(Locale.forLanguageTag(visit.language()));
        return whole.endsWith(end) ? whole.substring(0, whole.length() - end.length()) : whole;
    }
}
