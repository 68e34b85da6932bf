package org.comptoir.trading.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comptoir.stores.StoreId;
import org.comptoir.stores.Stores;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.Policies;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.content.value.PolicyRef;
import org.comptoir.trading.content.value.StoreRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Finds the contracts and accounts that name a policy, in any version that is not deleted, and in
/// changes that wait for approval.
@Component
public class PolicyUses {
    private static final String NAMED =
            """
            select 'CONTRACT' as kind, id, name || ' ' || major || '.' || minor as name,
                   contract.state, store, holders
            from contract
            left join contract_revision waiting
                on waiting.contract = contract.id and waiting.state = 'Pending',
            lateral (
                select array(
                    select jsonb_path_query(
                        jsonb_build_array(contract.content, waiting.content),
                        cast(:path as jsonpath), cast(:wanted as jsonb)) #>> '{}')
                as holders) named
            where not deleted and cardinality(holders) > 0
            union all
            select 'ACCOUNT', id, name, state, store, holders
            from account, lateral (
                select array(
                    select jsonb_path_query(
                        jsonb_build_array(content),
                        cast(:path as jsonpath), cast(:wanted as jsonb)) #>> '{}')
                as holders) named
            where not deleted and cardinality(holders) > 0
            order by kind, name, id
            """;

    private static final MemberRef.Organization ANYBODY = new MemberRef.Organization("o=any");

    private final JdbcClient jdbc;
    private final Policies policies;
    private final Stores stores;
    private final JsonMapper json;

    PolicyUses(JdbcClient jdbc, Policies policies, Stores stores, JsonMapper json) {
        this.json = json;
        this.jdbc = jdbc;
        this.policies = policies;
        this.stores = stores;
    }

    /// By kind and name; one that means another policy of the same name does not count.
    public List<PolicyUse> of(BusinessPolicy policy) {
        return jdbc
                .sql(NAMED)
                .param("path", "$[*].terms.** ? (@.type == $type && @.name == $name).store.name")
                .param("wanted", wanted(policy))
                .query((row, _) -> new Named(use(row), holders(row)))
                .list()
                .stream()
                .filter(named -> means(named, policy))
                .map(Named::use)
                .toList();
    }

    private String wanted(BusinessPolicy policy) {
        return json.writeValueAsString(
                Map.of("type", policy.type().spelling(), "name", policy.name()));
    }

    private static PolicyUse use(ResultSet row) throws SQLException {
        return new PolicyUse(
                PolicyUse.Kind.valueOf(row.getString("kind")),
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("state"),
                new StoreId(row.getObject("store", UUID.class)));
    }

    private static List<String> holders(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("holders").getArray()).distinct().toList();
    }

    /// Something that names a policy of that type and name, as that of these stores or groups.
    private record Named(PolicyUse use, List<String> holders) {}

    private boolean means(Named named, BusinessPolicy policy) {
        var store = stores.get(named.use().store());
        return named.holders().stream()
                .map(holder -> new StoreRef(holder, ANYBODY))
                .map(holder -> new PolicyRef(policy.type(), policy.name(), holder))
                .flatMap(reference -> policies.named(store, reference).stream())
                .anyMatch(meant -> meant.id().equals(policy.id()));
    }
}
