package org.comptoir.accelerator.care;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import org.comptoir.care.review.Wish;
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
        var wish = Wish.in(ConversationState.CHATTING);
        var found = conversations.of(desk.store(), desk.actor(), wish, 1, SHOWN).items();
        var names = colleagues.names(found.stream().flatMap(it -> it.agent().stream()));
        return found.stream()
                .map(it ->
                        new Running(
                                it.id().toString(),
                                ConversationWords.shopper(desk, it.shopper()),
                                it.topic(),
                                it.agent().map(names::get).orElse("–"),
                                queues.title(desk, it.queue()),
                                it.answeredAt().orElse(it.openedAt())))
                .toList();
    }

    Line today(Desk desk) {
        return figures.of(desk.store(), desk.actor(), question(By.ALL, 1)).stream()
                .findFirst()
                .orElse(Line.NONE);
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
                        desk.text("console.board.handling"),
                        desk.text("console.board.rating"),
                        desk.text("console.board.rated")),
                lines.stream()
                        .map(it -> new Chart.Point(label.apply(it.key()), "", values(desk, it)))
                        .toList());
    }

    /// What those who rated thought, by queue or agent.
    Chart satisfaction(Desk desk, By by, int days) {
        var lines =
                figures.of(desk.store(), desk.actor(), question(by, days)).stream()
                        .filter(it -> it.rated() > 0)
                        .toList();
        var label = labels(desk, by, lines);
        return new Chart(
                "care-satisfaction-" + by.code(),
                desk.text("console.board.satisfaction-" + by.code()),
                "share",
                desk.text("console.board.first." + by.code()),
                List.of(
                        desk.text("console.board.rating"),
                        desk.text("console.board.rated"),
                        desk.text("console.board.satisfied")),
                lines.stream()
                        .map(it ->
                                new Chart.Point(
                                        label.apply(it.key()),
                                        "",
                                        List.of(
                                                stars(desk, it),
                                                count(desk, it.rated()),
                                                percent(desk, it.satisfaction()))))
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
        return List.of(
                count(desk, line.asked()),
                count(desk, line.answered()),
                percent(desk, line.level()),
                time(line.usualWait()),
                time(line.longWait()),
                time(line.handling()),
                stars(desk, line),
                count(desk, line.rated()));
    }

    private static Chart.Value count(Desk desk, long count) {
        return new Chart.Value(String.valueOf(count), desk.page().formats().number(count));
    }

    private static Chart.Value percent(Desk desk, int percent) {
        return new Chart.Value(
                String.valueOf(percent),
                desk.page().formats().percent(BigDecimal.valueOf(percent)));
    }

    /// The mean of all stars with one decimal.
    static String stars(Desk desk, double stars) {
        return desk.page().formats().number(mean(stars));
    }

    private static Chart.Value stars(Desk desk, Line line) {
        return line.rated() == 0
                ? new Chart.Value("0", "–")
                : new Chart.Value(mean(line.stars()).toPlainString(), stars(desk, line.stars()));
    }

    private static BigDecimal mean(double stars) {
        return BigDecimal.valueOf(stars).setScale(1, RoundingMode.HALF_UP);
    }

    private static Chart.Value time(long seconds) {
        return new Chart.Value(String.valueOf(seconds), ConversationWords.clock(seconds));
    }
}
