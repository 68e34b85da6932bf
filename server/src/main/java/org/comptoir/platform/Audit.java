package org.comptoir.platform;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Who did what to which object, when and why: written in the transaction of the change itself.
@Component
public class Audit {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json;

    Audit(JdbcClient jdbc, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
    }

    /// Records one action; `actor` is a logon id or the name of a part of the program, `object` its
    /// kind and id.
    public void record(String actor, String action, String object, Map<String, ?> details) {
        jdbc.sql(
                        """
                        insert into audit_entry (id, at, actor, action, object, details)
                        values (:id, :at, :actor, :action, :object, cast(:details as jsonb))
                        """)
                .param("id", Ids.next())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor)
                .param("action", action)
                .param("object", object)
                .param("details", json.writeValueAsString(details))
                .update();
    }
}
