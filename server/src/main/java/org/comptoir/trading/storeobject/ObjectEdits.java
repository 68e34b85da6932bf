package org.comptoir.trading.storeobject;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.comptoir.catalog.object.Editors;
import org.comptoir.catalog.object.ObjectKind;
import org.comptoir.catalog.object.StoreObject;
import org.comptoir.catalog.object.StoreObjects;
import org.comptoir.members.Actor;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Store;
import org.comptoir.trading.approval.Approvers;
import org.comptoir.trading.policy.PolicyEdits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes, changes and deletes price rules, catalogue filters and product sets for those who decide
/// what the store sells. Where it has contract approval, what contracts that sell are made of is
/// changed by whoever approves contracts (docs/rules.md §3.1.6).
@Component
public class ObjectEdits {
    private static final int EXAMPLES = 3;

    private final StoreObjects objects;
    private final ObjectUses uses;
    private final Approvers approvers;
    private final ObjectHistory history;

    ObjectEdits(StoreObjects objects, ObjectUses uses, Approvers approvers, ObjectHistory history) {
        this.objects = objects;
        this.uses = uses;
        this.approvers = approvers;
        this.history = history;
    }

    /// Refuses whoever does not decide what the store sells.
    public static void requireEditor(Actor actor, Store store) {
        Editors.require(actor, store);
    }

    /// Whether he decides what the store sells.
    public static boolean isEditor(Actor actor, Store store) {
        return Editors.include(actor, store);
    }

    @Transactional
    public StoreObject create(Actor actor, Store store, StoreObject wanted) {
        var added = objects.add(store.id(), wanted);
        requireApprover(actor, store, added);
        history.record(actor, "create", store, added, Map.of("after", added.whole()));
        return added;
    }

    @Transactional
    public StoreObject replace(Actor actor, Store store, StoreObject wanted, OptionalInt version) {
        var before = objects.hold(store.id(), wanted.kind(), wanted.key(), version);
        if (before.whole().equals(wanted.whole())) {
            return before;
        }
        requireApprover(actor, store, before);
        if (!before.name().equals(wanted.name())) {
            requireUnused(before, uses.byName(store, before));
        }
        var after = objects.replace(store.id(), wanted);
        history.record(
                actor,
                "replace",
                store,
                after,
                Map.of("before", before.whole(), "after", after.whole()));
        return after;
    }

    /// Deletes what no contract, policy or price rule names.
    @Transactional
    public void delete(Actor actor, Store store, ObjectKind kind, String key, OptionalInt version) {
        var present = objects.hold(store.id(), kind, key, version);
        requireUnused(present, uses.of(store, present));
        objects.delete(store.id(), kind, key);
        history.record(actor, "delete", store, present, Map.of("before", present.whole()));
    }

    private void requireApprover(Actor actor, Store store, StoreObject object) {
        if (!store.has(Feature.CONTRACT_APPROVAL)
                || PolicyEdits.isAdministrator(actor)
                || approvers.of(store).approvers().stream()
                        .anyMatch(approver -> actor.has(approver.role(), approver.at()))) {
            return;
        }
        long selling = uses.of(store, object).stream().filter(ObjectUse::sells).count();
        if (selling > 0) {
            throw Problem.of(
                    Problem.Kind.FORBIDDEN, "store-object-needs-approver", object.key(), selling);
        }
    }

    private static void requireUnused(StoreObject object, List<ObjectUse> all) {
        if (!all.isEmpty()) {
            var examples =
                    all.stream()
                            .map(ObjectUse::name)
                            .limit(EXAMPLES)
                            .collect(Collectors.joining(", "));
            throw Problem.conflict("store-object-in-use", object.key(), all.size(), examples);
        }
    }
}
