package org.comptoir.trading.content.value;

import org.comptoir.engine.policy.PolicyType;

/// A business policy, unique on type, name and the store or store group that holds it (§4).
public record PolicyRef(PolicyType type, String name, StoreRef store) implements Reference {
    public PolicyRef {
        Text.shortName("name of the policy", name);
    }

    @Override
    public String describe() {
        return "%s policy '%s' of %s".formatted(type, name, store.describe());
    }
}
