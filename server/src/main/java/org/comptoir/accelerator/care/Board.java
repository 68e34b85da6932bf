package org.comptoir.accelerator.care;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.comptoir.accelerator.Chart;
import org.comptoir.accelerator.Desk;
import org.comptoir.care.ConversationState;
import org.comptoir.care.QueueId;
import org.comptoir.care.review.Figures;
import org.comptoir.care.review.Figures.By;
import org.comptoir.care.review.Figures.Line;
import org.comptoir.care.review.PastConversations;
import org.comptoir.members.UserId;
import org.springframework.stereotype.Component;

/// What the board shows, put into words; days are those of the server.
@Component
public class Board {
    /// The times one may choose, in days.
    static final List<Integer> TIMES = List.of(1, 7, 30, 90);

    private static final int SHOWN = 100;

    private final Figures figures;
    private final PastConversations conversations;
    private final Queues queues;
    private final Colleagues colleagues;
    private final Clock clock;

    Board(
            Figures figures,
            PastConversations conversations,
            Queues queues,
            Colleagues colleagues,
            Clock clock) {
        this.figures = figures;
        this.conversations = conversations;
        this.queues = queues;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /// A conversation that somebody has.
    public record Running(
            String id, String shopper, String topic, String agent, String queue, Instant since) {}

    /// The time asked for, or today.
    static int days(String asked) {
        return TIMES.stream().filter(it -> String.valueOf(it).equals(asked)).findFirst().orElse(1);
    }

    /// Those that are served now, the latest first.
    List<Running> running(Desk desk) {
        var wish =
                new PastConversations.Wish(
                        "",
                        Optional.of(ConversationState.CHATTING),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        var found = conversations.of(desk.store(), desk.actor(), wish, 1, SHOWN).items();
        var names = colleagues.names(found.stream().flatMap(it -> it.agent().stream()));
        return found.stream()
                .map(it ->
                        new Running(
                                it.id().toString(),
                                it.guest() && it.shopper().equals("guest")
                                        ? desk.text("console.guest")
                                        : it.shopper(),
                                it.topic(),
                                it.agent().map(names::get).orElse("–"),
                                queues.title(desk, it.queue()),
                                it.answeredAt().orElse(it.openedAt())))
                .toList();
    }

    Line today(Desk desk) {
        return figures.of(desk.store(), desk.actor(), question(By.ALL, 1)).stream()
                .findFirst()
                .orElse(new Line("", 0, 0, 0, 0, 0, 0, 0));
    }

    private Figures.Question question(By by, int days) {
        var zone = ZoneId.systemDefault();
        var now = clock.instant();
        var from = now.atZone(zone).toLocalDate().minusDays(days - 1).atStartOfDay(zone);
        return new Figures.Question(by, from.toInstant(), now.plusSeconds(1), zone.getId());
    }

    Chart chart(Desk desk, By by, int days) {
        var lines = figures.of(desk.store(), desk.actor(), question(by, days));
        var label = labels(desk, by, lines);
        boolean inTime = by == By.HOUR || by == By.DAY;
        return new Chart(
                "care-" + by.code(),
                desk.text("console.board." + by.code()),
                inTime ? "bar" : "share",
                desk.text("console.board.first." + by.code()),
                List.of(
                        desk.text("console.board.asked"),
                        desk.text("console.board.answered"),
                        desk.text("console.board.level"),
                        desk.text("console.board.wait"),
                        desk.text("console.board.long-wait"),
                        desk.text("console.board.handling")),
                lines.stream()
                        .map(it -> new Chart.Point(label.apply(it.key()), "", values(desk, it)))
                        .toList());
    }

    private Function<String, String> labels(Desk desk, By by, List<Line> lines) {
        var locale = desk.page().formats().locale();
        return switch (by) {
            case ALL -> it -> it;
            case HOUR -> it -> it.substring(it.length() - 2) + ":00";
            case DAY -> it -> day(it, locale);
            case QUEUE -> {
                var titles = queues.titles(desk.store(), locale);
                yield it -> id(it).map(QueueId::new).map(titles::get).orElse("–");
            }
            case AGENT -> {
                var ids = lines.stream().flatMap(it -> id(it.key()).stream()).map(UserId::new);
                var names = colleagues.names(ids);
                yield it -> id(it).map(UserId::new).map(names::get).orElse("–");
            }
        };
    }

    private static String day(String text, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM", locale).format(LocalDate.parse(text));
    }

    private static Optional<UUID> id(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
    }

    private static List<Chart.Value> values(Desk desk, Line line) {
        var formats = desk.page().formats();
        return List.of(
                count(desk, line.asked()),
                count(desk, line.answered()),
                new Chart.Value(
                        String.valueOf(line.level()),
                        formats.percent(java.math.BigDecimal.valueOf(line.level()))),
                time(line.usualWait()),
                time(line.longWait()),
                time(line.handling()));
    }

    private static Chart.Value count(Desk desk, long count) {
        return new Chart.Value(String.valueOf(count), desk.page().formats().number(count));
    }

    private static Chart.Value time(long seconds) {
        return new Chart.Value(String.valueOf(seconds), ConversationWords.clock(seconds));
    }
}
