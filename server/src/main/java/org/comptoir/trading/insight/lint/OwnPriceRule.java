package org.comptoir.trading.insight.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.comptoir.engine.catalog.Codes;
import org.comptoir.engine.catalog.OfferRow;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.entitlement.terms.Term;
import org.comptoir.engine.money.Quantity;
import org.comptoir.trading.Contract;
import org.comptoir.trading.book.CompiledContract;
import org.comptoir.trading.insight.lint.Finding.Kind;
import org.comptoir.trading.insight.lint.Finding.Severity;

/// Reads the own price lists of contracts once: offers of articles that are gone, outside the
/// contract's dates, under the floor, and days without a price between two offers.
final class OwnPriceRule implements Rule {
    @Override
    public void check(Scene scene, Consumer<Finding> found) {
        scene.contracts().parallel().forEach(contract -> check(scene, contract, found));
    }

    private static void check(Scene scene, CompiledContract contract, Consumer<Finding> found) {
        for (var term : contract.terms().terms()) {
            if (term instanceof Term.OwnPrices prices) {
                new Reading(scene, contract, prices).report(found);
            }
        }
    }

    /// One list of one contract.
    private static final class Reading {
        private final Scene scene;
        private final Term.OwnPrices prices;
        private final Contract contract;
        private final Validity window;
        private final Tally orphans = new Tally(Kind.ORPHANED_SKU, Severity.WARNING);
        private final Tally outside = new Tally(Kind.OFFER_NEVER_APPLIES, Severity.NOTICE);
        private final Tally low = new Tally(Kind.BELOW_FLOOR, Severity.ERROR);
        private final Tally gaps = new Tally(Kind.OFFER_GAP, Severity.WARNING);

        private record Priced(String partNumber, String currency) {}

        private final Map<Priced, List<Validity>> dated = new HashMap<>();

        private Reading(Scene scene, CompiledContract contract, Term.OwnPrices prices) {
            this.scene = scene;
            this.prices = prices;
            this.contract = contract.contract();
            this.window = Scene.window(contract);
        }

        private void report(Consumer<Finding> found) {
            boolean anyDates = false;
            for (int place = 0; place < prices.offers().size(); place++) {
                var row = prices.offers().row(place);
                anyDates |= row.published() && !row.validity().equals(Validity.ALWAYS);
                if (row.published()) {
                    read(row);
                }
            }
            if (anyDates) {
                findGaps();
            }
            for (var tally : List.of(orphans, outside, low, gaps)) {
                tally.report(contract, prices.sequence(), prices.list(), found);
            }
        }

        private void read(OfferRow row) {
            var entry = scene.snapshot().find(row.partNumber());
            if (entry.isEmpty()) {
                orphans.add(row.partNumber());
                return;
            }
            if (!Scene.meet(row.validity(), window)) {
                outside.add(row.partNumber());
                return;
            }
            if (isBelowFloor(row, entry)) {
                low.add(row.partNumber());
            }
        }

        private boolean isBelowFloor(OfferRow row, OptionalInt entry) {
            if (scene.floor().isEmpty()) {
                return false;
            }
            var offers = scene.floor().get().offers();
            long at = Codes.asked(scene.now());
            int owner =
                    offers.owner(
                            entry.getAsInt(), scene.snapshot().productOf(entry.getAsInt()), at);
            long quantity = row.minimum().orElse(Quantity.ONE).hundredThousandths();
            int floor = offers.find(owner, quantity, Codes.of(row.price().currency()), at);
            return floor >= 0 && row.price().hundredThousandths() < offers.amount(floor);
        }

        private void findGaps() {
            for (int place = 0; place < prices.offers().size(); place++) {
                var row = prices.offers().row(place);
                if (row.published()) {
                    var priced =
                            new Priced(row.partNumber(), row.price().currency().getCurrencyCode());
                    dated.computeIfAbsent(priced, _ -> new ArrayList<>()).add(row.validity());
                }
            }
            dated.forEach((priced, spans) -> {
                if (spans.size() > 1 && Gaps.in(spans, window, scene.now()).isPresent()) {
                    gaps.add(priced.partNumber());
                }
            });
        }
    }
}
