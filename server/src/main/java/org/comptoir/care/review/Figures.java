package org.comptoir.care.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.care.talk.Access;
import org.comptoir.members.Actor;
import org.comptoir.members.Role;
import org.comptoir.stores.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How much was asked in a time, how long it waited and took, for supervisors.
@Component
public class Figures {
    /// Whoever is answered within this time was answered in time.
    public static final Duration GOAL = Duration.ofSeconds(60);

    private final JdbcClient jdbc;

    Figures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By what figures are told apart.
    public enum By {
        ALL("''"),
        HOUR("to_char(date_trunc('hour', opened_at at time zone :zone), 'YYYY-MM-DD\"T\"HH24')"),
        DAY("to_char(opened_at at time zone :zone, 'YYYY-MM-DD')"),
        QUEUE("coalesce(cast(queue as text), '')"),
        AGENT("coalesce(cast(owner as text), '')");

        private final String column;

        By(String column) {
            this.column = column;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<By> of(String code) {
            return Stream.of(values()).filter(it -> it.code().equals(code)).findFirst();
        }
    }

    /// Begun from `from` on and before `until`; days and hours are those of `zone`.
    public record Question(By by, Instant from, Instant until, String zone) {}

    /// The figures of one hour, day, queue or agent; times are in seconds. Those who were answered
    /// waited `usualWait` at the median, nine in ten of them no longer than `longWait`. Those who
    /// rated gave `stars` on average, `satisfied` of them four or five.
    public record Line(
            String key,
            long asked,
            long live,
            long answered,
            long inTime,
            long usualWait,
            long longWait,
            long handling,
            long rated,
            long satisfied,
            double stars) {
        /// Where nobody asked for anything.
        public static final Line NONE = new Line("", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

        /// In percent of those who did not just leave a message.
        public int level() {
            return live == 0 ? 100 : (int) Math.round(inTime * 100.0 / live);
        }

        /// How many of those who rated were satisfied, in percent.
        public int satisfaction() {
            return rated == 0 ? 0 : (int) Math.round(satisfied * 100.0 / rated);
        }
    }

    public List<Line> of(Store store, Actor actor, Question question) {
        Access.requireCare(store);
        actor.require(store.owner(), Role.CSR_SUPERVISOR);
        return jdbc.sql(counted(question.by.column))
                .param("store", store.id().value())
                .param("from", question.from.atOffset(ZoneOffset.UTC))
                .param("until", question.until.atOffset(ZoneOffset.UTC))
                .param("zone", question.zone)
                .param("goal", GOAL.toSeconds())
                .query((row, _) -> read(row))
                .list();
    }

    private static Line read(ResultSet row) throws SQLException {
        return new Line(
                row.getString("key"),
                row.getLong("asked"),
                row.getLong("live"),
                row.getLong("answered"),
                row.getLong("in_time"),
                Math.round(row.getDouble("wait")),
                Math.round(row.getDouble("long_wait")),
                Math.round(row.getDouble("handling")),
                row.getLong("rated"),
                row.getLong("satisfied"),
                row.getDouble("stars"));
    }

    private static String counted(String column) {
        return """
        with seen as (
            select c.*, r.stars,
                (select min(d.at) from care_decision d
                 where d.conversation = c.id
                   and d.kind in ('accept', 'pick', 'take-over')) as answered_at
            from care_conversation c
            left join care_rating r on r.conversation = c.id
            where c.store = :store and c.opened_at >= :from
              and c.opened_at < :until
        ), timed as (
            select *,
                extract(epoch from answered_at - opened_at) as waited,
                extract(epoch from ended_at - answered_at) as took
            from seen
        )
        select %s as key, count(*) as asked,
            count(*) filter (where state <> 'message' or answered_at is not null)
                as live,
            count(answered_at) as answered,
            count(*) filter (where waited <= :goal) as in_time,
            coalesce(percentile_cont(0.5) within group (order by waited), 0)
                as wait,
            coalesce(percentile_cont(0.9) within group (order by waited), 0)
                as long_wait,
            coalesce(avg(took), 0) as handling,
            count(stars) as rated,
            count(*) filter (where stars >= 4) as satisfied,
            coalesce(avg(stars), 0) as stars
        from timed group by 1 order by 1
        """
                .formatted(column);
    }
}
