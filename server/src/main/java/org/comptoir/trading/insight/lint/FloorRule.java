package org.comptoir.trading.insight.lint;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.comptoir.engine.catalog.Codes;
import org.comptoir.engine.catalog.EntrySet;
import org.comptoir.engine.catalog.OfferTable;
import org.comptoir.engine.catalog.PriceList;
import org.comptoir.engine.entitlement.terms.Term;
import org.comptoir.engine.money.Percentage;
import org.comptoir.engine.money.Quantity;
import org.comptoir.engine.money.Rounding;
import org.comptoir.trading.book.CompiledContract;
import org.comptoir.trading.insight.lint.Finding.Kind;
import org.comptoir.trading.insight.lint.Finding.Severity;

/// Finds percentages on whole lists or product sets that lead below the floor list, for one piece.
/// Each list, set and percentage is reckoned once, however many contracts use it.
final class FloorRule implements Rule {
    private record Discount(String list, Optional<EntrySet> products, Percentage adjustment) {}

    private record Low(int count, String example) {}

    @Override
    public void check(Scene scene, Consumer<Finding> found) {
        if (scene.floor().isEmpty()) {
            return;
        }
        var known = new ConcurrentHashMap<Discount, Low>();
        scene.contracts().parallel().forEach(contract -> check(scene, contract, known, found));
    }

    private static void check(
            Scene scene,
            CompiledContract contract,
            Map<Discount, Low> known,
            Consumer<Finding> found) {
        for (var term : contract.terms().terms()) {
            discount(scene, term)
                    .ifPresent(discount -> {
                        var low = known.computeIfAbsent(discount, it -> low(scene, it));
                        if (low.count() > 0) {
                            found.accept(
                                    Finding.of(
                                                    Kind.BELOW_FLOOR,
                                                    Severity.ERROR,
                                                    contract.contract(),
                                                    discount.list(),
                                                    low.count(),
                                                    low.example())
                                            .inTerm(term.sequence()));
                        }
                    });
        }
    }

    private static Optional<Discount> discount(Scene scene, Term term) {
        return Optional.ofNullable(
                switch (term) {
                    case Term.MasterCatalog it ->
                            new Discount(
                                    scene.snapshot().standardList().name(),
                                    Optional.empty(),
                                    it.adjustment());
                    case Term.NamedList it ->
                            new Discount(it.list(), Optional.empty(), it.adjustment());
                    case Term.SelectiveList it ->
                            new Discount(
                                    it.list(),
                                    Optional.of(scene.select(it.products().selection())),
                                    it.adjustment());
                    default -> null;
                });
    }

    private static Low low(Scene scene, Discount discount) {
        var list = scene.snapshot().priceList(discount.list()).map(PriceList::offers);
        var floor = scene.floor().map(PriceList::offers);
        if (list.isEmpty() || floor.isEmpty()) {
            return new Low(0, "");
        }
        int count = 0;
        var example = "";
        for (int entry : discount.products().orElseGet(scene.snapshot()::all).toArray()) {
            if (scene.snapshot().isSellable(entry)
                    && isLow(scene, entry, discount.adjustment(), list.get(), floor.get())
                    && count++ == 0) {
                example = scene.snapshot().partNumber(entry);
            }
        }
        return new Low(count, example);
    }

    private static boolean isLow(
            Scene scene, int entry, Percentage adjustment, OfferTable list, OfferTable floor) {
        var rules = scene.book().engine().rules();
        for (var currency : rules.currencies()) {
            int price = row(scene, entry, list, Codes.of(currency));
            int least = row(scene, entry, floor, Codes.of(currency));
            if (price >= 0
                    && least >= 0
                    && Rounding.unitPrice(
                                    list.amount(price),
                                    adjustment.hundredThousandths(),
                                    rules.scale(currency))
                            < floor.amount(least)) {
                return true;
            }
        }
        return false;
    }

    private static int row(Scene scene, int entry, OfferTable offers, int currency) {
        long at = Codes.asked(scene.now());
        int owner = offers.owner(entry, scene.snapshot().productOf(entry), at);
        return offers.find(owner, Quantity.ONE.hundredThousandths(), currency, at);
    }
}
