package org.comptoir.care.talk;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.comptoir.care.ConversationId;
import org.comptoir.members.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/// A node in a program of its own, which says on standard output what it acknowledges, until it is
/// killed.
final class KilledProgram {
    private KilledProgram() {}

    /// Address, user and password of the database; the conversation and its guest.
    public static void main(String[] arguments) {
        var config = new HikariConfig();
        config.setJdbcUrl(arguments[0]);
        config.setUsername(arguments[1]);
        config.setPassword(arguments[2]);
        var database = new HikariDataSource(config);
        var jdbc = JdbcClient.create(database);
        var rows = new ConversationRows(jdbc);
        var access = new Anybody();
        var batch =
                new Batch(
                        jdbc,
                        rows,
                        access,
                        Clock.systemUTC(),
                        new JdbcTransactionManager(database));
        var relay = new Relay(rows, new MessageRows(jdbc), access);
        var lane = new Lane(batch, relay, "killed");
        talk(
                lane,
                new ConversationId(UUID.fromString(arguments[3])),
                Actor.guest(UUID.fromString(arguments[4])));
    }

    private static void talk(Lane lane, ConversationId conversation, Actor shopper) {
        for (int i = 0; ; i++) {
            var text = "text " + i;
            var answer = new CompletableFuture<Stored>();
            lane.take(new Saying(conversation, Stream.MESSAGES, shopper, "key-" + i, text, answer));
            var _ = answer.thenAccept(stored -> System.out.println(stored.seq() + " " + text));
            if (i % 7 == 0) {
                answer.join();
            }
        }
    }

    /// A program without stores lets everybody in.
    @SuppressWarnings("NullAway")
    private static final class Anybody extends Access {
        private Anybody() {
            super(null);
        }

        @Override
        public Standing of(Actor actor, Conversation conversation) {
            return Standing.SHOPPER;
        }
    }
}
