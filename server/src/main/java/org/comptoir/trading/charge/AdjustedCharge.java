package org.comptoir.trading.charge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.money.Money;
import org.comptoir.trading.PolicyId;
import org.comptoir.trading.charge.ChargeAdjustment.ByAmount;
import org.comptoir.trading.charge.ChargeAdjustment.ByPercentage;

/// The shipping charge of an order after the adjustments of its contracts (docs/rules.md §3.3).
///
/// The charge falls on the lines by their amounts. On each line one adjustment acts: the nearest to
/// the SKU, one for the mode before one for all, then the better for the buyer. An amount counts
/// once, however many lines and contracts it acts on, and takes no more than their shares.
public final class AdjustedCharge {
    private final List<Line> lines;
    private final Optional<PolicyId> mode;
    private final BigDecimal whole;

    public AdjustedCharge(List<Line> lines, Optional<PolicyId> mode) {
        this.lines = List.copyOf(lines);
        this.mode = mode;
        this.whole =
                lines.stream()
                        .map(it -> it.amount().amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// A line of the order under a contract with these adjustments.
    public record Line(
            String partNumber,
            Money amount,
            CatalogSnapshot catalog,
            List<ChargeAdjustment> adjustments) {
        public Line {
            adjustments = List.copyOf(adjustments);
        }
    }

    /// What is left of a charge of the seller's: no adjustment takes more than the shares of the
    /// lines it acts on.
    public BigDecimal of(BigDecimal charge) {
        var shares = new LinkedHashMap<ChargeAdjustment, BigDecimal>();
        for (var line : lines) {
            var share = share(charge, line);
            acting(line, share).ifPresent(it -> shares.merge(it, share, BigDecimal::add));
        }
        return shares.entrySet().stream()
                .map(it -> effect(it.getKey(), it.getValue()).max(it.getValue().negate()))
                .reduce(charge, BigDecimal::add)
                .max(BigDecimal.ZERO);
    }

    private BigDecimal share(BigDecimal charge, Line line) {
        return whole.signum() == 0
                ? charge.divide(BigDecimal.valueOf(lines.size()), MathContext.DECIMAL128)
                : charge.multiply(line.amount().amount()).divide(whole, MathContext.DECIMAL128);
    }

    private record Candidate(ChargeAdjustment adjustment, int steps, BigDecimal effect) {
        int rank() {
            return adjustment.mode().isPresent() ? 0 : 1;
        }
    }

    private Optional<ChargeAdjustment> acting(Line line, BigDecimal share) {
        var candidates = new ArrayList<Candidate>();
        for (var it : line.adjustments()) {
            if (it.isFor(mode) && isIn(it, line)) {
                it.steps(line.catalog(), line.partNumber())
                        .ifPresent(steps ->
                                candidates.add(new Candidate(it, steps, onLine(it, line, share))));
            }
        }
        return candidates.stream()
                .min(
                        Comparator.comparingInt(Candidate::steps)
                                .thenComparingInt(Candidate::rank)
                                .thenComparing(Candidate::effect))
                .map(Candidate::adjustment);
    }

    private static boolean isIn(ChargeAdjustment adjustment, Line line) {
        return switch (adjustment.change()) {
            case ByPercentage _ -> true;
            case ByAmount(var signed) -> signed.currency().equals(line.amount().currency());
        };
    }

    /// What an adjustment does to one line: an amount falls on all lines it is for, by theirs.
    private BigDecimal onLine(ChargeAdjustment adjustment, Line line, BigDecimal share) {
        if (adjustment.change() instanceof ByAmount(var signed)) {
            var theirs = lines.stream().filter(it -> isFor(adjustment, it)).toList();
            var sum =
                    theirs.stream()
                            .map(it -> it.amount().amount())
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            return sum.signum() == 0
                    ? signed.amount()
                            .divide(BigDecimal.valueOf(theirs.size()), MathContext.DECIMAL128)
                    : signed.amount()
                            .multiply(line.amount().amount())
                            .divide(sum, MathContext.DECIMAL128);
        }
        return effect(adjustment, share);
    }

    private static boolean isFor(ChargeAdjustment adjustment, Line line) {
        return line.adjustments().contains(adjustment)
                && adjustment.steps(line.catalog(), line.partNumber()).isPresent();
    }

    private static BigDecimal effect(ChargeAdjustment adjustment, BigDecimal share) {
        return switch (adjustment.change()) {
            case ByPercentage(var signed) -> share.multiply(signed).movePointLeft(2);
            case ByAmount(var signed) -> signed.amount();
        };
    }
}
