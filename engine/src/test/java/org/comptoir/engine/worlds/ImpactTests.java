package org.comptoir.engine.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.engine.entitlement.ContractBook;
import org.comptoir.engine.entitlement.Entitlement;
import org.comptoir.engine.entitlement.Offer;
import org.comptoir.engine.entitlement.terms.Buyer;
import org.comptoir.engine.impact.PriceChange;
import org.comptoir.engine.impact.PriceChange.Kind;
import org.comptoir.engine.impact.PriceChanges;
import org.comptoir.engine.impact.View;
import org.comptoir.engine.money.Quantity;
import org.junit.jupiter.api.Test;

/// What an impact says of generated worlds is what two resolutions differ by: one of the world
/// without a contract, one of the world in which it was really deployed.
class ImpactTests {
    private static final int WORLDS = 3_000;
    private static final Currency EURO = Currency.getInstance("EUR");

    /// Every tenth up to more than any bracket, and the smallest step above each.
    private static final List<Quantity> QUANTITIES =
            IntStream.rangeClosed(1, 125)
                    .boxed()
                    .flatMap(tenths ->
                            Stream.of(
                                    new Quantity(tenths * 10_000L),
                                    new Quantity(tenths * 10_000L + 1)))
                    .toList();

    private record Case(World world, List<Buyer> buyers) {
        static Case of(long seed) {
            var made = Worlds.of(seed);
            return new Case(
                    made.world(),
                    made.questions().stream().map(Translation::buyer).distinct().toList());
        }

        World.Contract draft() {
            return world.contracts().getLast();
        }

        ContractBook without() {
            var others = new ArrayList<>(world.contracts());
            others.removeLast();
            return new Translation(world.with(others)).book();
        }

        ContractBook deployed() {
            return new Translation(world).book();
        }

        /// As a program supposes it: the book of today, and beside it the draft.
        List<View<Buyer>> views() {
            var today = without().aside();
            var draft = deployed().contract(Translation.id(draft().key())).orElseThrow();
            return View.of(
                    today, today.with(draft), Translation.instant(100), buyers, buyer -> buyer);
        }
    }

    @Test
    void theImpactIsTheDifferenceOfTwoResolutions() {
        var kinds = new EnumMap<Kind, Integer>(Kind.class);
        for (long seed = 0; seed < WORLDS; seed++) {
            var made = Case.of(2_000_000 + seed);
            var without = made.without();
            var deployed = made.deployed();
            for (var view : made.views()) {
                var found = PriceChanges.of(view, EURO);
                found.changes().forEach(it -> kinds.merge(it.kind(), 1, Integer::sum));
                for (var buyer : view.buyers()) {
                    var at = Translation.instant(100);
                    var naive =
                            naive(
                                    without.entitlementOf(buyer, at),
                                    deployed.entitlementOf(buyer, at));
                    assertThat(said(found.changes(), view)).as("seed %d", seed).isEqualTo(naive);
                }
            }
        }
        assertThat(kinds.keySet()).containsExactlyInAnyOrder(Kind.values());
        assertThat(kinds.values()).allMatch(it -> it > WORLDS / 100);
    }

    /// Who is left out pays what he paid.
    @Test
    void forWhoeverIsLeftOutNothingChanges() {
        int untouched = 0;
        for (long seed = 0; seed < WORLDS / 3; seed++) {
            var made = Case.of(3_000_000 + seed);
            var without = made.without();
            var deployed = made.deployed();
            var touched = made.views().stream().flatMap(it -> it.buyers().stream()).toList();
            for (var buyer : made.buyers()) {
                if (!touched.contains(buyer)) {
                    untouched++;
                    var at = Translation.instant(100);
                    assertThat(
                                    naive(
                                            without.entitlementOf(buyer, at),
                                            deployed.entitlementOf(buyer, at)))
                            .isEmpty();
                }
            }
        }
        assertThat(untouched).isGreaterThan(WORLDS / 30);
    }

    /// What the program says, by part number: what happens, and the prices at the quantity named.
    private static Map<String, String> said(List<PriceChange> changes, View<Buyer> view) {
        var said = new TreeMap<String, String>();
        for (var it : changes) {
            var quantity = new Quantity(it.quantity());
            assertThat(price(view.before(), it.entry(), quantity)).isEqualTo(it.before());
            assertThat(price(view.after(), it.entry(), quantity)).isEqualTo(it.after());
            said.put(view.before().catalog().partNumber(it.entry()), it.kind().toString());
        }
        return said;
    }

    /// The same by asking for every article at every quantity, in both worlds.
    private static Map<String, String> naive(Entitlement before, Entitlement after) {
        var naive = new TreeMap<String, String>();
        var catalog = before.catalog();
        for (int entry = 0; entry < catalog.size(); entry++) {
            if (catalog.isSellable(entry)) {
                var kind = kind(before, after, entry);
                if (!kind.isEmpty()) {
                    naive.put(catalog.partNumber(entry), kind);
                }
            }
        }
        return naive;
    }

    private static String kind(Entitlement before, Entitlement after, int entry) {
        var asked = new ArrayList<>(QUANTITIES);
        asked.addFirst(Quantity.ONE);
        var was = asked.stream().map(it -> price(before, entry, it)).toList();
        var is = asked.stream().map(it -> price(after, entry, it)).toList();
        boolean sold = is.stream().anyMatch(it -> it != PriceChange.NONE);
        if (was.stream().allMatch(it -> it == PriceChange.NONE)) {
            return sold ? Kind.APPEARING.toString() : "";
        }
        if (!sold) {
            return Kind.DISAPPEARING.toString();
        }
        for (int place = 0; place < was.size(); place++) {
            long one = was.get(place);
            long other = is.get(place);
            if (one != other && one != PriceChange.NONE && other != PriceChange.NONE) {
                return (other > one ? Kind.UP : Kind.DOWN).toString();
            }
        }
        return was.equals(is) ? "" : Kind.QUANTITIES.toString();
    }

    private static long price(Entitlement entitlement, int entry, Quantity quantity) {
        return entitlement.decide(entry, quantity, EURO) instanceof Offer offer
                ? offer.unitPrice().hundredThousandths()
                : PriceChange.NONE;
    }
}
