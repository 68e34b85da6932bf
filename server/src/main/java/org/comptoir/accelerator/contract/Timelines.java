package org.comptoir.accelerator.contract;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.trading.overview.ContractLine;
import org.comptoir.trading.overview.Standing;
import org.springframework.stereotype.Component;

/// Lays contracts out over time.
@Component
public class Timelines {
    private static final int WIDTH = 1000;
    private static final int MARKS = 8;
    private static final Duration BEFORE = Duration.ofDays(183);
    private static final Duration AFTER = Duration.ofDays(366);
    private static final Duration FARTHEST = Duration.ofDays(3 * 366);

    private final Clock clock;

    Timelines(Clock clock) {
        this.clock = clock;
    }

    /// The scale reaches from the first start to the last end, at most three years from today.
    public Timeline of(Desk desk, List<ContractLine> lines) {
        var now = clock.instant();
        var scale = Scale.of(now, lines);
        return new Timeline(
                lines.stream().map(line -> bar(desk, scale, line)).toList(),
                marks(desk, scale),
                scale.place(now),
                desk.page().formats().shortDay(now));
    }

    private static Timeline.Bar bar(Desk desk, Scale scale, ContractLine line) {
        int from = line.start().map(scale::place).orElse(0);
        int until = line.end().map(scale::place).orElse(WIDTH);
        var status = desk.words().standing(line.standing());
        return new Timeline.Bar(
                line.name(),
                line.version(),
                desk.at("contracts/" + line.id()),
                status,
                line.standing() == Standing.DRAFT ? "draft" : tone(status.tone()),
                from,
                Math.max(4, until - from),
                line.start().isEmpty(),
                line.end().isEmpty(),
                desk.words().period(line.start(), line.end()));
    }

    private static String tone(Tone tone) {
        return tone.code();
    }

    private static List<Timeline.Mark> marks(Desk desk, Scale scale) {
        var first = YearMonth.from(scale.from().atOffset(ZoneOffset.UTC)).plusMonths(1);
        long months =
                first.until(
                        YearMonth.from(scale.until().atOffset(ZoneOffset.UTC)),
                        java.time.temporal.ChronoUnit.MONTHS);
        long step = Math.max(1, Math.ceilDiv(months + 1, MARKS));
        var words = DateTimeFormatter.ofPattern("LLL yyyy", desk.page().formats().locale());
        var marks = new ArrayList<Timeline.Mark>();
        for (long month = 0; month <= months; month += step) {
            var at = first.plusMonths(month);
            var instant = at.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            marks.add(new Timeline.Mark(scale.place(instant), words.format(at)));
        }
        return marks;
    }

    /// From where to where it reaches.
    private record Scale(Instant from, Instant until) {
        static Scale of(Instant now, List<ContractLine> lines) {
            var starts = lines.stream().map(ContractLine::start).flatMap(Optional::stream);
            var ends = lines.stream().map(ContractLine::end).flatMap(Optional::stream);
            var from =
                    Stream.concat(starts, Stream.of(now.minus(BEFORE)))
                            .min(Instant::compareTo)
                            .orElse(now);
            var until =
                    Stream.concat(ends, Stream.of(now.plus(AFTER)))
                            .max(Instant::compareTo)
                            .orElse(now);
            var earliest = now.minus(FARTHEST);
            var latest = now.plus(FARTHEST);
            return new Scale(
                    from.isBefore(earliest) ? earliest : from,
                    until.isAfter(latest) ? latest : until);
        }

        int place(Instant at) {
            double part =
                    (double) Duration.between(from, at).toSeconds()
                            / Duration.between(from, until).toSeconds();
            return Math.clamp(Math.round(part * WIDTH), 0, WIDTH);
        }
    }
}
