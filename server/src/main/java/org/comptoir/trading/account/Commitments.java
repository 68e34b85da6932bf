package org.comptoir.trading.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.comptoir.engine.money.Money;
import org.comptoir.members.Actor;
import org.comptoir.stores.Store;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.account.Commitment.Kind;
import org.comptoir.trading.book.CompiledContract;
import org.comptoir.trading.book.Condition;
import org.comptoir.trading.book.StoreBook;
import org.comptoir.trading.book.TradingBooks;
import org.comptoir.trading.buying.Entitlements;
import org.comptoir.trading.content.term.OrderTerm;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.value.MonetaryAmount;
import org.comptoir.trading.life.Contracts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rights and obligations to buy of contracts, and of what they refer to.
@Component
public class Commitments {
    /// Not those that only lend their terms to others.
    private static final String SOLD =
            """
            state <> 'Cancelled'
            and not exists (select from account a where a.id = latest.account and a.base_contracts)
            and jsonb_path_exists(content, '$.participants[*] ? (@.role == "Buyer")')
            """;

    private final TradingBooks books;
    private final Entitlements entitlements;
    private final Contracts contracts;
    private final JdbcClient jdbc;

    Commitments(
            TradingBooks books, Entitlements entitlements, Contracts contracts, JdbcClient jdbc) {
        this.books = books;
        this.entitlements = entitlements;
        this.contracts = contracts;
        this.jdbc = jdbc;
    }

    /// Those of an account, whether its contracts sell, wait, are suspended or have ended: of each
    /// family the version in use, else the latest that was.
    public List<Commitment> of(Store store, AccountId account, Instant at) {
        var book = books.of(store);
        return latest("account = :id", "true", account.value())
                .flatMap(id -> of(book, id, at))
                .toList();
    }

    /// Those that still bind somebody, of every family of a store: rights of contracts that sell,
    /// obligations unless their contract was cancelled.
    public List<Commitment> standing(Store store, Instant at) {
        var book = books.of(store);
        return latest("store = :id", SOLD, store.id().value())
                .flatMap(id -> of(book, id, at))
                .filter(it -> it.since().isPresent() || sells(book, it, at))
                .toList();
    }

    private static boolean sells(StoreBook book, Commitment commitment, Instant at) {
        return book.contracts().containsKey(commitment.contract())
                && commitment.until().filter(it -> !it.isAfter(at)).isEmpty();
    }

    private Stream<ContractId> latest(String which, String further, UUID id) {
        return jdbc
                .sql(
                        """
                        select id from (
                            select distinct on (name, owner, origin) id, account, state, content
                            from contract
                            where %s and activated_at is not null and not deleted
                            order by name, owner, origin, state = 'Active' desc, major desc,
                                     minor desc) latest
                        where %s
                        """
                                .formatted(which, further))
                .param("id", id)
                .query((row, _) -> new ContractId(row.getObject("id", UUID.class)))
                .list()
                .stream();
    }

    private Stream<Commitment> of(StoreBook book, ContractId id, Instant at) {
        var compiled = book.contracts().get(id);
        if (compiled != null) {
            var contract = compiled.contract();
            return conditions(book.closure(compiled, at))
                    .flatMap(it -> of(contract, it.term()).stream());
        }
        var stored = contracts.whole(id);
        return Stream.concat(
                        stored.content().keptTerms().stream(),
                        conditions(lenders(book, stored, at)).map(Condition::term))
                .flatMap(term -> of(stored.contract(), term).stream());
    }

    private static List<CompiledContract> lenders(
            StoreBook book, StoredContract stored, Instant at) {
        return book.lenders(stored.references(), at);
    }

    /// Those of the contracts a buyer may use, as far as they are meant for him.
    public List<Commitment> of(Store store, Actor actor, Instant at) {
        var book = books.of(store);
        var buyer = Entitlements.buyer(actor);
        return entitlements.eligible(actor, store, at).stream()
                .flatMap(it -> book.usable(new ContractId(it.label().key()), at).stream())
                .sorted(Comparator.comparing(it -> it.contract().name()))
                .flatMap(usable ->
                        conditions(book.closure(usable, at))
                                .filter(it -> it.participants().include(buyer))
                                .flatMap(it -> of(usable.contract(), it.term()).stream()))
                .toList();
    }

    private static Stream<Condition> conditions(List<CompiledContract> closure) {
        return closure.stream().flatMap(it -> it.conditions().stream());
    }

    private Optional<Commitment> of(Contract contract, Term term) {
        return switch (term) {
            case OrderTerm.RightToBuy(_, var total) -> Optional.of(right(contract, total));
            case OrderTerm.ObligationToBuy(_, var total, var days) ->
                    Optional.of(obligation(contract, total, days));
            default -> Optional.empty();
        };
    }

    private static Commitment right(Contract contract, MonetaryAmount total) {
        return new Commitment(
                Kind.RIGHT_TO_BUY,
                contract.id(),
                contract.family(),
                money(total),
                Optional.empty(),
                contract.validity().end());
    }

    private Commitment obligation(Contract contract, MonetaryAmount total, Optional<Integer> days) {
        var since = contract.validity().start().orElseGet(() -> firstActivation(contract));
        return new Commitment(
                Kind.OBLIGATION_TO_BUY,
                contract.id(),
                contract.family(),
                money(total),
                Optional.of(since),
                days.map(it -> since.plus(Duration.ofDays(it)))
                        .or(() -> contract.validity().end()));
    }

    /// A new version does not begin an obligation anew.
    private Instant firstActivation(Contract contract) {
        return contracts.family(contract.family()).stream()
                .flatMap(it -> it.life().activatedAt().stream())
                .min(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static Money money(MonetaryAmount amount) {
        return Money.of(amount.value(), Currency.getInstance(amount.currency()));
    }
}
