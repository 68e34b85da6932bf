package org.comptoir.accelerator.care.past;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Rows;
import org.comptoir.accelerator.care.Colleagues;
import org.comptoir.accelerator.care.ConversationWords;
import org.comptoir.accelerator.care.Queues;
import org.comptoir.care.QueueId;
import org.comptoir.care.review.PastConversations;
import org.comptoir.care.review.PastConversations.Found;
import org.comptoir.care.review.PastConversations.Judged;
import org.comptoir.care.review.PastConversations.Summary;
import org.comptoir.members.UserId;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Listing;
import org.comptoir.platform.page.table.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The list of conversations, put into words; a file says more than the page.
@Component
class HistoryTable {
    private static final int BRIEF = 80;

    private final PastConversations conversations;
    private final HistoryFilters filters;
    private final Queues queues;
    private final Colleagues colleagues;

    HistoryTable(
            PastConversations conversations,
            HistoryFilters filters,
            Queues queues,
            Colleagues colleagues) {
        this.conversations = conversations;
        this.filters = filters;
        this.queues = queues;
        this.colleagues = colleagues;
    }

    /// What rows name: queues, agents and reasons.
    private record Names(
            Map<QueueId, String> queues, Map<UserId, String> agents, Map<String, String> reasons) {}

    Listing page(Desk desk, Ask ask) {
        return listing(desk, ask, Rows.PAGE, false);
    }

    Listing file(Desk desk, Ask ask, int most) {
        return listing(desk, ask, most, true);
    }

    private Listing listing(Desk desk, Ask ask, int size, boolean file) {
        var wish = HistoryWish.of(ask);
        var found =
                Rows.within(
                        ask.page(),
                        page -> conversations.of(desk.store(), desk.actor(), wish, page, size));
        var names =
                new Names(
                        queues.titles(desk.store(), desk.page().formats().locale()),
                        colleagues.names(found.items().stream().flatMap(it -> it.agent().stream())),
                        filters.reasons(desk));
        return Listing.of(
                        "conversations",
                        desk.text("console.history"),
                        ask,
                        columns(desk, file),
                        found.map(it -> row(desk, it, names, file)))
                .selects(filters.of(desk))
                .days(
                        List.of(
                                new Listing.Day("from", desk.text("list.from")),
                                new Listing.Day("until", desk.text("list.until"))))
                .orElse(
                        new Empty(
                                "history",
                                desk.text("console.history.none"),
                                desk.text("console.history.none.text"),
                                null,
                                null));
    }

    private static List<Column> columns(Desk desk, boolean file) {
        Function<String, Column> column =
                key -> Column.of(key, desk.text("console.history." + key));
        var columns = new ArrayList<Column>();
        columns.add(column.apply("opened").sorted());
        columns.add(column.apply("shopper"));
        columns.add(column.apply("topic"));
        columns.add(column.apply("queue"));
        columns.add(column.apply("agent"));
        columns.add(column.apply("state"));
        columns.add(column.apply("wait").figures().sorted());
        columns.add(column.apply("length").figures().sorted());
        columns.add(column.apply("messages").figures().sorted());
        columns.add(column.apply("rating").sorted());
        columns.add(column.apply("reason"));
        if (file) {
            columns.add(column.apply("way"));
            columns.add(column.apply("remark"));
            columns.add(column.apply("notes"));
        }
        return columns;
    }

    private static Row row(Desk desk, Found one, Names names, boolean file) {
        var topic = one.topic().isEmpty() ? desk.text("console.no-topic") : one.topic();
        var agent = one.agent().map(it -> names.agents.getOrDefault(it, "–")).orElse("–");
        var way = one.way().map(it -> HistoryFilters.way(desk, it));
        var cells = new ArrayList<Cell>();
        cells.add(
                Cell.link(
                        desk.page().formats().moment(one.openedAt()),
                        desk.at("care/history/" + one.id())));
        cells.add(Cell.text(ConversationWords.shopper(desk, one.shopper())));
        cells.add(Cell.text(topic));
        cells.add(Cell.text(one.queue().map(it -> names.queues.getOrDefault(it, "–")).orElse("–")));
        cells.add(Cell.text(agent, way.orElse(null)));
        cells.add(Cell.pill(ConversationWords.state(desk, one.state())));
        cells.add(time(one.answeredAt().map(it -> Duration.between(one.openedAt(), it))));
        cells.add(time(one.endedAt().map(it -> Duration.between(one.openedAt(), it))));
        cells.add(Cell.number(String.valueOf(one.messages())));
        if (file) {
            var stars = one.rating().map(it -> String.valueOf(it.stars())).orElse("");
            cells.add(Cell.number(stars));
            cells.add(Cell.text(one.summary().map(it -> reason(it, names)).orElse("")));
            cells.add(Cell.text(way.orElse("")));
            cells.add(Cell.text(one.rating().map(Judged::remark).orElse("")));
            cells.add(Cell.text(one.summary().map(Summary::text).orElse("")));
        } else {
            cells.add(one.rating().map(it -> rating(desk, it)).orElse(Cell.text("–")));
            cells.add(one.summary().map(it -> summary(it, names)).orElse(Cell.text("–")));
        }
        return new Row(one.id().toString(), cells);
    }

    private static Cell rating(Desk desk, Judged rating) {
        return Cell.text(HistoryFilters.stars(desk, rating.stars()), brief(rating.remark()));
    }

    private static Cell summary(Summary summary, Names names) {
        return Cell.text(reason(summary, names), brief(summary.text()));
    }

    /// A reason that the store has no more goes by its name.
    private static String reason(Summary summary, Names names) {
        return names.reasons.getOrDefault(summary.reason(), summary.reason());
    }

    private static @Nullable String brief(String text) {
        if (text.isBlank()) {
            return null;
        }
        return text.length() <= BRIEF ? text : text.substring(0, BRIEF - 1).strip() + "…";
    }

    /// As a clock says it; in a file in seconds.
    private static Cell time(Optional<Duration> time) {
        return time.<Cell>map(it ->
                        Cell.number(
                                ConversationWords.clock(it.toSeconds()),
                                String.valueOf(it.toSeconds())))
                .orElseGet(() -> Cell.text("–"));
    }
}
