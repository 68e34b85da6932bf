package org.comptoir.accelerator.care;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Rows;
import org.comptoir.care.ConversationState;
import org.comptoir.care.QueueId;
import org.comptoir.care.review.PastConversations;
import org.comptoir.care.review.PastConversations.Found;
import org.comptoir.care.review.PastConversations.Wish;
import org.comptoir.members.UserId;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Days;
import org.comptoir.platform.page.table.Listing;
import org.comptoir.platform.page.table.Row;
import org.springframework.stereotype.Component;

/// The list of conversations, put into words.
@Component
class HistoryTable {
    private final PastConversations conversations;
    private final Queues queues;
    private final Colleagues colleagues;

    HistoryTable(PastConversations conversations, Queues queues, Colleagues colleagues) {
        this.conversations = conversations;
        this.queues = queues;
        this.colleagues = colleagues;
    }

    Listing of(Desk desk, Ask ask, int size) {
        var wish = wish(ask);
        var titles = queues.titles(desk.store(), desk.page().formats().locale());
        var found =
                Rows.within(
                        ask.page(),
                        page -> conversations.of(desk.store(), desk.actor(), wish, page, size));
        var names = colleagues.names(found.items().stream().flatMap(it -> it.agent().stream()));
        return Listing.of(
                        "conversations",
                        desk.text("console.history"),
                        ask,
                        columns(desk),
                        found.map(it -> row(desk, it, titles, names)))
                .selects(selects(desk, titles))
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

    private static Wish wish(Ask ask) {
        return new Wish(
                ask.text(),
                Rows.named(ConversationState.values(), ask.value("state")),
                id(ask.value("queue")).map(QueueId::new),
                id(ask.value("agent")).map(UserId::new),
                Days.start(ask.value("from")),
                Days.end(ask.value("until")));
    }

    /// What is no id finds nothing.
    private static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.of(new UUID(0, 0));
        }
    }

    private static List<Column> columns(Desk desk) {
        Function<String, String> text = key -> desk.text("console.history." + key);
        return List.of(
                Column.of("opened", text.apply("opened")),
                Column.of("shopper", text.apply("shopper")),
                Column.of("topic", text.apply("topic")),
                Column.of("queue", text.apply("queue")),
                Column.of("agent", text.apply("agent")),
                Column.of("state", text.apply("state")),
                Column.of("wait", text.apply("wait")).figures(),
                Column.of("length", text.apply("length")).figures(),
                Column.of("messages", text.apply("messages")).figures());
    }

    private List<Listing.Select> selects(Desk desk, Map<QueueId, String> titles) {
        var states = new ArrayList<Listing.Option>();
        states.add(new Listing.Option("", desk.text("console.history.state.all")));
        for (var state : ConversationState.values()) {
            states.add(
                    new Listing.Option(state.code(), desk.text("console.state." + state.code())));
        }
        var places = new ArrayList<Listing.Option>();
        places.add(new Listing.Option("", desk.text("console.history.queue.all")));
        titles.forEach((id, title) -> places.add(new Listing.Option(id.toString(), title)));
        var selects = new ArrayList<Listing.Select>();
        selects.add(new Listing.Select("state", desk.text("console.history.state"), states));
        selects.add(new Listing.Select("queue", desk.text("console.history.queue"), places));
        if (ConsolePages.isSupervisor(desk)) {
            var people = new ArrayList<Listing.Option>();
            people.add(new Listing.Option("", desk.text("console.history.agent.all")));
            colleagues
                    .of(desk.store())
                    .forEach((id, name) -> people.add(new Listing.Option(id.toString(), name)));
            selects.add(new Listing.Select("agent", desk.text("console.history.agent"), people));
        }
        return selects;
    }

    private static Row row(
            Desk desk, Found one, Map<QueueId, String> titles, Map<UserId, String> names) {
        var topic = one.topic().isEmpty() ? desk.text("console.no-topic") : one.topic();
        return new Row(
                one.id().toString(),
                List.of(
                        Cell.link(
                                desk.page().formats().moment(one.openedAt()),
                                desk.at("care/history/" + one.id())),
                        Cell.text(
                                one.guest() && one.shopper().equals("guest")
                                        ? desk.text("console.guest")
                                        : one.shopper()),
                        Cell.text(topic),
                        Cell.text(one.queue().map(it -> titles.getOrDefault(it, "–")).orElse("–")),
                        Cell.text(one.agent().map(it -> names.getOrDefault(it, "–")).orElse("–")),
                        Cell.pill(ConversationWords.state(desk, one.state())),
                        time(one.answeredAt().map(it -> between(one.openedAt(), it))),
                        time(one.endedAt().map(it -> between(one.openedAt(), it))),
                        Cell.number(String.valueOf(one.messages()))));
    }

    private static Duration between(Instant from, Instant until) {
        return Duration.between(from, until);
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
