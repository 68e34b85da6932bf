package org.comptoir.accelerator.care.monitor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.care.monitor.ShopperFigures;
import org.comptoir.care.talk.Conversation.Shopper;
import org.comptoir.members.Actor;
import org.comptoir.members.Members;
import org.comptoir.members.UserId;
import org.comptoir.ordering.Carts;
import org.comptoir.ordering.Carts.Filled;
import org.comptoir.stores.Store;
import org.comptoir.stores.StoreId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// How full the carts of shoppers are. The lines are read in one query; what they cost its owner is
/// worked out for a few carts in each round, and kept until the cart changes, for a while at most.
@Component
class CartFigures implements ShopperFigures {
    private static final Logger log = LoggerFactory.getLogger(CartFigures.class);
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int IN_A_ROUND = 20;
    private static final int MOST = 20_000;

    private final Carts carts;
    private final Members members;
    private final Clock clock;
    private final Map<Key, Value> values = new ConcurrentHashMap<>();

    private record Key(StoreId store, UUID owner, int version) {}

    private record Value(Optional<Amount> amount, Instant until) {}

    CartFigures(Carts carts, Members members, Clock clock) {
        this.carts = carts;
        this.members = members;
        this.clock = clock;
    }

    @Override
    public Map<Shopper, Figure> of(Store store, Collection<Shopper> shoppers) {
        var now = clock.instant();
        values.values().removeIf(it -> !now.isBefore(it.until()));
        var figures = new HashMap<Shopper, Figure>();
        int left = IN_A_ROUND;
        for (var cart : carts.filled(store, shoppers.stream().map(Shopper::id).toList())) {
            var key = new Key(store.id(), cart.owner(), cart.version());
            var known = values.get(key);
            if (known == null && left > 0 && values.size() < MOST) {
                left--;
                known = new Value(price(store, cart), now.plus(KEPT));
                values.put(key, known);
            }
            figures.put(
                    new Shopper(cart.owner(), cart.guest()),
                    new Figure(cart.lines(), Optional.ofNullable(known).flatMap(Value::amount)));
        }
        return figures;
    }

    /// A cart that cannot be priced now is shown without.
    private Optional<Amount> price(Store store, Filled cart) {
        try {
            return owner(cart)
                    .map(it -> {
                        var goods = carts.view(store, it).totals().goods();
                        return new Amount(goods.amount(), goods.currency().getCurrencyCode());
                    });
        } catch (RuntimeException failed) {
            log.warn("The cart of {} is shown without its value", cart.owner(), failed);
            return Optional.empty();
        }
    }

    private Optional<Actor> owner(Filled cart) {
        return cart.guest()
                ? Optional.of(Actor.guest(cart.owner()))
                : members.actorOf(new UserId(cart.owner()));
    }
}
