package org.comptoir.care.floor;

import static org.comptoir.care.floor.RequestRows.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.care.ConversationId;
import org.comptoir.care.route.Decision;
import org.comptoir.care.route.Question;
import org.comptoir.care.route.Recorded;
import org.comptoir.members.UserId;
import org.comptoir.platform.Ids;
import org.comptoir.stores.StoreId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Decisions with their questions, as they were. Their form does not follow that of any API.
@Component
class DecisionRows {
    private static final Logger log = LoggerFactory.getLogger(DecisionRows.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcTemplate jdbc;

    DecisionRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(StoreId store, List<Outcome> outcomes) {
        jdbc.batchUpdate(
                """
                insert into care_decision (
                    id, store, conversation, at, kind, agent, note, question, decision)
                values (?, ?, ?, ?, ?, ?, ?, cast(? as json), cast(? as json))
                """,
                outcomes,
                outcomes.size(),
                (row, it) -> {
                    var decision = it.recorded().decision();
                    row.setObject(1, Ids.next());
                    row.setObject(2, store.value());
                    row.setObject(3, decision.conversation().value());
                    row.setObject(4, time(decision.at()));
                    row.setString(5, decision.kind().code());
                    row.setObject(6, decision.agent().map(UserId::value).orElse(null), Types.OTHER);
                    row.setString(7, it.note().orElse(null));
                    row.setString(8, JSON.writeValueAsString(it.recorded().question()));
                    row.setString(9, JSON.writeValueAsString(decision));
                });
    }

    /// What was decided about a conversation, in order.
    List<Kept> of(StoreId store, ConversationId conversation) {
        return jdbc
                .query(
                        """
                        select id, note, question, decision from care_decision
                        where store = ? and conversation = ? order by number
                        """,
                        (row, _) -> read(row),
                        store.value(),
                        conversation.value())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /// What was decided last.
    Optional<Kept> last(StoreId store, ConversationId conversation) {
        return jdbc
                .query(
                        """
                        select id, note, question, decision from care_decision
                        where store = ? and conversation = ? order by number desc limit 1
                        """,
                        (row, _) -> read(row),
                        store.value(),
                        conversation.value())
                .stream()
                .findFirst()
                .flatMap(it -> it);
    }

    /// What the owner wrote with his last transfer.
    Optional<String> transferNote(ConversationId conversation) {
        return jdbc
                .query(
                        """
                        select coalesce(note, '') from care_decision
                        where conversation = ?
                          and kind in ('transfer-to-agent', 'transfer-to-queue')
                        order by number desc limit 1
                        """,
                        (row, _) -> row.getString(1),
                        conversation.value())
                .stream()
                .findFirst()
                .filter(it -> !it.isEmpty());
    }

    /// One that cannot be read keeps nobody from the conversation: it is left out.
    private static Optional<Kept> read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        try {
            return Optional.of(
                    new Kept(
                            id,
                            Optional.ofNullable(row.getString("note")),
                            new Recorded(
                                    JSON.readValue(row.getString("question"), Question.class),
                                    JSON.readValue(row.getString("decision"), Decision.class))));
        } catch (JacksonException unreadable) {
            log.warn("Decision {} cannot be read", id, unreadable);
            return Optional.empty();
        }
    }
}
