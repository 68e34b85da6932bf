package org.comptoir.bench.engine;

import java.lang.ref.Reference;

/// Measures the heap that contracts take beyond their catalogue.
final class Memory {
    private Memory() {}

    /// Bytes of a book of so many contracts, all of whose buyers have asked for what they are
    /// entitled to.
    static long ofContracts(int contracts, int eligible) {
        var world = new EngineWorld();
        long before = used();
        var book = world.book(contracts, eligible);
        try {
            for (var buyer : world.buyers(contracts, eligible, contracts)) {
                book.entitlementOf(buyer, EngineWorld.NOW);
            }
            return used() - before;
        } finally {
            Reference.reachabilityFence(world);
            Reference.reachabilityFence(book);
        }
    }

    private static long used() {
        var runtime = Runtime.getRuntime();
        for (int time = 0; time < 4; time++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
