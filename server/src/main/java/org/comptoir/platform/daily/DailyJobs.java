package org.comptoir.platform.daily;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Looks every quarter of an hour which daily jobs nobody has done today (UTC), and does them.
@Component
public class DailyJobs {
    private static final Logger log = LoggerFactory.getLogger(DailyJobs.class);
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private final List<DailyJob> jobs;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Rounds rounds;

    DailyJobs(List<DailyJob> jobs, JdbcClient jdbc, Clock clock, Rounds rounds) {
        this.jobs = List.copyOf(jobs);
        this.jdbc = jdbc;
        this.clock = clock;
        this.rounds = rounds;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        rounds.every(PAUSE, "Looking for daily jobs", this::runDue);
    }

    /// Does what nobody has done today.
    void runDue() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        jobs.stream().filter(job -> claim(job, today)).forEach(job -> run(job, today));
    }

    /// Of several nodes that ask, one gets the day.
    private boolean claim(DailyJob job, LocalDate today) {
        return jdbc.sql(
                                """
                                insert into daily_job (name, done_on) values (:name, :today)
                                on conflict (name) do update set done_on = excluded.done_on
                                where daily_job.done_on < excluded.done_on
                                """)
                        .param("name", job.name())
                        .param("today", today)
                        .update()
                == 1;
    }

    private void run(DailyJob job, LocalDate today) {
        try {
            job.run();
        } catch (RuntimeException failed) {
            log.error("The daily job {} failed and is tried again", job.name(), failed);
            jdbc.sql("update daily_job set done_on = :before where name = :name")
                    .param("before", today.minusDays(1))
                    .param("name", job.name())
                    .update();
        }
    }
}
