package org.comptoir.trading.storeobject;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.comptoir.catalog.object.ObjectKind;
import org.comptoir.catalog.object.StoreObject;
import org.comptoir.members.Actor;
import org.comptoir.platform.Audit;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Who changed an object of a store, and what it said before and after; also of one that is gone.
@Component
public class ObjectHistory {
    private static final UUID LAST = new UUID(-1, -1);

    private final JdbcClient jdbc;
    private final Audit audit;
    private final JsonMapper json;

    ObjectHistory(JdbcClient jdbc, Audit audit, JsonMapper json) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.json = json;
    }

    /// One change: `action` is `create`, `replace` or `delete`; `before` and `after` are what it
    /// said.
    public record Entry(
            UUID id,
            Instant at,
            String actor,
            String action,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {}

    void record(Actor actor, String what, Store store, StoreObject object, Map<String, ?> details) {
        var kind = object.kind();
        audit.record(
                actor.logonId(),
                what + "-" + kind.code(),
                name(store, kind, object.key()),
                details);
    }

    private static String name(Store store, ObjectKind kind, String key) {
        return "%s %s of %s".formatted(kind.code(), key, store.identifier());
    }

    /// The latest first.
    public Slice<Entry> of(
            Store store, ObjectKind kind, String key, @Nullable String cursor, int limit) {
        var found =
                jdbc.sql(
                                """
                                select id, at, actor, action, details from audit_entry
                                where object = :object and id < :before
                                order by id desc limit :limit
                                """)
                        .param("object", name(store, kind, key))
                        .param("before", place(cursor))
                        .param("limit", limit + 1)
                        .query((row, _) -> {
                            var details = json.readTree(row.getString("details"));
                            return new Entry(
                                    row.getObject("id", UUID.class),
                                    row.getObject("at", OffsetDateTime.class).toInstant(),
                                    row.getString("actor"),
                                    row.getString("action").split("-", 2)[0],
                                    details.get("before"),
                                    details.get("after"));
                        })
                        .list();
        return Slice.cut(found, limit, it -> it.id().toString());
    }

    private static UUID place(@Nullable String cursor) {
        var text = Cursor.decode(cursor);
        try {
            return text.isEmpty() ? LAST : UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw Problem.invalid("cursor", "bad-cursor");
        }
    }
}
