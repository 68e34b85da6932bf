package org.comptoir.accelerator.product;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.product.ProductView.ListPrices;
import org.comptoir.accelerator.product.ProductView.Tier;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.PriceListFacts;
import org.comptoir.catalog.overview.ListOverview;
import org.comptoir.catalog.overview.ListedOffer;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.Status;
import org.springframework.stereotype.Component;

/// The prices that the lists of a store have for some articles, put into words.
@Component
class ListPricing {
    private final Catalogs catalogs;
    private final ListOverview overview;
    private final Clock clock;

    ListPricing(Catalogs catalogs, ListOverview overview, Clock clock) {
        this.catalogs = catalogs;
        this.overview = overview;
        this.clock = clock;
    }

    List<ListPrices> of(Desk desk, Collection<String> partNumbers, String search) {
        var lists = catalogs.of(desk.store()).priceLists();
        var names = lists.stream().map(PriceListFacts::name).toList();
        var offers =
                overview.offers(desk.store().id(), names, partNumbers).stream()
                        .collect(Collectors.groupingBy(ListedOffer::list));
        return lists.stream()
                .filter(it -> offers.containsKey(it.name()))
                .map(it -> list(desk, it, offers.getOrDefault(it.name(), List.of()), search))
                .toList();
    }

    private ListPrices list(
            Desk desk, PriceListFacts list, List<ListedOffer> offers, String search) {
        var currencies = offers.stream().map(ListedOffer::currency).distinct().sorted().toList();
        Map<ListedOffer.Tier, Map<String, BigDecimal>> tiers = new LinkedHashMap<>();
        offers.forEach(it ->
                tiers.computeIfAbsent(it.tier(), _ -> new LinkedHashMap<>())
                        .put(it.currency(), it.amount()));
        return new ListPrices(
                list.name(),
                desk.at("price-lists", list.name()) + "?q=" + ProductRights.code(search),
                mark(desk, list),
                currencies,
                tiers.entrySet().stream()
                        .map(it -> tier(desk, it.getKey(), it.getValue(), currencies))
                        .toList());
    }

    private static Status mark(Desk desk, PriceListFacts list) {
        return list.standard()
                ? new Status(Tone.INFO, desk.text("prices.standard"))
                : new Status(Tone.NEUTRAL, "");
    }

    private Tier tier(
            Desk desk,
            ListedOffer.Tier offered,
            Map<String, BigDecimal> amounts,
            List<String> currencies) {
        var now = clock.instant();
        boolean inForce =
                offered.published()
                        && offered.start().filter(now::isBefore).isEmpty()
                        && offered.end().filter(it -> !now.isBefore(it)).isEmpty();
        return new Tier(
                offered.partNumber(),
                quantity(desk, offered.minimum(), offered.maximum()),
                period(desk, offered),
                currencies.stream().map(it -> amount(desk, amounts, it)).toList(),
                inForce);
    }

    private static String amount(Desk desk, Map<String, BigDecimal> amounts, String currency) {
        var amount = amounts.get(currency);
        return amount == null
                ? "–"
                : desk.page().formats().money(amount, Currency.getInstance(currency));
    }

    private static String period(Desk desk, ListedOffer.Tier offered) {
        return offered.published()
                ? desk.words().period(offered.start(), offered.end())
                : desk.text("prices.unpublished");
    }

    /// From how many to how many, both included.
    static String quantity(Desk desk, BigDecimal minimum, Optional<BigDecimal> maximum) {
        var formats = desk.page().formats();
        if (minimum.signum() == 0) {
            return maximum.map(it -> desk.text("prices.up-to", formats.number(it)))
                    .orElse(desk.text("prices.any"));
        }
        return maximum.map(it -> formats.number(minimum) + " – " + formats.number(it))
                .orElse(desk.text("prices.from", formats.number(minimum)));
    }
}
