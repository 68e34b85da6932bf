package org.comptoir.trading.account;

import java.time.Instant;
import java.util.Optional;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.engine.money.Money;
import org.comptoir.trading.ContractId;

/// What a contract lets its account buy at most, or obliges it to buy, in all: docs/rules.md §3. An
/// obligation counts from `since` on up to `until`; a right counts whatever was bought.
public record Commitment(
        Kind kind,
        ContractId contract,
        FamilyKey family,
        Money total,
        Optional<Instant> since,
        Optional<Instant> until) {
    /// Whether it is a ceiling or a promise.
    public enum Kind {
        RIGHT_TO_BUY("right-to-buy"),
        OBLIGATION_TO_BUY("obligation-to-buy");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// The name over HTTP and in texts.
        public String code() {
            return code;
        }
    }
}
