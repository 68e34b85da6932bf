package org.comptoir.trading.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.engine.money.Money;
import org.comptoir.stores.Store;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.Contract;
import org.comptoir.trading.account.Commitment.Kind;
import org.comptoir.trading.book.CompiledContract;
import org.comptoir.trading.book.Condition;
import org.comptoir.trading.book.StoreBook;
import org.comptoir.trading.book.TradingBooks;
import org.comptoir.trading.content.term.OrderTerm;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.value.MonetaryAmount;
import org.springframework.stereotype.Component;

/// The rights and obligations to buy of an account’s contracts, from memory.
@Component
public class Commitments {
    private final TradingBooks books;

    Commitments(TradingBooks books) {
        this.books = books;
    }

    /// Those of the contracts that are usable at that instant, by contract.
    public List<Commitment> of(Store store, AccountId account, Instant at) {
        var book = books.of(store);
        return book.contracts().values().stream()
                .map(CompiledContract::contract)
                .filter(it -> it.account().equals(Optional.of(account)))
                .sorted(Comparator.comparing(Contract::name))
                .flatMap(it -> book.usable(it.id(), at).stream())
                .flatMap(it -> of(book, it, at))
                .toList();
    }

    private static Stream<Commitment> of(StoreBook book, CompiledContract usable, Instant at) {
        return book.closure(usable, at).stream()
                .flatMap(it -> it.conditions().stream())
                .map(Condition::term)
                .flatMap(term -> of(usable.contract(), term).stream());
    }

    private static Optional<Commitment> of(Contract contract, Term term) {
        return switch (term) {
            case OrderTerm.RightToBuy(_, var total) ->
                    Optional.of(made(Kind.RIGHT_TO_BUY, contract, total, Optional.empty()));
            case OrderTerm.ObligationToBuy(_, var total, var days) ->
                    Optional.of(made(Kind.OBLIGATION_TO_BUY, contract, total, days));
            default -> Optional.empty();
        };
    }

    private static Commitment made(
            Kind kind, Contract contract, MonetaryAmount total, Optional<Integer> days) {
        var since =
                contract.validity()
                        .start()
                        .or(() -> contract.life().activatedAt())
                        .orElse(Instant.EPOCH);
        return new Commitment(
                kind,
                contract.id(),
                contract.family(),
                Money.of(total.value(), Currency.getInstance(total.currency())),
                since,
                days.map(it -> since.plus(Duration.ofDays(it)))
                        .or(() -> contract.validity().end()));
    }
}
