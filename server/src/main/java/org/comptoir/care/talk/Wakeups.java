package org.comptoir.care.talk;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.comptoir.platform.Ids;
import org.comptoir.platform.daily.Rounds;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Wakes the other nodes over PostgreSQL, with the numbers of the conversations that changed, and
/// passes on what is not kept. What is lost of the former is found by the poll.
@Component
class Wakeups implements Relay.Others, DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(Wakeups.class);
    private static final String CHANNEL = "care_talk";
    private static final String PASSING = "care_pass";
    private static final char MOVED = 'm';
    private static final Duration POLL = Duration.ofSeconds(5);
    private static final int PATIENCE = 1_000;
    private static final int MOST_AT_ONCE = 400;
    private static final int MOST_PASSED = 1_000;
    private static final int LINES_AT_ONCE = 3;

    private final DataSource database;
    private final JdbcClient jdbc;
    private final Relay relay;
    private final Rounds rounds;
    private final String node = Ids.next().toString();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final Set<String> passing = ConcurrentHashMap.newKeySet();
    private final Semaphore work = new Semaphore(0);
    private volatile boolean over;

    Wakeups(DataSource database, JdbcClient jdbc, Relay relay, Rounds rounds) {
        this.database = database;
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.relay = relay;
        relay.tellOthers(this);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("care-listener").start(this::listen);
        Thread.ofVirtual().name("care-caller").start(this::call);
        rounds.every(POLL, "Looking for what was said elsewhere", this::poll);
    }

    /// Looks at everything followed here.
    void poll() {
        relay.woken(relay.followed());
    }

    @Override
    public void said(Collection<Long> numbers) {
        numbers.forEach(number -> changed.add(number.toString()));
        work.release();
    }

    @Override
    public void moved(Collection<Long> numbers) {
        numbers.forEach(number -> changed.add(MOVED + number.toString()));
        work.release();
    }

    /// Who hears of it too late needs it no more, so there is an end to what waits.
    @Override
    public void passed(Event event) {
        if (passing.size() < MOST_PASSED) {
            event.line().ifPresent(passing::add);
            work.release();
        }
    }

    private void listen() {
        while (!over) {
            try (var connection = database.getConnection()) {
                listen(connection);
            } catch (SQLException | RuntimeException failed) {
                rest(failed);
            }
        }
    }

    private void rest(Exception failed) {
        if (over) {
            return;
        }
        log.warn("Nodes wake each other again in a second: {}", failed.toString());
        try {
            Thread.sleep(Duration.ofMillis(PATIENCE));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            over = true;
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + PASSING);
            statement.execute("listen " + CHANNEL);
            poll();
            while (!over) {
                var notes = connection.unwrap(PGConnection.class).getNotifications(PATIENCE);
                if (notes != null) {
                    Arrays.stream(notes).forEach(this::heard);
                }
            }
            statement.execute("unlisten *");
        }
    }

    private void heard(PGNotification note) {
        var text = note.getParameter();
        int colon = text.indexOf(':');
        if (text.substring(0, colon).equals(node)) {
            return;
        }
        var said = text.substring(colon + 1);
        if (note.getName().equals(PASSING)) {
            JsonMapper.shared()
                    .readTree(said)
                    .forEach(line ->
                            relay.passed(line.path(0).asLong(), now -> Event.of(line, now)));
        } else {
            changed(List.of(said.split(",", -1)));
        }
    }

    private void changed(List<String> names) {
        var said = new ArrayList<Long>();
        var moved = new ArrayList<Long>();
        for (var name : names) {
            boolean isMoved = name.charAt(0) == MOVED;
            (isMoved ? moved : said).add(Long.valueOf(isMoved ? name.substring(1) : name));
        }
        relay.woken(said);
        if (!moved.isEmpty()) {
            relay.movedElsewhere(moved);
        }
    }

    private void call() {
        while (!over) {
            try {
                work.acquire();
                work.drainPermits();
                parts(taken(changed), MOST_AT_ONCE).forEach(it -> call(CHANNEL, it));
                parts(taken(passing), LINES_AT_ONCE).forEach(it -> call(PASSING, "[" + it + "]"));
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failed) {
                rest(failed);
            }
        }
    }

    private static List<String> taken(Set<String> waiting) {
        var taken = List.copyOf(waiting);
        taken.forEach(waiting::remove);
        return taken;
    }

    /// A call that is lost is only late, so its commit need not reach the disk.
    private void call(String channel, String text) {
        jdbc.sql(
                        """
                        select set_config('synchronous_commit', 'off', true),
                               pg_notify(:channel, :text)
                        """)
                .param("channel", channel)
                .param("text", node + ":" + text)
                .query((_, _) -> node)
                .list();
    }

    private static List<String> parts(List<String> all, int atOnce) {
        var parts = new ArrayList<String>();
        for (int from = 0; from < all.size(); from += atOnce) {
            parts.add(String.join(",", all.subList(from, Math.min(all.size(), from + atOnce))));
        }
        return parts;
    }

    @Override
    public void destroy() {
        over = true;
        work.release();
    }
}
