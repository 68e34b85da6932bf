package org.comptoir.trading.storeobject;

/// Something that names an object of the store; `sells` says that buyers feel a change at once, or
/// will when a contract is resumed.
public record ObjectUse(Kind kind, String name, boolean sells) {
    /// What kind of thing names it.
    public enum Kind {
        CONTRACT,
        POLICY,
        PRICE_RULE
    }
}
