package org.comptoir.trading.content.value;

import java.util.Optional;

/// A member in a role, with free contact text; on a term it limits the term to that member (§2.2).
public record Participant(Role role, MemberRef member, Optional<String> information) {
    public Participant {
        information.ifPresent(text -> Text.any("information of a participant", text));
    }

    public Participant(Role role, MemberRef member) {
        this(role, member, Optional.empty());
    }

    /// What a participant does in a contract or an account; `toString` gives the exact spelling.
    public enum Role {
        CREATOR("Creator"),
        SELLER("Seller"),
        BUYER("Buyer"),
        SUPPLIER("Supplier"),
        ATTORNEY("Attorney"),
        ACCOUNT_HOLDER("AccountHolder"),
        BUYER_CONTACT("BuyerContact"),
        SELLER_CONTACT("SellerContact"),
        RESELLER("Reseller"),
        DISTRIBUTOR("Distributor"),
        PROVIDER("Provider"),
        HOST("Host"),
        RECIPIENT("Recipient"),
        SERVICE_REPRESENTATIVE("ServiceRepresentative");

        private final String spelling;

        Role(String spelling) {
            this.spelling = spelling;
        }

        @Override
        public String toString() {
            return spelling;
        }
    }
}
