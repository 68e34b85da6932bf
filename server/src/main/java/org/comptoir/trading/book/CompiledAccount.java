package org.comptoir.trading.book;

import java.util.List;
import java.util.Optional;
import org.comptoir.engine.entitlement.terms.AccountTerms;
import org.comptoir.trading.Account;
import org.comptoir.trading.MemberIds;

/// An account at the version it was compiled from; the engine knows it unless it has no holder.
public record CompiledAccount(
        Account account,
        Optional<AccountTerms> terms,
        List<Condition> conditions,
        MemberIds members) {
    public CompiledAccount {
        conditions = List.copyOf(conditions);
    }
}
