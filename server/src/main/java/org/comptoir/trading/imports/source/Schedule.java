package org.comptoir.trading.imports.source;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.comptoir.platform.Problem;
import org.springframework.scheduling.support.CronExpression;

/// When a source is looked at by itself.
public sealed interface Schedule {
    /// The next time after a moment.
    Instant after(Instant moment);

    /// Every so many minutes.
    record EveryMinutes(int minutes) implements Schedule {
        private static final int MOST = 7 * 24 * 60;

        public EveryMinutes {
            if (minutes < 1 || minutes > MOST) {
                throw Problem.invalid("everyMinutes", "import-minutes", minutes, MOST);
            }
        }

        @Override
        public Instant after(Instant moment) {
            return moment.plus(Duration.ofMinutes(minutes));
        }
    }

    /// At the minutes, hours, days of the month, months and days of the week that five fields name,
    /// in UTC.
    record Cron(String fields) implements Schedule {
        private static final int LONGEST = 100;

        public Cron {
            if (next(fields, Instant.EPOCH).isEmpty()) {
                throw Problem.invalid("cron", "import-cron", fields);
            }
        }

        @Override
        public Instant after(Instant moment) {
            return next(fields, moment).orElse(Instant.MAX);
        }

        private static Optional<Instant> next(String fields, Instant moment) {
            if (fields.length() > LONGEST || fields.strip().split("\\s+", -1).length != 5) {
                return Optional.empty();
            }
            try {
                var time = moment.atZone(ZoneOffset.UTC);
                return Optional.ofNullable(CronExpression.parse("0 " + fields.strip()).next(time))
                        .map(it -> it.toInstant());
            } catch (IllegalArgumentException unreadable) {
                return Optional.empty();
            }
        }
    }
}
