package org.comptoir.care.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.SampleStores;
import org.comptoir.care.serve.Visits;
import org.comptoir.members.Members;
import org.comptoir.members.Users;
import org.comptoir.stores.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A store full of people, each in two tabs, is seen and kept alive without effort.
@SampleStores
class TenThousandShoppersTests {
    private static final int MANY = 10_000;

    @Autowired Shoppers shoppers;
    @Autowired Stores stores;
    @Autowired Members members;
    @Autowired Users users;
    @Autowired Visits visits;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    @BeforeEach
    void everybodyComes() {
        leave();
        jdbc.sql(
                        """
                        insert into care_visit (
                            connection, store, shopper, guest, name, url, title, came_at, page_at,
                            last_beat, language, talks)
                        select gen_random_uuid(), :store, md5((n / 2)::text)::uuid, true, 'guest',
                               '/tooltech/page' || n / 2, 'Page ' || n / 2, cast(:now as timestamptz),
                               cast(:now as timestamptz),
                               cast(:now as timestamptz) + interval '1 hour', 'en',
                               false
                        from generate_series(0, :last) n
                        """)
                .param("store", stores.get("tooltech").id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("last", 2 * MANY - 1)
                .update();
    }

    @AfterEach
    void leave() {
        jdbc.sql("delete from care_visit").update();
    }

    @Test
    void aFullStoreIsSeenWithinASecondAndOnlyTheFirstAreTold() {
        var question =
                Question.of(
                        Optional.of("none"),
                        Optional.of("page 77"),
                        Optional.of("-since"),
                        Optional.empty());
        var supervisor = members.actorOf(users.find("k.vogt").orElseThrow().id()).orElseThrow();
        long begun = System.nanoTime();
        var seen = shoppers.look(stores.get("tooltech"), supervisor, question);
        long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        assertThat(seen.counts().get(Status.NONE)).isEqualTo(MANY);
        assertThat(seen.total()).isEqualTo(111);
        assertThat(seen.shoppers()).hasSize(100);
        assertThat(millis).isLessThan(3_000);
    }

    @Test
    void aBeatForAllOfThemIsOneStatement() {
        var connections =
                jdbc.sql("select connection from care_visit")
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list();
        long begun = System.nanoTime();
        visits.beat(connections);
        long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        assertThat(connections).hasSize(2 * MANY);
        assertThat(millis).isLessThan(10_000);
    }
}
