package org.comptoir.ordering.cart;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.ordering.Carts;
import org.comptoir.stores.Store;
import org.comptoir.stores.StoreId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// How many lines a cart has, remembered for the header of every page. What another node changes is
/// seen after a short while.
@Component
public class CartCounts {
    private static final int MOST = 100_000;
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final CartRows rows;
    private final Clock clock;
    private final Map<Key, Count> counts = new ConcurrentHashMap<>();

    private record Key(StoreId store, CartOwner owner) {}

    /// A number as of a version of the cart.
    record Count(int version, int lines, Instant until) {
        private static Count newer(Count one, Count other) {
            return one.version > other.version ? one : other;
        }
    }

    CartCounts(CartRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public int of(Store store, CartOwner owner) {
        var key = new Key(store.id(), owner);
        var known = counts.get(key);
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.lines();
        }
        if (counts.size() >= MOST) {
            counts.clear();
        }
        var read = rows.count(store, owner, clock.instant().plus(KEPT));
        return counts.merge(key, read, Count::newer).lines();
    }

    /// The carts of many owners that hold something, as they are now.
    public List<Carts.Filled> filled(Store store, Collection<UUID> owners) {
        return rows.filled(store, owners);
    }

    /// Tells the new number once the present transaction is committed.
    void changed(Cart cart) {
        afterCommit(() ->
                counts.merge(
                        key(cart),
                        new Count(cart.version(), cart.lines().size(), clock.instant().plus(KEPT)),
                        Count::newer));
    }

    /// Forgets a cart that is deleted.
    void deleted(Cart cart) {
        afterCommit(() -> counts.remove(key(cart)));
    }

    private static Key key(Cart cart) {
        return new Key(cart.store(), cart.owner());
    }

    private static void afterCommit(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        action.run();
                    }
                });
    }
}
