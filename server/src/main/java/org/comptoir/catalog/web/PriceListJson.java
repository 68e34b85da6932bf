package org.comptoir.catalog.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.catalog.PriceListFacts;
import org.comptoir.catalog.load.PriceFiles.Planned;
import org.comptoir.catalog.offers.OfferChange;
import org.comptoir.catalog.offers.OfferPlan;
import org.comptoir.catalog.overview.ListOverview;
import org.comptoir.catalog.overview.ListedOffer;
import org.comptoir.members.OrganizationId;
import org.comptoir.platform.load.LoadRun.FileProblem;
import org.jspecify.annotations.Nullable;

/// Price lists, their offers and what becomes of them, as programs read them.
final class PriceListJson {
    private PriceListJson() {}

    record Line(
            String name,
            boolean standard,
            @Nullable UUID owner,
            BigDecimal precedence,
            String description) {
        static Line of(PriceListFacts list) {
            return new Line(
                    list.name(),
                    list.standard(),
                    list.owner().map(OrganizationId::value).orElse(null),
                    number(list.precedence()),
                    list.description());
        }
    }

    /// A list with how much it holds.
    record Whole(
            String name,
            boolean standard,
            @Nullable UUID owner,
            BigDecimal precedence,
            String description,
            long offers,
            long articles,
            List<String> currencies) {
        static Whole of(PriceListFacts list, ListOverview.Size size) {
            var line = Line.of(list);
            return new Whole(
                    line.name,
                    line.standard,
                    line.owner,
                    line.precedence,
                    line.description,
                    size.offers(),
                    size.articles(),
                    size.currencies());
        }
    }

    record Amount(String amount, String currency) {}

    /// An offer; quantities and times that are open are null.
    record Offer(
            String partNumber,
            Amount price,
            @Nullable String minimumQuantity,
            @Nullable String maximumQuantity,
            @Nullable Instant start,
            @Nullable Instant end,
            BigDecimal precedence,
            boolean published) {
        static Offer of(ListedOffer offer) {
            return new Offer(
                    offer.partNumber(),
                    new Amount(offer.amount().toPlainString(), offer.currency()),
                    minimum(offer.minimum()),
                    plain(offer.maximum()),
                    offer.start().orElse(null),
                    offer.end().orElse(null),
                    number(offer.precedence()),
                    offer.published());
        }

        /// What one side of a change says.
        static @Nullable Offer of(OfferChange change, Optional<OfferChange.Terms> side) {
            return side.map(terms ->
                            new Offer(
                                    change.partNumber(),
                                    new Amount(terms.amount().toPlainString(), change.currency()),
                                    minimum(change.minimum()),
                                    plain(terms.maximum()),
                                    change.start().orElse(null),
                                    terms.end().orElse(null),
                                    number(change.precedence()),
                                    terms.published()))
                    .orElse(null);
        }
    }

    /// One offer before and after; one that is added has no `before`, one taken out no `after`.
    record Change(@Nullable Offer before, @Nullable Offer after) {
        static Change of(OfferChange change) {
            return new Change(Offer.of(change, change.before()), Offer.of(change, change.after()));
        }
    }

    /// How many offers change, the first of them one by one, or what is wrong with the file.
    record Plan(
            String mode,
            int added,
            int changed,
            int removed,
            int same,
            List<Change> changes,
            String digest,
            List<FileProblem> problems) {
        static Plan planned(Planned planned) {
            return of("plan", planned.plan(), planned.problems());
        }

        static Plan applied(OfferPlan plan) {
            return of("apply", plan, List.of());
        }

        private static Plan of(String mode, OfferPlan plan, List<FileProblem> problems) {
            return new Plan(
                    mode,
                    plan.added(),
                    plan.changed(),
                    plan.removed(),
                    plan.same(),
                    plan.first().stream().map(Change::of).toList(),
                    plan.digest(),
                    problems);
        }
    }

    private static BigDecimal number(double value) {
        var bare = BigDecimal.valueOf(value).stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static @Nullable String minimum(BigDecimal minimum) {
        return minimum.signum() == 0 ? null : minimum.toPlainString();
    }

    private static @Nullable String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(null);
    }
}
