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
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.comptoir.platform.Ids;
import org.comptoir.platform.daily.Rounds;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Wakes the other nodes over PostgreSQL, with the numbers of the conversations that changed and
/// nothing else. What is lost is found by the poll.
@Component
class Wakeups implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(Wakeups.class);
    private static final String CHANNEL = "care_talk";
    private static final Duration POLL = Duration.ofSeconds(5);
    private static final int PATIENCE = 1_000;
    private static final int MOST_AT_ONCE = 400;

    private final DataSource database;
    private final JdbcClient jdbc;
    private final Relay relay;
    private final Rounds rounds;
    private final String node = Ids.next().toString();
    private final Set<Long> changed = ConcurrentHashMap.newKeySet();
    private final Semaphore work = new Semaphore(0);
    private volatile boolean over;

    Wakeups(DataSource database, JdbcClient jdbc, Relay relay, Rounds rounds) {
        this.database = database;
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.relay = relay;
        relay.tellOthers(this::tell);
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

    private void tell(Collection<Long> numbers) {
        changed.addAll(numbers);
        work.release();
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
            statement.execute("listen " + CHANNEL);
            poll();
            while (!over) {
                var notes = connection.unwrap(PGConnection.class).getNotifications(PATIENCE);
                if (notes != null) {
                    Arrays.stream(notes).forEach(note -> heard(note.getParameter()));
                }
            }
            statement.execute("unlisten " + CHANNEL);
        }
    }

    private void heard(String text) {
        int colon = text.indexOf(':');
        if (!text.substring(0, colon).equals(node)) {
            relay.woken(
                    Arrays.stream(text.substring(colon + 1).split(",", -1))
                            .map(Long::valueOf)
                            .toList());
        }
    }

    private void call() {
        while (!over) {
            try {
                work.acquire();
                work.drainPermits();
                var numbers = List.copyOf(changed);
                numbers.forEach(changed::remove);
                parts(numbers).forEach(this::call);
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failed) {
                rest(failed);
            }
        }
    }

    /// A call that is lost is only late, so its commit need not reach the disk.
    private void call(String numbers) {
        jdbc.sql(
                        """
                        select set_config('synchronous_commit', 'off', true),
                               pg_notify(:channel, :text)
                        """)
                .param("channel", CHANNEL)
                .param("text", node + ":" + numbers)
                .query((_, _) -> node)
                .list();
    }

    private static List<String> parts(List<Long> numbers) {
        var parts = new ArrayList<String>();
        for (int from = 0; from < numbers.size(); from += MOST_AT_ONCE) {
            int to = Math.min(numbers.size(), from + MOST_AT_ONCE);
            parts.add(
                    numbers.subList(from, to).stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(",")));
        }
        return parts;
    }

    @Override
    public void destroy() {
        over = true;
        work.release();
    }
}
