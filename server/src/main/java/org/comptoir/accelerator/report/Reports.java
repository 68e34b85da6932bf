package org.comptoir.accelerator.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.accelerator.Chart;
import org.comptoir.accelerator.Charts;
import org.comptoir.accelerator.Desk;
import org.comptoir.ordering.sales.Sales;
import org.springframework.stereotype.Component;

/// What was sold in a time, looked at from four sides.
@Component
class Reports {
    /// The times one may choose, in months.
    static final List<Integer> TIMES = List.of(3, 6, 12, 24);

    private static final int USUAL = 12;

    private final Sales sales;

    Reports(Sales sales) {
        this.sales = sales;
    }

    /// From where one looks.
    enum Side {
        MONTHS,
        ACCOUNTS,
        CONTRACTS,
        PRODUCTS;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Side> of(String code) {
            return Stream.of(values()).filter(it -> it.code().equals(code)).findFirst();
        }
    }

    /// The time asked for, or a year.
    static int months(String asked) {
        return TIMES.stream()
                .filter(it -> String.valueOf(it).equals(asked))
                .findFirst()
                .orElse(USUAL);
    }

    Chart chart(Desk desk, Side side, int months, int most) {
        var question = new Sales.Question(desk.store(), Optional.empty(), months);
        var title = desk.text("reports." + side.code());
        return switch (side) {
            case MONTHS -> Charts.months(desk, title, sales.months(desk.actor(), question));
            case ACCOUNTS ->
                    Charts.shares(
                            desk,
                            "sales-accounts",
                            title,
                            desk.text("contracts.account"),
                            sales.accounts(desk.actor(), question, most),
                            it -> it.id().map(id -> desk.at("accounts/" + id)).orElse(""));
            case CONTRACTS ->
                    Charts.shares(
                            desk,
                            "sales-contracts",
                            title,
                            desk.text("contracts.name"),
                            sales.contracts(desk.actor(), question, most),
                            it -> "");
            case PRODUCTS ->
                    Charts.shares(
                            desk,
                            "sales-products",
                            title,
                            desk.text("order.article"),
                            sales.products(desk.actor(), question, most),
                            it -> "");
        };
    }
}
