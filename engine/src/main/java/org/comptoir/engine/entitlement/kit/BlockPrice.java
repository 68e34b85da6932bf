package org.comptoir.engine.entitlement.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.engine.catalog.OfferRow;
import org.comptoir.engine.entitlement.KitSources;
import org.comptoir.engine.entitlement.Loss;
import org.comptoir.engine.entitlement.kit.KitExplanation.Rejected;
import org.comptoir.engine.entitlement.terms.KitConfiguration.Block;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Percentage;
import org.comptoir.engine.money.Quantity;
import org.comptoir.engine.money.Rounding;

/// What one component costs by its block: the block's own amount for the pieces of the whole line,
/// else its percentage on the standard list (docs/rules.md §3.2.10).
record BlockPrice(
        KitSources sources,
        Kit.Component component,
        int entry,
        Block block,
        Quantity pieces,
        Currency currency) {
    private static final Comparator<OfferRow> FIRST =
            Comparator.comparingDouble(OfferRow::precedence)
                    .reversed()
                    .thenComparing(OfferRow::price);

    Optional<KitOffer.Part> part() {
        var fixed = fixed();
        return fixed.isPresent()
                ? fixed.map(it -> part(it, true, Percentage.ZERO))
                : block.onStandardPrice()
                        .flatMap(it -> standard().map(row -> part(row, false, it)));
    }

    private Optional<OfferRow> fixed() {
        return block.amounts().stream().filter(it -> obstacle(it).isEmpty()).min(FIRST);
    }

    private Optional<OfferRow> standard() {
        return sources.standardOffer(entry, pieces, currency);
    }

    private KitOffer.Part part(OfferRow row, boolean fixed, Percentage adjustment) {
        int scale = sources.scale(currency);
        var unitPrice = row.price().adjusted(adjustment, scale);
        long amount =
                Rounding.line(
                        unitPrice.hundredThousandths(),
                        component.quantity().hundredThousandths(),
                        scale);
        return new KitOffer.Part(
                component.partNumber(),
                component.quantity(),
                pieces,
                fixed,
                row,
                adjustment,
                unitPrice,
                new Money(amount, currency));
    }

    private Optional<Loss> obstacle(OfferRow row) {
        if (!row.published()) {
            return Optional.of(Loss.OFFER_NOT_PUBLISHED);
        }
        if (!row.price().currency().equals(currency)) {
            return Optional.of(Loss.OFFER_IN_OTHER_CURRENCY);
        }
        if (row.minimum().filter(it -> it.compareTo(pieces) > 0).isPresent()) {
            return Optional.of(Loss.OFFER_BELOW_MINIMUM);
        }
        return row.maximum().filter(it -> it.compareTo(pieces) < 0).isPresent()
                ? Optional.of(Loss.OFFER_ABOVE_MAXIMUM)
                : Optional.empty();
    }

    /// Every amount, and the percentage, that is not the answer.
    List<Rejected> rejected() {
        var chosen = fixed();
        var rejected = new ArrayList<Rejected>();
        for (var row : block.amounts()) {
            if (chosen.filter(row::equals).isEmpty()) {
                rejected.add(rejected(row, chosen));
            }
        }
        block.onStandardPrice().flatMap(it -> rejected(it, chosen)).ifPresent(rejected::add);
        return rejected;
    }

    private Rejected rejected(OfferRow row, Optional<OfferRow> chosen) {
        var loss = obstacle(row).orElseGet(() -> beaten(row, chosen.orElseThrow()));
        var values =
                switch (loss) {
                    case OFFER_BELOW_MINIMUM, OFFER_ABOVE_MAXIMUM -> pieces.toString();
                    case OFFER_HIGHER_IN_LIST ->
                            "%s ≥ %s".formatted(row.price(), chosen.orElseThrow().price());
                    default -> "";
                };
        return new Rejected(Optional.of(row), Optional.empty(), loss, values);
    }

    private static Loss beaten(OfferRow row, OfferRow winner) {
        return row.precedence() < winner.precedence()
                ? Loss.OFFER_OF_LOWER_PRECEDENCE
                : Loss.OFFER_HIGHER_IN_LIST;
    }

    private Optional<Rejected> rejected(Percentage percentage, Optional<OfferRow> chosen) {
        var loss =
                chosen.isPresent()
                        ? Optional.of(Loss.FIXED_AMOUNT_FIRST)
                        : standard().isEmpty()
                                ? Optional.of(Loss.NO_STANDARD_PRICE)
                                : Optional.<Loss>empty();
        return loss.map(it -> new Rejected(Optional.empty(), Optional.of(percentage), it, ""));
    }
}
