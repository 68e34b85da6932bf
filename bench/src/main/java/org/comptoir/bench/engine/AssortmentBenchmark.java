package org.comptoir.bench.engine;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.comptoir.engine.catalog.EntrySet;
import org.comptoir.engine.entitlement.ContractBook;
import org.comptoir.engine.entitlement.Entitlement;
import org.comptoir.engine.entitlement.Ranking;
import org.comptoir.engine.entitlement.Ranking.Direction;
import org.comptoir.engine.entitlement.terms.ContractTerms;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Work on whole assortments: sorting by the buyer's own price (three eligible contracts of 1,000),
/// what is tradable, compiling.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AssortmentBenchmark {
    private static final int CONTRACTS = 1_000;
    private static final int ELIGIBLE = 3;

    private final EngineWorld world = new EngineWorld();
    private final ContractBook book = world.book(CONTRACTS, ELIGIBLE);
    private final List<Entitlement> entitlements =
            world.buyers(CONTRACTS, ELIGIBLE, 64).stream()
                    .map(it -> book.entitlementOf(it, EngineWorld.NOW))
                    .toList();
    private final EntrySet tenThousand =
            EntrySet.of(
                    new SplittableRandom(5)
                            .ints(10_000, 0, EngineWorld.PRODUCTS)
                            .distinct()
                            .toArray());
    private int next;

    private Entitlement buyer() {
        return entitlements.get(next++ % entitlements.size());
    }

    /// About 10,000 products sorted by price.
    @Benchmark
    public Ranking sortTenThousand() {
        return buyer().sortedByPrice(tenThousand, EngineWorld.EURO, Direction.ASCENDING);
    }

    /// 100,000 products sorted by price.
    @Benchmark
    public Ranking sortHundredThousand() {
        var catalog = world.catalogSnapshot();
        return buyer().sortedByPrice(catalog.products(), EngineWorld.EURO, Direction.ASCENDING);
    }

    /// A contract with 5,000 offers of its own, compiled into the book.
    @Benchmark
    public ContractBook compileFiveThousandOffers(Large large) {
        return book.with(large.contract);
    }

    /// A large contract, another one for each call, so that none is known already.
    @State(Scope.Thread)
    public static class Large {
        private final EngineWorld world = new EngineWorld();
        private ContractTerms contract = contract(0);
        private int number;

        /// Makes the next one.
        @Setup(Level.Invocation)
        public void next() {
            number++;
            contract = contract(number);
        }

        private ContractTerms contract(int which) {
            return world.contract(1_000_000 + which, new UUID(4, which), 5_000);
        }
    }

    /// All that a buyer may buy, asked for the first time.
    @Benchmark
    public EntrySet tradable() {
        var fresh = book.under(book.rules());
        return fresh.entitlementOf(world.buyers(CONTRACTS, ELIGIBLE, 1).getFirst(), EngineWorld.NOW)
                .tradable();
    }
}
