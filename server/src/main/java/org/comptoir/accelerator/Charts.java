package org.comptoir.accelerator;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.comptoir.engine.money.Money;
import org.comptoir.ordering.sales.Sales;

/// Sales as charts.
public final class Charts {
    private Charts() {}

    public static Chart months(Desk desk, String title, List<Sales.Month> months) {
        var name = DateTimeFormatter.ofPattern("LLL yy", desk.page().formats().locale());
        return new Chart(
                "sales-months",
                title,
                "bar",
                desk.text("chart.month"),
                List.of(desk.text("chart.sales"), desk.text("chart.orders")),
                months.stream()
                        .map(it ->
                                new Chart.Point(
                                        name.format(it.month()),
                                        "",
                                        List.of(money(desk, it.goods()), count(desk, it.orders()))))
                        .toList());
    }

    /// Who or what had which part; `address` leads to it.
    public static Chart shares(
            Desk desk,
            String id,
            String title,
            String first,
            List<Sales.Share> shares,
            Function<Sales.Share, String> address) {
        return new Chart(
                id,
                title,
                "share",
                first,
                List.of(desk.text("chart.sales"), desk.text("chart.orders")),
                shares.stream()
                        .map(it ->
                                new Chart.Point(
                                        it.name().isEmpty()
                                                ? desk.text("chart.no-account")
                                                : it.name(),
                                        address.apply(it),
                                        List.of(money(desk, it.goods()), count(desk, it.orders()))))
                        .toList());
    }

    private static Chart.Value money(Desk desk, Money money) {
        return new Chart.Value(money.amount().toPlainString(), desk.words().round(money));
    }

    private static Chart.Value count(Desk desk, int count) {
        return new Chart.Value(String.valueOf(count), desk.page().formats().number(count));
    }
}
