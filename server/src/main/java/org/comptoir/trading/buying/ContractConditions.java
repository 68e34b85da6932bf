package org.comptoir.trading.buying;

import java.time.Instant;
import org.comptoir.members.Actor;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.Policies;
import org.comptoir.trading.book.ConditionReader;
import org.comptoir.trading.book.TradingBooks;
import org.comptoir.trading.condition.Conditions;
import org.springframework.stereotype.Component;

/// What a contract says about orders: payments, shipping, addresses, approval, purchase orders;
/// over all it refers to and its account, as the terms apply to one buyer. Answered from memory.
@Component
public class ContractConditions {
    private final TradingBooks books;
    private final Policies policies;

    ContractConditions(TradingBooks books, Policies policies) {
        this.books = books;
        this.policies = policies;
    }

    /// The conditions of a contract that is usable at that instant; a problem where it is not.
    public Conditions of(Actor actor, Store store, ContractId contract, Instant at) {
        var book = books.of(store);
        var usable =
                book.usable(contract, at)
                        .orElseThrow(() -> Problem.missing("no-such-contract", contract));
        return new ConditionReader(book, policies, Entitlements.buyer(actor), at).read(usable);
    }
}
