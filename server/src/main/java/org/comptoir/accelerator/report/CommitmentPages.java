package org.comptoir.accelerator.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Rows;
import org.comptoir.engine.money.Money;
import org.comptoir.ordering.report.CommitmentReport;
import org.comptoir.ordering.report.CommitmentReport.Line;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Csv;
import org.comptoir.platform.page.table.Listing;
import org.comptoir.platform.page.table.Row;
import org.comptoir.platform.page.table.Tab;
import org.comptoir.trading.account.Commitment.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The rights and obligations to buy of a store, and how far each is used or met.
@Controller
class CommitmentPages {
    private static final String ROOT = "/accelerator/{store}/reports/commitments";

    private final CommitmentReport report;

    CommitmentPages(CommitmentReport report) {
        this.report = report;
    }

    @GetMapping(ROOT)
    ModelAndView list(
            Desk desk,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        return Rows.show(desk, listing(desk, asked, Rows.PAGE), "commitments", part != null);
    }

    @GetMapping(ROOT + ".csv")
    ResponseEntity<byte[]> file(Desk desk, @RequestParam Map<String, String> asked) {
        return Rows.file(listing(desk, asked, Csv.MOST));
    }

    private Listing listing(Desk desk, Map<String, String> asked, int size) {
        var ask = Ask.of(desk.at("reports/commitments"), asked, "q", "view", "page");
        var kind = Stream.of(Kind.values()).filter(it -> it.code().equals(ask.value("view")));
        var rows =
                report.of(
                                desk.actor(),
                                desk.store(),
                                ask.text(),
                                kind.findFirst(),
                                ask.page(),
                                size)
                        .map(it -> row(desk, it));
        return Listing.of("commitments", desk.text("commitments.title"), ask, columns(desk), rows)
                .tabs(tabs(desk, ask))
                .orElse(
                        new Empty(
                                "scale",
                                desk.text("commitments.none"),
                                desk.text("commitments.none.text"),
                                null,
                                null));
    }

    private static List<Tab> tabs(Desk desk, Ask ask) {
        var tabs = new ArrayList<Tab>();
        tabs.add(tab(desk, ask, ""));
        Stream.of(Kind.values()).map(it -> tab(desk, ask, it.code())).forEach(tabs::add);
        return tabs;
    }

    private static Tab tab(Desk desk, Ask ask, String view) {
        var text = desk.text("commitments.view." + (view.isEmpty() ? "all" : view));
        return Tab.of(ask, "view", view, text, null);
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.of("contract", desk.text("contracts.name")),
                Column.of("account", desk.text("contracts.account")),
                Column.of("kind", desk.text("commitments.kind")),
                Column.of("total", desk.text("commitments.total")).figures(),
                Column.of("bought", desk.text("commitments.bought")).figures(),
                Column.of("left", desk.text("commitments.left")).figures(),
                Column.of("currency", desk.text("orders.currency")),
                Column.of("part", desk.text("commitments.part")),
                Column.of("until", desk.text("commitments.until")));
    }

    private static Row row(Desk desk, Line line) {
        var meter = line.meter();
        var commitment = meter.commitment();
        return new Row(
                "",
                List.of(
                        Cell.link(
                                commitment.family().name(),
                                desk.at("contracts/" + commitment.contract())),
                        line.account()
                                .map(it -> Cell.link(it.name(), desk.at("accounts/" + it.id())))
                                .orElse(Cell.NONE),
                        Cell.text(desk.text("commitments.view." + commitment.kind().code())),
                        amount(desk, commitment.total()),
                        amount(desk, meter.bought()),
                        amount(desk, meter.left()),
                        Cell.text(commitment.total().currency().getCurrencyCode()),
                        part(desk, line, commitment.kind()),
                        Cell.text(desk.words().day(last(commitment.until())))));
    }

    /// The last day that counts.
    private static Optional<Instant> last(Optional<Instant> end) {
        return end.map(it -> it.minusSeconds(1));
    }

    private static Cell amount(Desk desk, Money money) {
        return Cell.number(desk.words().money(money), money.amount().toPlainString());
    }

    private static Cell part(Desk desk, Line line, Kind kind) {
        var total = line.meter().commitment().total().hundredThousandths();
        var bought = line.meter().bought().hundredThousandths();
        int percent = total == 0 ? 100 : (int) Math.min(100, bought * 100.0 / total);
        boolean near = kind == Kind.RIGHT_TO_BUY && percent >= 80;
        var tone = near ? "warning" : percent >= 100 ? "success" : "info";
        var words = desk.page().formats().percent(BigDecimal.valueOf(percent));
        return new Cell.Bar(words, percent, tone);
    }
}
