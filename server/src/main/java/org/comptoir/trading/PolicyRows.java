package org.comptoir.trading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.stores.StoreId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The rows of business policies.
@Component
class PolicyRows {
    private static final String INSERT =
            """
            insert into business_policy (
                id, version, type, name, store, store_group, properties, commands,
                start_at, end_at, descriptions)
            values (
                :id, 1, :type, :name, :store, :group, :properties,
                cast(:commands as jsonb), :start, :end, cast(:descriptions as jsonb))
            """;
    private static final TypeReference<List<BusinessPolicy.Command>> COMMANDS =
            new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PolicyRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<BusinessPolicy> all() {
        return jdbc.sql(
                        """
                        select id, version, type, name, store, store_group, properties, commands,
                               start_at, end_at, descriptions
                        from business_policy order by type, name
                        """)
                .query((row, _) -> policy(row))
                .list();
    }

    private BusinessPolicy policy(ResultSet row) throws SQLException {
        return new BusinessPolicy(
                new PolicyId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new PolicyType(row.getString("type")),
                row.getString("name"),
                Optional.ofNullable(row.getObject("store", UUID.class)).map(StoreId::new),
                Optional.ofNullable(row.getString("store_group")),
                row.getString("properties"),
                json.readValue(row.getString("commands"), COMMANDS),
                new Validity(Columns.time(row, "start_at"), Columns.time(row, "end_at")),
                json.readValue(row.getString("descriptions"), TEXTS));
    }

    /// Writes a policy over the one of the same type, name and holder.
    void save(BusinessPolicy policy) {
        written(
                        policy,
                        INSERT
                                + """
                                on conflict (type, name, store, store_group) do update set
                                    properties = excluded.properties, commands = excluded.commands,
                                    start_at = excluded.start_at, end_at = excluded.end_at,
                                    descriptions = excluded.descriptions,
                                    version = business_policy.version + 1
                                """)
                .update();
    }

    /// Whether the holder had no policy of that type and name.
    boolean insert(BusinessPolicy policy) {
        return written(policy, INSERT + " on conflict (type, name, store, store_group) do nothing")
                        .update()
                > 0;
    }

    /// Whether the policy was still at that version, if one is given.
    boolean update(BusinessPolicy policy, OptionalInt version) {
        return jdbc.sql(
                                """
                                update business_policy set
                                    properties = :properties, commands = cast(:commands as jsonb),
                                    start_at = :start, end_at = :end,
                                    descriptions = cast(:descriptions as jsonb),
                                    version = version + 1
                                where id = :id and (:any or version = :version)
                                """)
                        .param("id", policy.id().value())
                        .param("properties", policy.properties())
                        .param("commands", json.writeValueAsString(policy.commands()))
                        .param("start", Columns.time(policy.validity().start()))
                        .param("end", Columns.time(policy.validity().end()))
                        .param("descriptions", json.writeValueAsString(policy.descriptions()))
                        .param("any", version.isEmpty())
                        .param("version", version.orElse(0))
                        .update()
                > 0;
    }

    /// Whether the policy was still there, at that version if one is given.
    boolean delete(PolicyId id, OptionalInt version) {
        return jdbc.sql(
                                """
                                delete from business_policy
                                where id = :id and (:any or version = :version)
                                """)
                        .param("id", id.value())
                        .param("any", version.isEmpty())
                        .param("version", version.orElse(0))
                        .update()
                > 0;
    }

    /// The present version; 0 where the policy is gone.
    int version(PolicyId id) {
        return jdbc.sql("select version from business_policy where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private StatementSpec written(BusinessPolicy policy, String statement) {
        return jdbc.sql(statement)
                .param("id", policy.id().value())
                .param("type", policy.type().toString())
                .param("name", policy.name())
                .param("store", policy.store().map(StoreId::value).orElse(null))
                .param("group", policy.group().orElse(null))
                .param("properties", policy.properties())
                .param("commands", json.writeValueAsString(policy.commands()))
                .param("start", Columns.time(policy.validity().start()))
                .param("end", Columns.time(policy.validity().end()))
                .param("descriptions", json.writeValueAsString(policy.descriptions()));
    }
}
