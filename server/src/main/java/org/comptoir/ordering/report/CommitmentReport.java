package org.comptoir.ordering.report;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.comptoir.members.Actor;
import org.comptoir.ordering.CommitmentMeter;
import org.comptoir.ordering.CommitmentMeters;
import org.comptoir.platform.Paged;
import org.comptoir.stores.Store;
import org.comptoir.trading.Account;
import org.comptoir.trading.Contract;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.account.Commitment;
import org.comptoir.trading.account.Commitments;
import org.comptoir.trading.life.Accounts;
import org.comptoir.trading.life.Contracts;
import org.springframework.stereotype.Component;

/// The rights and obligations to buy that bind somebody in a store, and how far they are used and
/// met; to a representative those of his accounts.
@Component
public class CommitmentReport {
    private final Commitments commitments;
    private final CommitmentMeters meters;
    private final Contracts contracts;
    private final Accounts accounts;
    private final TradingAccess access;
    private final Clock clock;

    CommitmentReport(
            Commitments commitments,
            CommitmentMeters meters,
            Contracts contracts,
            Accounts accounts,
            TradingAccess access,
            Clock clock) {
        this.commitments = commitments;
        this.meters = meters;
        this.contracts = contracts;
        this.accounts = accounts;
        this.access = access;
        this.clock = clock;
    }

    /// A commitment as far as it is used or met; a contract without an account has none.
    public record Line(CommitmentMeter meter, Optional<Account> account) {}

    /// Those whose contract is named so, of one kind or of both; what ends first comes first.
    public Paged<Line> of(
            Actor actor,
            Store store,
            String words,
            Optional<Commitment.Kind> kind,
            int page,
            int size) {
        access.requireTrader(actor, store);
        var wanted = words.toLowerCase(Locale.ROOT);
        Predicate<Commitment> readable =
                access.isLimited(actor, store)
                        ? it -> access.mayRead(actor, store, contracts.get(it.contract()))
                        : _ -> true;
        var found =
                commitments.standing(store, clock.instant()).stream()
                        .filter(it -> kind.isEmpty() || kind.get() == it.kind())
                        .filter(it -> it.family().name().toLowerCase(Locale.ROOT).contains(wanted))
                        .filter(readable)
                        .sorted(soonestFirst())
                        .toList();
        return Paged.of(found, page, size).map(this::line);
    }

    private static Comparator<Commitment> soonestFirst() {
        return Comparator.comparing((Commitment it) -> it.until().orElse(Instant.MAX))
                .thenComparing(it -> it.family().name());
    }

    private Line line(Commitment commitment) {
        var meter = meters.of(List.of(commitment)).getFirst();
        var account = contracts.find(commitment.contract()).flatMap(Contract::account);
        return new Line(meter, account.flatMap(accounts::find));
    }
}
