package org.comptoir.engine.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.engine.entitlement.Arithmetic;
import org.comptoir.engine.entitlement.ContractBook;
import org.comptoir.engine.entitlement.ContractTiers;
import org.comptoir.engine.entitlement.Entitlement;
import org.comptoir.engine.entitlement.Explanation;
import org.comptoir.engine.entitlement.Loss;
import org.comptoir.engine.entitlement.Offer;
import org.comptoir.engine.entitlement.Ranking.Direction;
import org.comptoir.engine.money.Quantity;
import org.junit.jupiter.api.Test;

/// What the engine says in one way it says in every other: tiers, rankings, explanations, changed
/// books.
class EngineAgreesWithItselfTests {
    private static final int WORLDS = 1_500;
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Currency DOLLAR = Currency.getInstance("USD");

    /// An entitlement of a generated world, under all contracts.
    private record Asked(ContractBook book, Question question) {
        Entitlement entitlement() {
            return book.entitlementOf(Translation.buyer(question), Translation.instant(100));
        }

        Entitlement under(String contract) {
            return book.entitlementOf(
                    Translation.buyer(question),
                    Translation.instant(100),
                    Set.of(Translation.id(contract)));
        }

        int entry() {
            return book.catalog().find(question.part()).orElseThrow();
        }
    }

    private static final List<Asked> ASKED = all();

    private static List<Asked> all() {
        return IntStream.range(0, WORLDS)
                .mapToObj(seed -> Worlds.of(1_000_000L + seed))
                .flatMap(EngineAgreesWithItselfTests::asked)
                .toList();
    }

    private static Stream<Asked> asked(Worlds.Case made) {
        var book = new Translation(made.world()).book();
        return made.questions().stream().limit(2).map(it -> new Asked(book, it));
    }

    @Test
    void tiersAreDecisions() {
        int seen = 0;
        for (var it : ASKED) {
            for (var tiers : it.entitlement().tiers(it.entry(), EURO)) {
                var under = it.under(tiers.contract().name() + " " + tiers.contract().version());
                for (var tier : tiers.tiers()) {
                    seen++;
                    var last = tier.upTo().orElse(Quantity.of(1_000_000));
                    assertThat(offer(under, it.entry(), tier.from()))
                            .isEqualTo(tier.offer().unitPrice());
                    assertThat(offer(under, it.entry(), last)).isEqualTo(tier.offer().unitPrice());
                }
            }
        }
        assertThat(seen).isGreaterThan(WORLDS / 2);
    }

    @Test
    void bestTiersAreDecisionsToo() {
        int over = 0;
        for (var it : ASKED) {
            var entitlement = it.entitlement();
            var tiers = entitlement.bestTiers(it.entry(), EURO);
            for (var tier : tiers) {
                var last = tier.upTo().orElse(Quantity.of(1_000_000));
                assertThat(entitlement.decide(it.entry(), tier.from(), EURO))
                        .isEqualTo(tier.offer());
                assertThat(offer(entitlement, it.entry(), last))
                        .isEqualTo(tier.offer().unitPrice());
            }
            over +=
                    tiers.stream().map(tier -> tier.offer().contract()).distinct().count() > 1
                            ? 1
                            : 0;
            for (int pieces : List.of(1, 9, 10, 49, 50, 500)) {
                assertThat(priceIn(tiers, Quantity.of(pieces)))
                        .isEqualTo(priceOf(entitlement, it.entry(), Quantity.of(pieces)));
            }
        }
        assertThat(over).isGreaterThan(WORLDS / 100);
    }

    private static Optional<Object> priceIn(List<ContractTiers.Tier> tiers, Quantity quantity) {
        return tiers.stream()
                .filter(it -> it.from().compareTo(quantity) <= 0)
                .filter(it -> it.upTo().map(to -> to.compareTo(quantity) >= 0).orElse(true))
                .map(it -> (Object) it.offer().unitPrice())
                .findFirst();
    }

    private static Optional<Object> priceOf(Entitlement entitlement, int entry, Quantity quantity) {
        var decision = entitlement.decide(entry, quantity, EURO);
        return decision instanceof Offer offer ? Optional.of(offer.unitPrice()) : Optional.empty();
    }

    private static Object offer(Entitlement entitlement, int entry, Quantity quantity) {
        var decision = entitlement.decide(entry, quantity, EURO);
        return decision instanceof Offer offer ? offer.unitPrice() : decision;
    }

    @Test
    void rankingsAreListings() {
        for (var it : ASKED) {
            var entitlement = it.entitlement();
            var products = it.book().catalog().products();
            var ranking = entitlement.sortedByPrice(products, EURO, Direction.DESCENDING);
            var prices =
                    IntStream.of(products.toArray())
                            .mapToObj(entry -> entitlement.list(entry, EURO))
                            .filter(Offer.class::isInstance)
                            .map(decision -> ((Offer) decision).unitPrice().hundredThousandths())
                            .sorted(Comparator.reverseOrder())
                            .toList();
            assertThat(IntStream.range(0, ranking.priced()).mapToObj(ranking::unitPrice))
                    .isEqualTo(prices);
            assertThat(ranking.size()).isEqualTo(products.size());
        }
    }

    @Test
    void explanationsReckonRightAndUseEveryLoss() {
        var used = EnumSet.noneOf(Loss.class);
        for (var it : ASKED) {
            var explanations =
                    List.of(
                            it.entitlement().explain(it.entry(), Quantity.ONE, EURO),
                            it.entitlement().explain(it.entry(), Quantity.of(20), EURO),
                            it.under("A 1.0").explain(it.entry(), Quantity.ONE, DOLLAR));
            for (var explanation : explanations) {
                explanation.losers().forEach(loser -> used.add(loser.loss()));
                explanation.arithmetic().ifPresent(EngineAgreesWithItselfTests::reckon);
            }
            KitChecks.explain(it.entitlement(), it.question(), used);
        }
        assertThat(EnumSet.complementOf(used)).isEmpty();
    }

    private static void reckon(Arithmetic it) {
        assertThat(it.exact().setScale(it.scale(), java.math.RoundingMode.HALF_UP))
                .isEqualByComparingTo(it.unitPrice().amount());
        assertThat(it.line()).contains(it.unitPrice().times(it.quantity()));
    }

    @Test
    void buyersNeverReadTheNameOfABase() {
        for (var it : ASKED) {
            Explanation seen = it.entitlement().explain(it.entry(), Quantity.ONE, EURO).forBuyer();
            boolean ownsRoot = seen.own().contains(Translation.id("Root 1.0"));
            assertThat(seen.toString().contains("name=Root") && !ownsRoot).isFalse();
        }
    }

    @Test
    void changedBooksAnswerAsFreshOnes() {
        for (var it : ASKED) {
            var contracts = it.book().contracts();
            var fresh =
                    ContractBook.of(
                            it.book().catalog(),
                            it.book().rules(),
                            it.book().accounts(),
                            contracts);
            var grown =
                    ContractBook.of(it.book().catalog(), it.book().rules(), List.of(), List.of());
            for (var account : it.book().accounts()) {
                grown = grown.with(account).withoutAccount(account.key()).with(account);
            }
            for (var contract : contracts) {
                grown = grown.with(contract).without(contract.key()).with(contract);
            }
            var question = it.question();
            assertThat(
                            new Asked(grown, question)
                                    .entitlement()
                                    .explain(it.entry(), Quantity.ONE, EURO))
                    .isEqualTo(
                            new Asked(fresh, question)
                                    .entitlement()
                                    .explain(it.entry(), Quantity.ONE, EURO));
        }
    }
}
