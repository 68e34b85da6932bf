package org.comptoir.accelerator.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.accelerator.Chart;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.report.Reports.Side;
import org.comptoir.ordering.report.LowCredit;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Meter;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Csv;
import org.comptoir.platform.page.table.Row;
import org.comptoir.platform.page.table.Tab;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Reports of a store, to a representative those of his accounts.
@Controller
class ReportPages {
    private static final int SHOWN = 12;
    private static final int LINES = 20;

    private final Reports reports;
    private final LowCredit credits;

    ReportPages(Reports reports, LowCredit credits) {
        this.reports = reports;
        this.credits = credits;
    }

    @GetMapping("/accelerator/{store}/reports")
    ModelAndView reports(Desk desk, @RequestParam(defaultValue = "") String months) {
        int chosen = Reports.months(months);
        return desk.show("reports")
                .addObject(
                        "times", Reports.TIMES.stream().map(it -> time(desk, it, chosen)).toList())
                .addObject(
                        "reports",
                        Stream.of(Side.values()).map(it -> report(desk, it, chosen)).toList())
                .addObject(
                        "credits",
                        credits.all(desk.actor(), desk.store(), LINES).stream()
                                .map(it -> credit(desk, it))
                                .toList());
    }

    private static Tab time(Desk desk, int months, int chosen) {
        return new Tab(
                desk.text("reports.time", months),
                desk.at("reports?months=" + months),
                months == chosen,
                null);
    }

    private Report report(Desk desk, Side side, int months) {
        return new Report(
                reports.chart(desk, side, months, SHOWN),
                desk.at("reports/%s.csv?months=%d".formatted(side.code(), months)));
    }

    private static Report.Credit credit(Desk desk, LowCredit.Line line) {
        var limit = line.limit().hundredThousandths();
        int percent = limit == 0 ? 100 : (int) (line.used().hundredThousandths() * 100.0 / limit);
        var words =
                desk.text(
                        "account.used-of",
                        desk.words().money(line.used()),
                        desk.words().money(line.limit()));
        var tone = percent >= 90 ? Tone.WARNING : Tone.INFO;
        return new Report.Credit(
                line.name(),
                desk.at("accounts/" + line.account()),
                new Meter(line.name(), words, percent, tone, null));
    }

    /// Every credit line that is drawn on, as a file.
    @GetMapping("/accelerator/{store}/reports/credits.csv")
    ResponseEntity<byte[]> credits(Desk desk) {
        var lines = credits.all(desk.actor(), desk.store(), Csv.MOST);
        return Csv.of(
                "credits",
                List.of(
                        Column.of("account", desk.text("contracts.account")),
                        Column.of("limit", desk.text("reports.credit.limit")),
                        Column.of("used", desk.text("reports.credit.used")),
                        Column.of("left", desk.text("reports.credit.left")),
                        Column.of("currency", desk.text("orders.currency"))),
                lines.stream().map(ReportPages::row).toList());
    }

    private static Row row(LowCredit.Line line) {
        return new Row(
                "",
                List.of(
                        Cell.text(line.name()),
                        Cell.number(line.limit().amount().toPlainString()),
                        Cell.number(line.used().amount().toPlainString()),
                        Cell.number(line.limit().minus(line.used()).amount().toPlainString()),
                        Cell.text(line.limit().currency().getCurrencyCode())));
    }

    @GetMapping("/accelerator/{store}/reports/{side}.csv")
    ResponseEntity<byte[]> file(
            Desk desk, @PathVariable String side, @RequestParam(defaultValue = "") String months) {
        var asked = Side.of(side).orElseThrow(() -> Problem.missing("no-such-page", side));
        var chart = reports.chart(desk, asked, Reports.months(months), Csv.MOST);
        var currency = desk.store().currency().getCurrencyCode();
        var columns = new ArrayList<Column>();
        columns.add(Column.of("first", chart.first()));
        chart.series().forEach(it -> columns.add(Column.of(it, it)));
        columns.add(Column.of("currency", desk.text("orders.currency")));
        return Csv.of(
                chart.id(), columns, chart.points().stream().map(it -> row(it, currency)).toList());
    }

    private static Row row(Chart.Point point, String currency) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(point.label()));
        point.values().forEach(it -> cells.add(Cell.number(it.words(), it.plain())));
        cells.add(Cell.text(currency));
        return new Row("", cells);
    }
}
