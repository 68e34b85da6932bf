package org.comptoir.trading.policy;

import java.util.UUID;
import org.comptoir.stores.StoreId;

/// A contract or account that names a policy; `state` is that of a contract, or of an account.
public record PolicyUse(Kind kind, UUID id, String name, String state, StoreId store) {
    public enum Kind {
        CONTRACT,
        ACCOUNT
    }
}
