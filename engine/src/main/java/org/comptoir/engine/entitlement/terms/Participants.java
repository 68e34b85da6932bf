package org.comptoir.engine.entitlement.terms;

import java.util.Set;

/// Whom a contract serves, or to whom a single term is limited (docs/rules.md §2.2).
public sealed interface Participants {
    /// On a contract: everybody, guests too, as in a default contract. On a term: whomever its
    /// contract serves.
    record Everybody() implements Participants {}

    /// These users, organizations (with all their descendants) and groups; with none of them
    /// nobody, as in a base contract.
    record Members(Set<MemberKey> members) implements Participants {
        public Members {
            members = Set.copyOf(members);
        }
    }

    /// Everybody.
    static Participants everybody() {
        return new Everybody();
    }

    /// Nobody: a base contract, which lends its terms only.
    static Participants nobody() {
        return new Members(Set.of());
    }

    /// These members.
    static Participants of(MemberKey... members) {
        return new Members(Set.of(members));
    }

    /// Whether the buyer is among them.
    default boolean include(Buyer buyer) {
        return switch (this) {
            case Everybody() -> true;
            case Members(var members) -> members.stream().anyMatch(buyer::is);
        };
    }
}
