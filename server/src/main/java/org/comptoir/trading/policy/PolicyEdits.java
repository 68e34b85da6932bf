package org.comptoir.trading.policy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.comptoir.engine.policy.InvalidParameters;
import org.comptoir.members.Actor;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Role;
import org.comptoir.platform.Audit;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.Policies;
import org.comptoir.trading.PolicyVersions;
import org.comptoir.trading.access.TradingAccess;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes, changes and deletes policies for those who may: a store's own for whoever trades for the
/// whole store, those of its group for a site administrator; nobody changes what is inherited from
/// another store. What a policy says about contracts that sell is for whoever approves contracts
/// where a store has contract approval (docs/rules.md §4).
@Component
public class PolicyEdits {
    private static final int EXAMPLES = 3;

    private final Policies policies;
    private final PolicyUses uses;
    private final Stores stores;
    private final TradingAccess access;
    private final LivePolicies live;
    private final PolicyVersions versions;
    private final Audit audit;

    PolicyEdits(
            Policies policies,
            PolicyUses uses,
            Stores stores,
            TradingAccess access,
            LivePolicies live,
            PolicyVersions versions,
            Audit audit) {
        this.policies = policies;
        this.uses = uses;
        this.stores = stores;
        this.access = access;
        this.live = live;
        this.versions = versions;
        this.audit = audit;
    }

    @Transactional
    public BusinessPolicy create(Actor actor, Store store, BusinessPolicy policy) {
        requireHolder(actor, store, policy);
        var added = read(() -> policies.add(policy));
        live.requireApprover(actor, added);
        record(actor, "create-policy", added, Map.of("after", LivePolicies.told(added)));
        return added;
    }

    /// Saves a policy that came in a file in place of the one of its type, name and holder; a
    /// person may change by it what he may change otherwise. Whether anything changed.
    @Transactional
    public boolean take(Optional<Actor> person, BusinessPolicy policy) {
        var before = policies.present(policy);
        if (!policies.save(policy)) {
            return false;
        }
        var after = policies.present(policy).orElseThrow();
        person.ifPresent(actor ->
                before.ifPresentOrElse(
                        it -> live.requireMayChange(actor, it, after),
                        () -> live.requireApprover(actor, after)));
        return true;
    }

    /// Writes what a policy says; its type, name and holder stay.
    @Transactional
    public BusinessPolicy replace(
            Actor actor, Store store, BusinessPolicy policy, OptionalInt version) {
        requireHolder(actor, store, policy);
        var before = policies.get(policy.id());
        var replaced = read(() -> policies.replace(policy, version));
        live.requireMayChange(actor, before, replaced);
        record(
                actor,
                "replace-policy",
                replaced,
                Map.of("before", LivePolicies.told(before), "after", LivePolicies.told(replaced)));
        return replaced;
    }

    /// Deletes a policy that nothing names.
    @Transactional
    public void delete(Actor actor, Store store, BusinessPolicy policy, OptionalInt version) {
        requireHolder(actor, store, policy);
        versions.lock(policy);
        requireUnused(actor, store, policy);
        policies.delete(policy, version);
        record(actor, "delete-policy", policy, Map.of("before", LivePolicies.told(policy)));
    }

    private void record(
            Actor actor, String action, BusinessPolicy policy, Map<String, ?> whatItSaid) {
        var details = new HashMap<String, Object>(whatItSaid);
        details.put("type", policy.type().toString());
        details.put("name", policy.name());
        audit.record(actor.logonId(), action, "policy " + policy.id(), details);
    }

    private void requireHolder(Actor actor, Store store, BusinessPolicy policy) {
        access.requireWholeStore(actor, store);
        boolean own = policy.store().filter(store.id()::equals).isPresent();
        boolean ofGroup = policy.group().isPresent() && isAdministrator(actor);
        if (!own && !ofGroup) {
            throw Problem.of(
                    Problem.Kind.FORBIDDEN,
                    "policy-inherited",
                    policy.type().toString(),
                    policy.name(),
                    holder(policy));
        }
    }

    /// The name of the store or group that holds a policy.
    public String holder(BusinessPolicy policy) {
        return policy.group()
                .or(() -> policy.store().map(id -> stores.get(id).name()))
                .orElseThrow();
    }

    /// Whether he may see what is in every store.
    public static boolean isAdministrator(Actor actor) {
        return actor.has(Role.SITE_ADMINISTRATOR, OrganizationId.ROOT);
    }

    private void requireUnused(Actor actor, Store store, BusinessPolicy policy) {
        var all = uses.of(policy);
        if (all.isEmpty()) {
            return;
        }
        var seen =
                all.stream()
                        .filter(use -> use.store().equals(store.id()) || isAdministrator(actor))
                        .map(PolicyUse::name)
                        .limit(EXAMPLES)
                        .collect(Collectors.joining(", "));
        throw seen.isEmpty()
                ? Problem.conflict(
                        "policy-in-use-elsewhere",
                        policy.type().toString(),
                        policy.name(),
                        all.size())
                : Problem.conflict(
                        "policy-in-use", policy.type().toString(), policy.name(), all.size(), seen);
    }

    /// Says of each parameter that a command cannot use what is wrong with it.
    private static BusinessPolicy read(Supplier<BusinessPolicy> change) {
        try {
            return change.get();
        } catch (InvalidParameters wrong) {
            var first = wrong.problems().getFirst();
            throw Problem.invalid(
                            first.parameter().isEmpty()
                                    ? "properties"
                                    : "properties." + first.parameter(),
                            "bad-policy-parameter",
                            String.valueOf(wrong.getMessage()))
                    .with("parameters", wrong.problems());
        }
    }
}
