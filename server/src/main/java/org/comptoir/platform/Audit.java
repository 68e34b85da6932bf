package org.comptoir.platform;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Who did what to which object, when and why: written in the transaction of the change itself.
@Component
public class Audit {
    private static final int AT_ONCE = 100;

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final JsonMapper json;

    Audit(JdbcTemplate jdbc, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
    }

    /// One action; `actor` is a logon id or the name of a part of the program, `object` its kind
    /// and id.
    public record Entry(String actor, String action, String object, Map<String, ?> details) {}

    /// Records one action.
    public void record(String actor, String action, String object, Map<String, ?> details) {
        record(List.of(new Entry(actor, action, object, details)));
    }

    /// Records many.
    public void record(List<Entry> entries) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.batchUpdate(
                """
                insert into audit_entry (id, at, actor, action, object, details)
                values (?, ?, ?, ?, ?, cast(? as jsonb))
                """,
                entries,
                AT_ONCE,
                (row, entry) -> {
                    row.setObject(1, Ids.next());
                    row.setObject(2, now);
                    row.setString(3, entry.actor);
                    row.setString(4, entry.action);
                    row.setString(5, entry.object);
                    row.setString(6, json.writeValueAsString(entry.details));
                });
    }
}
