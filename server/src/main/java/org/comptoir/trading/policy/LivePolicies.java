package org.comptoir.trading.policy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.members.Actor;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.approval.Approvers;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.life.Contracts;
import org.springframework.stereotype.Component;

/// What may be done to policies that contracts name which sell, or will again when they are resumed
/// (docs/rules.md §4).
@Component
class LivePolicies {
    private static final Set<String> LIVE =
            Set.of(ContractState.ACTIVE.toString(), ContractState.SUSPENDED.toString());

    private final PolicyUses uses;
    private final Contracts contracts;
    private final Stores stores;
    private final Approvers approvers;

    LivePolicies(PolicyUses uses, Contracts contracts, Stores stores, Approvers approvers) {
        this.uses = uses;
        this.contracts = contracts;
        this.stores = stores;
        this.approvers = approvers;
    }

    /// What a policy says apart from its texts.
    static Map<String, String> told(BusinessPolicy policy) {
        return Map.of(
                "properties", policy.properties(),
                "commands", policy.commands().toString(),
                "start", policy.validity().start().map(Instant::toString).orElse(""),
                "end", policy.validity().end().map(Instant::toString).orElse(""));
    }

    /// Refuses a change that the approval of contracts does not cover, or that ends the policy
    /// before a contract; other texts are no such change.
    void requireMayChange(Actor actor, BusinessPolicy before, BusinessPolicy after) {
        if (!told(before).equals(told(after))) {
            requireApprover(actor, after);
            if (!before.validity().end().equals(after.validity().end())) {
                after.validity().end().ifPresent(end -> requireLasting(after, end));
            }
        }
    }

    /// Refuses whoever does not approve the contracts that the policy acts on, in stores with
    /// contract approval. Site administrators may.
    void requireApprover(Actor actor, BusinessPolicy policy) {
        if (PolicyEdits.isAdministrator(actor)
                || stores.list().stream().noneMatch(LivePolicies::approvesContracts)) {
            return;
        }
        var named = named(policy);
        var refusing =
                named.stream()
                        .map(PolicyUse::store)
                        .distinct()
                        .map(stores::get)
                        .filter(LivePolicies::approvesContracts)
                        .anyMatch(store -> !approves(actor, store));
        if (refusing) {
            throw Problem.of(
                    Problem.Kind.FORBIDDEN,
                    "policy-needs-approver",
                    policy.type().toString(),
                    policy.name(),
                    named.size());
        }
    }

    private static boolean approvesContracts(Store store) {
        return store.has(Feature.CONTRACT_APPROVAL);
    }

    private boolean approves(Actor actor, Store store) {
        return approvers.of(store).approvers().stream()
                .anyMatch(approver -> actor.has(approver.role(), approver.at()));
    }

    private List<PolicyUse> named(BusinessPolicy policy) {
        return uses.of(policy).stream()
                .filter(use -> use.kind() == PolicyUse.Kind.CONTRACT)
                .filter(use -> LIVE.contains(use.state()))
                .toList();
    }

    private void requireLasting(BusinessPolicy policy, Instant end) {
        for (var use : named(policy)) {
            var last = contracts.get(new ContractId(use.id())).validity().end();
            if (last.isEmpty() || last.get().isAfter(end)) {
                throw Problem.refused(
                        "policy-ends-first",
                        policy.type().toString(),
                        policy.name(),
                        end.toString(),
                        use.name());
            }
        }
    }
}
