package org.comptoir.members.address;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.comptoir.platform.daily.DailyJob;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Addresses that were taken out of a book, kept for a day so that they can be put back.
@Component
public class RemovedAddresses implements DailyJob {
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    RemovedAddresses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Address> find(AddressId id) {
        return jdbc.sql(
                        "select "
                                + AddressRows.COLUMNS
                                + " from removed_address where id = :id and removed_at > :since")
                .param("id", id.value())
                .param("since", since())
                .query((row, _) -> AddressRows.address(row))
                .optional();
    }

    private OffsetDateTime since() {
        return clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
    }

    void keep(Address read) {
        jdbc.sql(
                        """
                        insert into removed_address ({columns}, removed_at)
                        select {columns}, :at from address where id = :id
                        """
                                .replace("{columns}", AddressRows.COLUMNS))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", read.id().value())
                .update();
    }

    void release(Address gone) {
        jdbc.sql(
                        """
                        with back as (delete from removed_address where id = :id returning *)
                        insert into address ({columns}) select {columns} from back
                        """
                                .replace("{columns}", AddressRows.COLUMNS))
                .param("id", gone.id().value())
                .update();
    }

    @Override
    public String name() {
        return "removed-addresses";
    }

    /// Forgets those that are a day old.
    @Override
    public void run() {
        jdbc.sql("delete from removed_address where removed_at <= :since")
                .param("since", since())
                .update();
    }
}
