package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.comptoir.CountingDataSource;
import org.comptoir.members.Actor;
import org.comptoir.members.signin.GuestSignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class CartsIntegrationTests extends Shopping {
    @Autowired DataSource database;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEventPublisher events;

    @Test
    void changesOfOneCartWaitForEachOther() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var adding = IntStream.range(0, 8).mapToObj(_ -> threads.submit(() -> add(1))).toList();
            for (var one : adding) {
                one.get(60, TimeUnit.SECONDS);
            }
        }
        var cart = carts.view(store(), rita());
        assertThat(cart.lines()).hasSize(1);
        assertThat(cart.lines().getFirst().quantity()).hasToString("8");
    }

    @Test
    void theCountInTheHeaderTakesNoStatementWhenWarmAndFollowsEveryChange() {
        add(1);
        var counting = (CountingDataSource) database;
        assertThat(carts.count(store(), rita())).isEqualTo(1);
        var buyer = rita();
        long before = counting.count();
        assertThat(carts.count(store(), buyer)).isEqualTo(1);
        assertThat(counting.count()).isEqualTo(before);
        carts.clear(store(), buyer, null);
        assertThat(carts.count(store(), buyer)).isZero();
    }

    @Test
    void aChangeWritesTheRowOfTheCartOnce() {
        add(1);
        long writes =
                transaction.execute(_ -> {
                    long before = writes();
                    add(1);
                    return writes() - before;
                });
        assertThat(writes).isEqualTo(1);
        var seen = carts.view(store(), rita()).version();
        assertThat(carts.view(store(), rita()).version()).isEqualTo(seen);
    }

    private long writes() {
        return jdbc.sql("select n_tup_upd from pg_stat_xact_user_tables where relname = 'cart'")
                .query(Long.class)
                .single();
    }

    @Test
    void aGuestsCartBecomesThatOfTheUserHeSignsInAs() {
        var guest = UUID.randomUUID();
        var visitor = Actor.guest(guest);
        carts.add(store(), visitor, "GL-NI-09", BigDecimal.TEN, Optional.empty(), null);
        add(5);
        events.publishEvent(new GuestSignedIn(guest, rita().requireUser()));
        var cart = carts.view(store(), rita());
        assertThat(cart.lines()).hasSize(1);
        assertThat(cart.lines().getFirst().quantity()).hasToString("15");
        assertThat(cart.lines().getFirst().contract().name())
                .isNotEqualTo("ToolTech Default Contract");
        assertThat(carts.view(store(), visitor).lines()).isEmpty();
    }
}
