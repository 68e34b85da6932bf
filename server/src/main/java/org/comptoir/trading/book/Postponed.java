package org.comptoir.trading.book;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.comptoir.stores.StoreId;
import org.comptoir.trading.ContractId;

/// The contracts that could not be compiled because a plug-in gave no answer just then. They wait a
/// second, then twice as long each time that one still cannot, at most ten minutes.
final class Postponed {
    private static final int MOST_DOUBLINGS = 9;

    private final Map<StoreId, Set<ContractId>> waiting = new HashMap<>();
    private final Runnable again;
    private int doublings;

    /// `again` takes those that wait and compiles them.
    Postponed(Runnable again) {
        this.again = again;
    }

    synchronized void add(StoreId store, ContractId contract) {
        if (waiting.isEmpty()) {
            CompletableFuture.delayedExecutor(1L << doublings, TimeUnit.SECONDS).execute(again);
            doublings = Math.min(doublings + 1, MOST_DOUBLINGS);
        }
        waiting.computeIfAbsent(store, _ -> new HashSet<>()).add(contract);
    }

    /// Those that wait; they wait no longer.
    synchronized Map<StoreId, Set<ContractId>> take() {
        var taken = Map.copyOf(waiting);
        waiting.clear();
        return taken;
    }

    /// Says that nothing is wrong any more once none waits.
    synchronized void done() {
        if (waiting.isEmpty()) {
            doublings = 0;
        }
    }
}
