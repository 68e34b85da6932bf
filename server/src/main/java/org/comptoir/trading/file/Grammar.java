package org.comptoir.trading.file;

import static java.util.Map.entry;

import java.util.Map;

/// The order in which sections must stand when a file is read strictly (§5).
final class Grammar {
    private static final int TERMS = 10;

    private static final Map<String, Integer> IN_PACKAGE =
            Map.ofEntries(
                    entry("BuyerContract", 1),
                    entry("ReferralContract", 1),
                    entry("HostingContract", 1),
                    entry("Account", 2),
                    entry("ContractNationalLanguageDescription", 3),
                    entry("AccountNationalLanguageDescription", 3),
                    entry("Organization", 4),
                    entry("Store", 5),
                    entry("PriceList", 6),
                    entry("FulfillmentCenter", 7));

    private static final Map<String, Integer> IN_AGREEMENT =
            Map.ofEntries(
                    entry("Participant", 1),
                    entry("ContractUniqueKey", 2),
                    entry("AccountUniqueKey", 2),
                    entry("ContractDescription", 3),
                    entry("AccountDescription", 3),
                    entry("AccountReference", 4),
                    entry("CreatedInStore", 4),
                    entry("Attachment", 5),
                    entry("ContractReference", 6),
                    entry("StoreRef", TERMS + 1));

    private Grammar() {}

    /// The rank of a child in its parent; children of equal rank may stand in any order.
    static int rank(String parent, String child) {
        return switch (parent) {
            case "Package" -> IN_PACKAGE.getOrDefault(child, 0);
            case "BuyerContract", "ReferralContract", "HostingContract", "Account" ->
                    IN_AGREEMENT.getOrDefault(child, TERMS);
            default -> 0;
        };
    }
}
