package org.comptoir.trading;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.content.value.PolicyRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Sees to it, inside a transaction, that policies are still what the memory says of them:
/// contracts name policies, no row refers to another (docs/decisions/0025).
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PolicyVersions {
    private final JdbcClient jdbc;
    private final Policies policies;

    PolicyVersions(JdbcClient jdbc, Policies policies) {
        this.jdbc = jdbc;
        this.policies = policies;
    }

    /// Keeps a policy to oneself until the end of the transaction, before it is asked who names it.
    public void lock(BusinessPolicy policy) {
        jdbc.sql("select version from business_policy where id = :id for update")
                .param("id", policy.id().value())
                .query(Integer.class)
                .optional();
    }

    /// Keeps the policies that a contract or account names as they are until the end of the
    /// transaction; refuses where one has just changed or gone.
    public void hold(Store store, Collection<PolicyRef> named) {
        var meant = new TreeMap<UUID, BusinessPolicy>();
        for (var reference : named) {
            policies.named(store, reference).ifPresent(it -> meant.put(it.id().value(), it));
        }
        if (!meant.isEmpty()) {
            var present =
                    versions(
                            jdbc.sql(
                                            """
                                            select id, version from business_policy
                                            where id = any(:ids) order by id for share
                                            """)
                                    .param("ids", meant.keySet().toArray(UUID[]::new)));
            meant.forEach((id, policy) -> requireVersion(policy, present.get(new PolicyId(id))));
        }
    }

    private static void requireVersion(BusinessPolicy policy, @Nullable Integer present) {
        if (!Integer.valueOf(policy.version()).equals(present)) {
            throw changed(policy);
        }
    }

    /// Refuses where one of these policies is no longer what it was, has started or ended since
    /// then, or has another of its name beside it that the memory does not know yet. Nothing is
    /// locked: every order needs the same few policies (docs/decisions/0031).
    public void require(Collection<BusinessPolicy> used, Instant since, Instant now) {
        if (used.isEmpty()) {
            return;
        }
        var present = namesakes(used);
        var known = new HashMap<PolicyId, Integer>();
        for (var policy : used) {
            policies.of(policy.type(), policy.name())
                    .forEach(it -> known.put(it.id(), it.version()));
        }
        for (var policy : used) {
            requireVersion(policy, present.get(policy.id()));
            var validity = policy.validity();
            if (!known.equals(present) || validity.contains(since) != validity.contains(now)) {
                throw changed(policy);
            }
        }
    }

    private Map<PolicyId, Integer> namesakes(Collection<BusinessPolicy> used) {
        return versions(
                jdbc.sql(
                                """
                                select id, version from business_policy
                                where (type, name) in (
                                    select * from unnest(
                                        cast(:types as text[]), cast(:names as text[])))
                                """)
                        .param(
                                "types",
                                used.stream()
                                        .map(it -> it.type().toString())
                                        .toArray(String[]::new))
                        .param(
                                "names",
                                used.stream().map(BusinessPolicy::name).toArray(String[]::new)));
    }

    private static Map<PolicyId, Integer> versions(StatementSpec sql) {
        var versions = new HashMap<PolicyId, Integer>();
        sql.query(row -> {
            versions.put(new PolicyId(row.getObject("id", UUID.class)), row.getInt("version"));
        });
        return versions;
    }

    private static Problem changed(BusinessPolicy policy) {
        return Problem.conflict("policy-changed", policy.type().toString(), policy.name());
    }
}
