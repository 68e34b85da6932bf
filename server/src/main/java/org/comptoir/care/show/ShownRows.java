package org.comptoir.care.show;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.care.ConversationId;
import org.comptoir.members.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The rows of what is shown.
@Component
class ShownRows {
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ShownRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// False where there is one of that id already.
    boolean add(Shown shown, UserId agent) {
        return jdbc.sql(
                                """
                                insert into care_shown
                                    (id, conversation, kind, agent, content, state, at)
                                values (:id, :conversation, :kind, :agent, cast(:content as jsonb),
                                    'open', :at)
                                on conflict do nothing
                                """)
                        .param("id", shown.id())
                        .param("conversation", shown.conversation().value())
                        .param("kind", shown.kind().code())
                        .param("agent", agent.value())
                        .param("content", json.writeValueAsString(shown.content()))
                        .param("at", shown.at().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /// The row locked until the end of the transaction.
    Optional<Shown> lock(ConversationId conversation, UUID id) {
        return jdbc.sql(
                        """
                        select * from care_shown
                        where id = :id and conversation = :conversation for update
                        """)
                .param("id", id)
                .param("conversation", conversation.value())
                .query((row, _) -> read(row))
                .optional();
    }

    void decide(UUID id, Shown.State state) {
        jdbc.sql(
                        """
                        update care_shown set state = :state, changed_at = clock_timestamp()
                        where id = :id
                        """)
                .param("id", id)
                .param("state", state.code())
                .update();
    }

    List<Shown> of(ConversationId conversation) {
        return jdbc.sql("select * from care_shown where conversation = :conversation order by at")
                .param("conversation", conversation.value())
                .query((row, _) -> read(row))
                .list();
    }

    Instant now() {
        return jdbc.sql("select clock_timestamp()")
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    /// What any node changed from then on.
    List<Shown> changedFrom(Instant since) {
        return jdbc.sql("select * from care_shown where changed_at >= :since order by changed_at")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> read(row))
                .list();
    }

    private Shown read(ResultSet row) throws SQLException {
        return new Shown(
                row.getObject("id", UUID.class),
                new ConversationId(row.getObject("conversation", UUID.class)),
                Shown.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                json.readValue(row.getString("content"), FIELDS),
                Shown.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
