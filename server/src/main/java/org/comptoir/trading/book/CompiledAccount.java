package org.comptoir.trading.book;

import java.util.List;
import org.comptoir.engine.entitlement.terms.AccountTerms;
import org.comptoir.trading.Account;
import org.comptoir.trading.MemberIds;

/// An account at the version it was compiled from.
public record CompiledAccount(
        Account account, AccountTerms terms, List<Condition> conditions, MemberIds members) {
    public CompiledAccount {
        conditions = List.copyOf(conditions);
    }
}
