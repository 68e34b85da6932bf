package org.comptoir.ordering.commitment;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.comptoir.notices.Notice.Message;
import org.comptoir.notices.Notices;
import org.comptoir.ordering.counter.CounterKey;
import org.comptoir.ordering.counter.Counters;
import org.comptoir.platform.daily.DailyJob;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.comptoir.trading.Contract;
import org.comptoir.trading.account.Commitment;
import org.comptoir.trading.account.Commitments;
import org.comptoir.trading.account.ContractContacts;
import org.comptoir.trading.life.Contracts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells both sides, once each and once a day at most, that an obligation to buy is behind or
/// missed, and that a right to buy is nearly or quite used up.
@Component
class CommitmentAlerts implements DailyJob {
    private final Stores stores;
    private final Commitments commitments;
    private final Contracts contracts;
    private final ContractContacts contacts;
    private final Counters counters;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CommitmentAlerts(
            Stores stores,
            Commitments commitments,
            Contracts contracts,
            ContractContacts contacts,
            Counters counters,
            Notices notices,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.stores = stores;
        this.commitments = commitments;
        this.contracts = contracts;
        this.contacts = contacts;
        this.counters = counters;
        this.notices = notices;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "commitment-alerts";
    }

    @Override
    public void run() {
        var now = clock.instant();
        for (var store : stores.list()) {
            for (var commitment : commitments.standing(store, now)) {
                Alert.of(commitment, now, until -> bought(commitment, until))
                        .ifPresent(alert -> tell(store, commitment, alert, now));
            }
        }
    }

    /// An order of this very moment counts.
    private Money bought(Commitment commitment, Instant until) {
        var key = CounterKey.purchases(commitment.family(), commitment.total().currency());
        return switch (commitment.kind()) {
            case RIGHT_TO_BUY -> counters.used(key);
            case OBLIGATION_TO_BUY ->
                    counters.bought(
                            key, commitment.since().orElse(Instant.EPOCH), until.plusMillis(1));
        };
    }

    private void tell(Store store, Commitment commitment, Alert alert, Instant now) {
        transaction.executeWithoutResult(_ -> {
            if (isNew(store, commitment, alert, now)) {
                tell(store, contracts.get(commitment.contract()), commitment, alert, now);
            }
        });
    }

    private void tell(
            Store store, Contract contract, Commitment commitment, Alert alert, Instant now) {
        var arguments =
                List.of(
                        contract.name(),
                        contract.number(),
                        commitment.total().toString(),
                        bought(commitment, now).toString(),
                        commitment.until().map(CommitmentAlerts::date).orElse(""));
        var base = "/api/v1/stores/" + store.identifier();
        var sellersAddress =
                contract.account()
                        .map(it -> base + "/accounts/" + it + "/commitments")
                        .orElse(base + "/contracts/" + contract.id());
        var people = contacts.of(store, contract);
        notices.tell(people.buyers(), new Message(alert.kind(), arguments, base + "/commitments"));
        notices.tell(people.sellers(), new Message(alert.kind(), arguments, sellersAddress));
    }

    private static String date(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }

    /// Whether nobody was told before, on this or another node. Whoever is told that a right is
    /// used up need not be told later that it is nearly so.
    private boolean isNew(Store store, Commitment commitment, Alert alert, Instant now) {
        if (alert == Alert.RIGHT_USED_UP) {
            remember(store, commitment, Alert.RIGHT_NEARLY_USED, now);
        }
        return remember(store, commitment, alert, now);
    }

    private boolean remember(Store store, Commitment commitment, Alert alert, Instant now) {
        var family = commitment.family();
        var total = commitment.total();
        return jdbc.sql(
                                """
                                insert into commitment_alert
                                    (store, owner, name, origin, alert, total, currency, since_at,
                                     until_at, at)
                                values (:store, :owner, :name, :origin, :alert, :total, :currency,
                                        :since, :until, :now)
                                on conflict do nothing
                                """)
                        .param("store", store.id().value())
                        .param("owner", family.owner())
                        .param("name", family.name())
                        .param("origin", family.origin())
                        .param("alert", alert.kind())
                        .param("total", total.amount())
                        .param("currency", total.currency().getCurrencyCode())
                        .param("since", time(commitment.since()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param(
                                "until",
                                time(commitment.since().flatMap(_ -> commitment.until())),
                                Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static @Nullable OffsetDateTime time(Optional<Instant> at) {
        return at.map(it -> it.atOffset(ZoneOffset.UTC)).orElse(null);
    }
}
