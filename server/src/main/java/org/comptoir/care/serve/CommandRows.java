package org.comptoir.care.serve;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.care.ConversationId;
import org.comptoir.care.route.Reason;
import org.comptoir.members.UserId;
import org.comptoir.platform.Problem;
import org.comptoir.platform.daily.DailyJob;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What agents asked for and were told, by their keys, for two days.
@Component
class CommandRows implements DailyJob {
    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    CommandRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Row(ConversationId conversation, int version, String name, Optional<Reason> refused) {}

    /// Whether it is asked for the first time. Whoever asks at the same time under the same key
    /// waits.
    boolean begin(UserId agent, Wish wish) {
        return jdbc.sql(
                                """
                                insert into care_command (
                                    agent, key, conversation, name, at, version, arguments)
                                values (:agent, :key, :conversation, :name, :at, 0, '{}')
                                on conflict (agent, key) do nothing
                                """)
                        .param("agent", agent.value())
                        .param("key", wish.key())
                        .param("conversation", wish.conversation().value())
                        .param("name", wish.name())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Notes what came of it, in the same transaction.
    Row keep(UserId agent, Wish wish, Optional<Reason> refused) {
        var arguments = refused.map(Reason::arguments).orElse(List.of());
        jdbc.sql(
                        """
                        update care_command set refused = :refused, arguments = :arguments,
                            version = coalesce((
                                select version from care_conversation where id = :conversation), 0)
                        where agent = :agent and key = :key
                        """)
                .param("refused", refused.map(Reason::code).orElse(null))
                .param("arguments", arguments.toArray(String[]::new))
                .param("conversation", wish.conversation().value())
                .param("agent", agent.value())
                .param("key", wish.key())
                .update();
        return of(agent, wish);
    }

    /// The answer to the same wish before; a key that named another one is refused.
    Row of(UserId agent, Wish wish) {
        return jdbc.sql("select * from care_command where agent = :agent and key = :key")
                .param("agent", agent.value())
                .param("key", wish.key())
                .query((row, _) -> {
                    var arguments = (String[]) row.getArray("arguments").getArray();
                    return new Row(
                            new ConversationId(row.getObject("conversation", UUID.class)),
                            row.getInt("version"),
                            row.getString("name"),
                            Optional.ofNullable(row.getString("refused"))
                                    .map(it -> new Reason(it, Arrays.asList(arguments))));
                })
                .optional()
                .filter(it ->
                        it.name.equals(wish.name()) && it.conversation.equals(wish.conversation()))
                .orElseThrow(() -> Problem.conflict("key-of-another-wish", wish.key()));
    }

    @Override
    public String name() {
        return "care-commands";
    }

    @Override
    public void run() {
        jdbc.sql("delete from care_command where at < :end")
                .param("end", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
