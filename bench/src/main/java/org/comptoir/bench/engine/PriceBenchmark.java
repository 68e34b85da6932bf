package org.comptoir.bench.engine;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.comptoir.engine.entitlement.ContractBook;
import org.comptoir.engine.entitlement.Entitlement;
import org.comptoir.engine.entitlement.PricePage;
import org.comptoir.engine.entitlement.terms.Buyer;
import org.comptoir.engine.money.Quantity;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// One price and a page of 50, for many buyers in turn, by the number of contracts in the store and
/// of each buyer.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PriceBenchmark {
    private static final int PAGE = 50;
    private static final int QUESTIONS = 1 << 14;
    private static final int BUYERS = 256;

    /// How many contracts the store has, and how many of them each buyer.
    @Param({
        "10/1",
        "10/3",
        "10/10",
        "100/1",
        "100/3",
        "100/10",
        "100/50",
        "1000/1",
        "1000/3",
        "1000/10",
        "1000/50",
        "10000/1",
        "10000/3",
        "10000/10",
        "10000/50"
    })
    public String contracts = "";

    private Entitlement[] entitlements = {};
    private int[][] pages = {};
    private long[] quantities = {};
    private PricePage page = new PricePage(0);
    private PricePage single = new PricePage(0);
    private int[][] singles = {};
    private List<Buyer> buyers = List.of();
    private ContractBook book = new EngineWorld().book(0, 1);
    private int next;

    /// Builds the store and the questions; every page and price is another one, for another buyer.
    @Setup(Level.Trial)
    public void build() {
        var world = new EngineWorld();
        var random = new SplittableRandom(7);
        int slash = contracts.indexOf('/');
        int all = Integer.parseInt(contracts.substring(0, slash));
        int eligible = Integer.parseInt(contracts.substring(slash + 1));
        book = world.book(all, eligible);
        buyers = world.buyers(all, eligible, BUYERS);
        entitlements =
                buyers.stream()
                        .map(it -> book.entitlementOf(it, EngineWorld.NOW))
                        .toArray(Entitlement[]::new);
        pages = new int[QUESTIONS / PAGE][];
        for (int each = 0; each < pages.length; each++) {
            pages[each] = random.ints(PAGE, 0, EngineWorld.PRODUCTS).toArray();
        }
        singles = new int[QUESTIONS][];
        for (int each = 0; each < singles.length; each++) {
            singles[each] = new int[] {random.nextInt(EngineWorld.PRODUCTS)};
        }
        quantities = new long[PAGE];
        Arrays.fill(quantities, Quantity.ONE.hundredThousandths());
        page = new PricePage(PAGE);
        single = new PricePage(1);
    }

    /// One price; after fifty another buyer asks.
    @Benchmark
    public long onePrice() {
        int question = next++ & (QUESTIONS - 1);
        entitlements[question / PAGE % entitlements.length].price(
                singles[question], quantities, 1, EngineWorld.EURO, single);
        return single.isPriced(0) ? single.unitPrice(0) : 0;
    }

    /// Fifty prices for one buyer in one call.
    @Benchmark
    public long pageOfFifty() {
        int question = next++ & (QUESTIONS - 1);
        entitlements[question % entitlements.length].price(
                pages[question % pages.length], quantities, PAGE, EngineWorld.EURO, page);
        return page.isPriced(0) ? page.unitPrice(0) : 0;
    }

    /// Finding what a buyer is entitled to, when others asked before.
    @Benchmark
    public Entitlement entitlementOf() {
        return book.entitlementOf(buyers.get(next++ % buyers.size()), EngineWorld.NOW);
    }
}
