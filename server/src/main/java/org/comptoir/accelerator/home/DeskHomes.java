package org.comptoir.accelerator.home;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.accelerator.Chart;
import org.comptoir.accelerator.Charts;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.home.DeskHome.Figure;
import org.comptoir.engine.money.Money;
import org.comptoir.ordering.sales.Sales;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.overview.ContractOverview;
import org.comptoir.trading.overview.ContractOverview.Sort;
import org.comptoir.trading.overview.ContractOverview.Wish;
import org.comptoir.trading.overview.Standing;
import org.springframework.stereotype.Component;

/// Puts the first page together for one person.
@Component
class DeskHomes {
    private static final int MONTHS = 12;
    private static final int SHARES = 8;

    private final WaitingThings waiting;
    private final ContractOverview contracts;
    private final TradingAccess access;
    private final Sales sales;

    DeskHomes(
            WaitingThings waiting, ContractOverview contracts, TradingAccess access, Sales sales) {
        this.waiting = waiting;
        this.contracts = contracts;
        this.access = access;
        this.sales = sales;
    }

    DeskHome of(Desk desk) {
        var greeting = desk.text("home.desk.greeting", desk.actor().displayName());
        if (!access.isTrader(desk.actor(), desk.store())) {
            return new DeskHome(greeting, List.of(), List.of(), List.of());
        }
        var year = new Sales.Question(desk.store(), Optional.empty(), MONTHS);
        var months = sales.months(desk.actor(), year);
        return new DeskHome(
                greeting,
                waiting.of(desk),
                figures(desk, months, year),
                charts(desk, months, year));
    }

    private List<Figure> figures(Desk desk, List<Sales.Month> months, Sales.Question year) {
        var present = months.getLast();
        var counts = contracts.counts(desk.actor(), desk.store(), all(false));
        long ending =
                contracts.counts(desk.actor(), desk.store(), all(true)).values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
        return List.of(
                new Figure(
                        desk.text("home.figure.month"),
                        desk.words().round(present.goods()),
                        desk.text("home.figure.orders", present.orders()),
                        ""),
                new Figure(
                        desk.text("home.figure.coverage"),
                        coverage(desk, sales.coverage(desk.actor(), year)),
                        desk.text("home.figure.coverage.detail"),
                        ""),
                new Figure(
                        desk.text("home.figure.selling"),
                        desk.page().formats().number(counts.getOrDefault(Standing.SELLING, 0L)),
                        desk.text("home.figure.drafts", counts.getOrDefault(Standing.DRAFT, 0L)),
                        desk.at("contracts?view=selling")),
                new Figure(
                        desk.text("home.figure.ending"),
                        desk.page().formats().number(ending),
                        desk.text("home.figure.ending.detail"),
                        desk.at("contracts?view=soon&sort=end")));
    }

    private static Wish all(boolean soon) {
        return new Wish("", Optional.empty(), Optional.empty(), soon, Sort.NAME, false);
    }

    /// The part of sales under the customers' own contracts, or a dash before the first sale.
    private static String coverage(Desk desk, Map<Boolean, Money> shares) {
        long own = Optional.ofNullable(shares.get(false)).map(Money::hundredThousandths).orElse(0L);
        long general =
                Optional.ofNullable(shares.get(true)).map(Money::hundredThousandths).orElse(0L);
        if (own + general == 0) {
            return "–";
        }
        return desk.page()
                .formats()
                .percent(java.math.BigDecimal.valueOf(Math.round(100.0 * own / (own + general))));
    }

    private List<Chart> charts(Desk desk, List<Sales.Month> months, Sales.Question year) {
        return List.of(
                Charts.months(desk, desk.text("chart.sales-months"), months),
                Charts.shares(
                        desk,
                        "sales-accounts",
                        desk.text("chart.sales-accounts"),
                        desk.text("contracts.account"),
                        sales.accounts(desk.actor(), year, SHARES),
                        it -> it.id().map(id -> desk.at("accounts/" + id)).orElse("")),
                Charts.shares(
                        desk,
                        "sales-contracts",
                        desk.text("chart.sales-contracts"),
                        desk.text("contracts.name"),
                        sales.contracts(desk.actor(), year, SHARES),
                        it -> ""));
    }
}
