package org.comptoir.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.engine.entitlement.Shop.ANN;
import static org.comptoir.engine.entitlement.Shop.EURO;
import static org.comptoir.engine.entitlement.Shop.NOW;
import static org.comptoir.engine.entitlement.Shop.contract;
import static org.comptoir.engine.entitlement.Shop.master;
import static org.comptoir.engine.entitlement.Shop.offer;
import static org.comptoir.engine.entitlement.Shop.own;
import static org.comptoir.engine.entitlement.Shop.price;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.entitlement.ContractTiers.Tier;
import org.comptoir.engine.entitlement.Ranking.Direction;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;
import org.junit.jupiter.api.Test;

class EntitlementTests {
    private final ContractBook book =
            Shop.book(
                    contract("A", master("-10")),
                    contract("B", own(offer("DR2", "240"), offer("SW1", "75"))));
    private final Entitlement entitlement = book.entitlementOf(ANN, NOW);

    @Test
    void asksForASku() {
        assertThat(price(entitlement.decide(entry("SH1"), Quantity.ONE, EURO)))
                .isEqualTo("choose-a-sku");
        assertThat(price(entitlement.decide(entry("SH1-S"), Quantity.ONE, EURO)))
                .isEqualTo("18.00");
    }

    @Test
    void listsFromTheLowestSkuAtItsMinimum() {
        assertThat(entitlement.list(entry("SH1"), EURO))
                .isInstanceOfSatisfying(
                        Offer.class,
                        it -> {
                            assertThat(it.unitPrice()).isEqualTo(Money.of("16.2", EURO));
                            assertThat(it.partNumber()).isEqualTo("SH1-L");
                            assertThat(it.quantity()).isEqualTo(Quantity.of(5));
                        });
    }

    @Test
    void showsTiersUnderEachContract() {
        var tiers = entitlement.tiers(entry("DR2"), EURO);
        assertThat(tiers)
                .extracting(it -> it.contract().name())
                .containsExactlyInAnyOrder("A", "B");
        var under = tiers.stream().filter(it -> it.contract().name().equals("A")).findFirst();
        assertThat(under.orElseThrow().tiers())
                .extracting(EntitlementTests::words)
                .containsExactly("0 to 9 at 225.00 EUR", "10 to open at 207.00 EUR");
    }

    private static String words(Tier it) {
        var upTo = it.upTo().map(Quantity::toString).orElse("open");
        return "%s to %s at %s".formatted(it.from(), upTo, it.offer().unitPrice());
    }

    @Test
    void ranksByTheBuyersOwnPrice() {
        var products = book.catalog().products();
        var ascending = entitlement.sortedByPrice(products, EURO, Direction.ASCENDING);
        assertThat(names(ascending)).containsExactly("SH1", "SW1", "DR1", "DR2");
        var descending = entitlement.sortedByPrice(products, EURO, Direction.DESCENDING);
        assertThat(names(descending)).containsExactly("DR2", "DR1", "SW1", "SH1");
        assertThat(ascending.unitPrice(0)).isEqualTo(1_620_000);
    }

    @Test
    void ranksWhatHasNoPriceLast() {
        var only =
                Shop.book(
                        contract("B", own(offer("SW1", "75"), offer("DR1", "999999999999.99999"))));
        var ranking =
                only.entitlementOf(ANN, NOW)
                        .sortedByPrice(book.catalog().products(), EURO, Direction.DESCENDING);
        assertThat(names(ranking)).containsExactly("DR1", "SW1", "DR2", "SH1");
        assertThat(ranking.priced()).isEqualTo(2);
        assertThat(ranking.page(1, 3)).hasSize(2);
    }

    @Test
    void knowsHowLongItsAssortmentHolds() {
        var end = NOW.plusSeconds(3600);
        var ending = Shop.book(contract("B", own(offer("SW1", "75").during(Validity.until(end)))));
        var now = ending.entitlementOf(ANN, NOW);
        assertThat(now.tradableUntil()).isEqualTo(end);
        assertThat(now.tradable().toArray()).containsExactly(entry("SW1"));
        assertThat(ending.entitlementOf(ANN, end).tradable().isEmpty()).isTrue();
    }

    @Test
    void measuresSavingsAgainstTheStandardList() {
        assertThat(entitlement.standardPrice(entry("SH1-S"), Quantity.ONE, EURO))
                .contains(Money.of("20", EURO));
    }

    @Test
    void pricesPagesWithoutAllocating() {
        var entries = IntStream.range(0, book.catalog().size()).toArray();
        var quantities = new long[entries.length];
        Arrays.fill(quantities, Quantity.ONE.hundredThousandths());
        var page = new PricePage(entries.length);
        fill(entries, quantities, page, 20_000);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        fill(entries, quantities, page, 1_000);
        long perFill = (threads.getCurrentThreadAllocatedBytes() - before) / 1_000;
        assertThat(perFill).isZero();
        assertThat(page.price(entry("SW1"))).isEqualTo(Money.of("72", EURO));
    }

    private void fill(int[] entries, long[] quantities, PricePage page, int times) {
        for (int time = 0; time < times; time++) {
            entitlement.list(entries, entries.length, EURO, page);
            entitlement.price(entries, quantities, entries.length, EURO, page);
        }
    }

    private int entry(String partNumber) {
        return book.catalog().find(partNumber).orElseThrow();
    }

    private List<String> names(Ranking ranking) {
        return IntStream.range(0, ranking.size())
                .mapToObj(it -> book.catalog().partNumber(ranking.entry(it)))
                .toList();
    }
}
