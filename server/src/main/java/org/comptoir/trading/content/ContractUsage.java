package org.comptoir.trading.content;

/// What a contract is for; `toString` gives the exact spelling (§2.1).
public enum ContractUsage {
    DEFAULT("Default"),
    ORGANIZATION_BUYER("OrganizationBuyer"),
    RESELLER("Reseller"),
    SPECIAL_BID("SpecialBid"),
    REFERRAL("Referral"),
    SUPPLIER("Supplier"),
    DELEGATION_GRID("DelegationGrid");

    private final String spelling;

    ContractUsage(String spelling) {
        this.spelling = spelling;
    }

    @Override
    public String toString() {
        return spelling;
    }
}
