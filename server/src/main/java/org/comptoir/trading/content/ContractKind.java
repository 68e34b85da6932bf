package org.comptoir.trading.content;

/// What kind of agreement a contract is; `toString` gives its element in a contract file (§5).
public enum ContractKind {
    BUYER("BuyerContract"),
    REFERRAL("ReferralContract"),
    HOSTING("HostingContract");

    private final String element;

    ContractKind(String element) {
        this.element = element;
    }

    @Override
    public String toString() {
        return element;
    }
}
