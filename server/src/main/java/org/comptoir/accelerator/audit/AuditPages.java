package org.comptoir.accelerator.audit;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.MemberNames;
import org.comptoir.accelerator.Rows;
import org.comptoir.platform.page.Chip;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Csv;
import org.comptoir.platform.page.table.Days;
import org.comptoir.platform.page.table.Listing;
import org.comptoir.platform.page.table.Row;
import org.comptoir.trading.overview.AuditOverview;
import org.comptoir.trading.overview.AuditOverview.Line;
import org.comptoir.trading.overview.AuditOverview.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Who changed what, the latest first.
@Controller
class AuditPages {
    private static final String[] KNOWN = {
        "q", "person", "action", "from", "until", "sort", "page"
    };
    private static final int LONGEST = 200;

    private final AuditOverview audit;
    private final AuditedObjects objects;
    private final MemberNames names;
    private final JsonMapper json;

    AuditPages(AuditOverview audit, AuditedObjects objects, MemberNames names, JsonMapper json) {
        this.audit = audit;
        this.objects = objects;
        this.names = names;
        this.json = json;
    }

    @GetMapping("/accelerator/{store}/audit")
    ModelAndView list(
            Desk desk,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var ask = Ask.of(desk.at("audit"), asked, KNOWN);
        var found =
                Rows.within(
                        ask.page(),
                        page -> audit.of(desk.actor(), desk.store(), wish(ask), page, Rows.PAGE));
        var people = names.people(found.items().stream().map(Line::actor));
        var listing =
                Listing.of(
                                "audit",
                                desk.text("audit.title"),
                                ask,
                                columns(desk),
                                found.map(it -> row(desk, ask, people, it)))
                        .selects(List.of(actions(desk)))
                        .days(
                                List.of(
                                        new Listing.Day("from", desk.text("list.from")),
                                        new Listing.Day("until", desk.text("list.until"))))
                        .chips(chips(ask))
                        .orElse(empty(desk, ask));
        return Rows.show(desk, listing, "audit", part != null);
    }

    /// The same as it was written down, whole.
    @GetMapping("/accelerator/{store}/audit.csv")
    ResponseEntity<byte[]> file(Desk desk, @RequestParam Map<String, String> asked) {
        var ask = Ask.of(desk.at("audit"), asked, "q", "person", "action", "from", "until", "sort");
        var found = audit.of(desk.actor(), desk.store(), wish(ask), 1, Csv.MOST);
        var rows = found.map(AuditPages::plain);
        return Rows.file(Listing.of("audit", "", ask, columns(desk), rows));
    }

    private static Wish wish(Ask ask) {
        return new Wish(
                ask.text(),
                ask.value("person"),
                ask.value("action"),
                Days.start(ask.value("from")),
                Days.end(ask.value("until")),
                ask.sort().equals("at") && !ask.isDown());
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.of("at", desk.text("audit.at")).sorted(),
                Column.of("person", desk.text("audit.person")),
                Column.of("action", desk.text("audit.action")),
                Column.of("object", desk.text("audit.object")),
                Column.of("details", desk.text("audit.details")));
    }

    private Row row(Desk desk, Ask ask, UnaryOperator<String> people, Line line) {
        return new Row(
                "",
                List.of(
                        Cell.text(desk.page().formats().moment(line.at())),
                        Cell.link(people.apply(line.actor()), ask.with("person", line.actor())),
                        Cell.text(word(desk, line.action())),
                        objects.cell(desk, line.object()),
                        Cell.text(details(line))));
    }

    /// The details in a line: `limit: 500.00 EUR · state: active`.
    private String details(Line line) {
        var words =
                json.readTree(line.details()).properties().stream()
                        .map(it -> it.getKey() + ": " + value(it.getValue()))
                        .collect(joining(" · "));
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    /// Of an object its parts: `same 0, added 27`.
    private static String value(JsonNode value) {
        return value.isObject()
                ? value.properties().stream()
                        .map(it -> it.getKey() + " " + value(it.getValue()))
                        .collect(joining(", "))
                : value.asString(value.toString());
    }

    private static Row plain(Line line) {
        return new Row(
                "",
                List.of(
                        Cell.text(line.at().toString()),
                        Cell.text(line.actor()),
                        Cell.text(line.action()),
                        Cell.text(line.object()),
                        Cell.text(line.details())));
    }

    /// What was done, in words where there are some.
    private static String word(Desk desk, String action) {
        var key = "audit.did." + action;
        var words = desk.text(key);
        return words.equals(key) ? action : words;
    }

    private Listing.Select actions(Desk desk) {
        var options = new ArrayList<Listing.Option>();
        options.add(new Listing.Option("", desk.text("audit.action.all")));
        audit.actions().stream()
                .map(it -> new Listing.Option(it, word(desk, it)))
                .forEach(options::add);
        return new Listing.Select("action", desk.text("audit.action"), options);
    }

    private List<Chip> chips(Ask ask) {
        var person = ask.value("person");
        return person.isEmpty()
                ? List.of()
                : List.of(new Chip(names.person(person), ask.with("person", "")));
    }

    private static Empty empty(Desk desk, Ask ask) {
        return new Empty(
                "history",
                desk.text("audit.empty"),
                desk.text("audit.empty.text"),
                desk.text("desk.list.all"),
                ask.path());
    }
}
