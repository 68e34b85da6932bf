package org.comptoir.accelerator.service;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.MemberNames;
import org.comptoir.care.setting.CareAgent;
import org.comptoir.care.setting.CareQueue;
import org.comptoir.care.setting.Embedding;
import org.comptoir.care.setting.General;
import org.comptoir.care.setting.PageList;
import org.comptoir.care.setting.Rules;
import org.comptoir.care.setting.Setting.Kind;
import org.comptoir.care.setting.SettingChanges;
import org.comptoir.care.setting.SettingChanges.Named;
import org.comptoir.care.setting.Setups;
import org.comptoir.care.setting.Topic;
import org.comptoir.platform.Paged;
import org.comptoir.platform.Texts;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.Status;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Listing;
import org.comptoir.platform.page.table.Row;
import org.springframework.stereotype.Component;

/// The lists of queues, agents, topics and page lists, put into words.
@Component
class ServiceTable {
    static final String[] KNOWN = {"q", "sort", "page"};

    private final SettingChanges changes;
    private final Setups setups;
    private final MemberNames names;

    ServiceTable(SettingChanges changes, Setups setups, MemberNames names) {
        this.changes = changes;
        this.setups = setups;
        this.names = names;
    }

    /// A line of a list: what it is sorted and searched by, and its cells.
    private record Line(String name, List<Cell> cells) {
        boolean has(String words) {
            return cells.stream()
                    .anyMatch(it -> it.plain().toLowerCase(Locale.ROOT).contains(words));
        }
    }

    Listing of(Desk desk, Kind kind, Ask ask, int size) {
        var words = ask.text().toLowerCase(Locale.ROOT);
        var order = Comparator.comparing(Line::name, String.CASE_INSENSITIVE_ORDER);
        var all = changes.all(desk.actor(), desk.store(), kind);
        var people = names.people(kind == Kind.AGENT ? all.stream().map(Named::name) : Stream.of());
        var lines =
                all.stream()
                        .map(it -> line(desk, it, people))
                        .filter(it -> it.has(words))
                        .sorted(ask.isDown() ? order.reversed() : order)
                        .toList();
        var rows = Paged.of(lines, ask.page(), size).map(it -> new Row(it.name, it.cells));
        return Listing.of(
                        kind.path(),
                        desk.text("service." + kind.path()),
                        ask,
                        columns(desk, kind),
                        rows)
                .orElse(empty(desk, kind));
    }

    private static Empty empty(Desk desk, Kind kind) {
        var key = "service.empty." + kind.path();
        return new Empty("headset", desk.text(key), desk.text(key + ".text"), null, null);
    }

    private static List<Column> columns(Desk desk, Kind kind) {
        var first = Column.of("name", desk.text("service.column." + kind.code())).sorted();
        return switch (kind) {
            case QUEUE ->
                    List.of(
                            first,
                            column(desk, "state"),
                            column(desk, "mode"),
                            column(desk, "agents").figures(),
                            column(desk, "overflow"));
            case AGENT ->
                    List.of(
                            first,
                            column(desk, "queues"),
                            column(desk, "skills"),
                            column(desk, "capacity").figures());
            case TOPIC -> List.of(first, column(desk, "text"), column(desk, "languages"));
            case PAGE_LIST, GENERAL, RULES, EMBEDDING ->
                    List.of(first, column(desk, "pages").figures());
        };
    }

    private static Column column(Desk desk, String key) {
        return Column.of(key, desk.text("service.column." + key));
    }

    private Line line(Desk desk, Named named, UnaryOperator<String> people) {
        var locale = desk.page().formats().locale();
        return switch (named.kept().value()) {
            case CareQueue queue -> queue(desk, named, queue);
            case CareAgent agent -> agent(desk, named, agent, people.apply(named.name()));
            case Topic topic -> topic(desk, named, topic);
            case PageList list -> {
                var title = Texts.pick(list.titles(), locale);
                var pages = String.valueOf(list.pages().size());
                yield new Line(title, List.of(link(desk, named, title), Cell.number(pages)));
            }
            case General _, Rules _, Embedding _ ->
                    throw new IllegalArgumentException(named.name());
        };
    }

    private static Cell link(Desk desk, Named named, String title) {
        var place = "care/settings/" + named.kept().value().kind().path();
        return new Cell.Link(title, desk.at(place, named.name()), named.name());
    }

    private Line queue(Desk desk, Named named, CareQueue queue) {
        var locale = desk.page().formats().locale();
        var setup = setups.of(desk.store());
        var title = Texts.pick(queue.titles(), locale);
        long agents =
                setup.all(CareAgent.class).stream()
                        .filter(it -> it.value().queues().contains(queue.identifier()))
                        .count();
        var tone =
                switch (queue.state()) {
                    case OPEN -> Tone.SUCCESS;
                    case DRAINING -> Tone.WARNING;
                    case CLOSED -> Tone.NEUTRAL;
                };
        var state = queue.state().name().toLowerCase(Locale.ROOT);
        var mode = queue.mode().name().toLowerCase(Locale.ROOT);
        var to =
                queue.overflow()
                        .flatMap(it -> setup.queue(it.queue()))
                        .map(it -> Texts.pick(it.value().titles(), locale));
        return new Line(
                title,
                List.of(
                        link(desk, named, title),
                        Cell.pill(new Status(tone, desk.text("service.pill." + state))),
                        Cell.text(desk.text("service.mode." + mode)),
                        Cell.number(String.valueOf(agents)),
                        Cell.text(to.orElse("–"))));
    }

    private Line agent(Desk desk, Named named, CareAgent agent, String name) {
        var locale = desk.page().formats().locale();
        var titles =
                setups.of(desk.store()).queues().stream()
                        .map(it -> it.value())
                        .collect(
                                Collectors.toMap(
                                        CareQueue::identifier,
                                        it -> Texts.pick(it.titles(), locale)));
        return new Line(
                name,
                List.of(
                        link(desk, named, name),
                        Cell.text(words(agent.queues(), titles)),
                        Cell.text(words(agent.skills(), Map.of())),
                        Cell.number(String.valueOf(agent.capacity()))));
    }

    private static String words(Iterable<String> codes, Map<String, String> titles) {
        var words = new java.util.TreeSet<String>();
        codes.forEach(it -> words.add(titles.getOrDefault(it, it)));
        return words.isEmpty() ? "–" : String.join(", ", words);
    }

    private static Line topic(Desk desk, Named named, Topic topic) {
        var locale = desk.page().formats().locale();
        var title = Texts.pick(topic.titles(), locale);
        var languages =
                topic.texts().keySet().stream().sorted().map(desk.page()::languageName).toList();
        return new Line(
                title,
                List.of(
                        link(desk, named, title),
                        Cell.text(Texts.pick(topic.texts(), locale)),
                        Cell.text(String.join(", ", languages))));
    }
}
