package org.comptoir.accelerator.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Rows;
import org.comptoir.platform.Paged;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.Status;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Csv;
import org.comptoir.platform.page.table.Listing;
import org.comptoir.platform.page.table.Row;
import org.comptoir.platform.page.table.Tab;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.insight.lint.Finding;
import org.comptoir.trading.insight.lint.Finding.Severity;
import org.comptoir.trading.insight.lint.Linter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The findings over all contracts of a store.
@Controller
class FindingPages {
    private final Linter linter;
    private final TradingAccess access;

    FindingPages(Linter linter, TradingAccess access) {
        this.linter = linter;
        this.access = access;
    }

    @GetMapping("/accelerator/{store}/findings")
    ModelAndView list(
            Desk desk,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        return Rows.show(desk, listing(desk, asked, Rows.PAGE), "findings", part != null);
    }

    @GetMapping("/accelerator/{store}/findings.csv")
    ResponseEntity<byte[]> file(Desk desk, @RequestParam Map<String, String> asked) {
        return Rows.file(listing(desk, asked, Csv.MOST));
    }

    private Listing listing(Desk desk, Map<String, String> asked, int size) {
        access.requireWholeStore(desk.actor(), desk.store());
        var ask = Ask.of(desk.at("findings"), asked, "q", "view", "kind", "page");
        var all =
                linter.of(desk.store(), "").stream()
                        .filter(it -> named(it, ask.text()))
                        .filter(it ->
                                ask.value("kind").isEmpty()
                                        || it.kind().code().equals(ask.value("kind")))
                        .toList();
        var shown =
                all.stream()
                        .filter(it ->
                                ask.value("view").isEmpty()
                                        || it.severity().code().equals(ask.value("view")))
                        .toList();
        var rows = Paged.of(shown, ask.page(), size).map(it -> row(desk, it));
        return Listing.of("findings", desk.text("findings.title"), ask, columns(desk), rows)
                .tabs(tabs(desk, ask, all))
                .selects(List.of(kinds(desk, all)))
                .orElse(
                        new Empty(
                                "shield-check",
                                desk.text("findings.empty"),
                                desk.text("findings.empty.text"),
                                null,
                                null));
    }

    private static boolean named(Finding finding, String words) {
        var name = finding.contract().name().toLowerCase(Locale.ROOT);
        return name.contains(words.toLowerCase(Locale.ROOT));
    }

    private static List<Tab> tabs(Desk desk, Ask ask, List<Finding> all) {
        var tabs = new ArrayList<Tab>();
        tabs.add(tab(desk, ask, "", all.size()));
        Stream.of(Severity.values())
                .map(it ->
                        tab(
                                desk,
                                ask,
                                it.code(),
                                all.stream().filter(one -> one.severity() == it).count()))
                .forEach(tabs::add);
        return tabs;
    }

    private static Tab tab(Desk desk, Ask ask, String view, long count) {
        var text = desk.text("findings.view." + (view.isEmpty() ? "all" : view));
        return Tab.of(ask, "view", view, text, count);
    }

    private static Listing.Select kinds(Desk desk, List<Finding> all) {
        var options = new ArrayList<Listing.Option>();
        options.add(new Listing.Option("", desk.text("findings.kind.all")));
        all.stream()
                .map(it -> it.kind().code())
                .distinct()
                .sorted()
                .map(it -> new Listing.Option(it, desk.text("findings.kind." + it)))
                .forEach(options::add);
        return new Listing.Select("kind", desk.text("findings.kind"), options);
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.of("severity", desk.text("findings.severity")),
                Column.of("contract", desk.text("contracts.name")),
                Column.of("what", desk.text("findings.what")));
    }

    private static Row row(Desk desk, Finding finding) {
        var severity = desk.text("findings.one." + finding.severity().code());
        var contract = finding.contract();
        return new Row(
                "",
                List.of(
                        Cell.pill(new Status(FindingWords.tone(finding), severity)),
                        Cell.link(
                                contract.name() + " " + contract.number(),
                                desk.at("contracts/" + contract.id())),
                        Cell.text(
                                FindingWords.what(desk, finding),
                                FindingWords.advice(desk, finding))));
    }
}
