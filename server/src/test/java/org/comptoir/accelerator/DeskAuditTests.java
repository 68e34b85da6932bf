package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.comptoir.SampleStores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who changed what, for sales managers of the store and site administrators.
@SampleStores
class DeskAuditTests {
    private static final String AUDIT = "/accelerator/tooltech/audit";

    @LocalServerPort int port;
    @Autowired JdbcClient jdbc;

    @Test
    void whatWasDoneIsFoundByPersonActionAndDay() {
        var people = new Visitors(port);
        var name = "Audited " + System.nanoTime();
        var made =
                people.manager().submit("/accelerator/tooltech/groups/new", Map.of("name", name));
        assertThat(made.status()).isEqualTo(302);
        var administrator = people.administrator();
        var words = "?q=" + name.replace(" ", "%20");
        assertThat(administrator.get(AUDIT + words + "&person=h.ward&action=create").body())
                .contains("group " + name)
                .contains("Helen Ward");
        assertThat(administrator.get(AUDIT + words + "&person=m.devos").body())
                .contains("data-testid=\"empty\"");
        assertThat(administrator.get(AUDIT + words + "&until=2001-01-31").body())
                .contains("data-testid=\"empty\"");
        assertThat(administrator.get(AUDIT + ".csv" + words).body())
                .contains("h.ward,create,group " + name);
    }

    /// Ten million entries would take seconds to count.
    @Test
    void manyEntriesAreCountedToTenThousand() {
        var administrator = new Visitors(port).administrator();
        var counted = AUDIT + "?person=counted";
        try {
            entries(10_000);
            assertThat(administrator.get(counted).body()).contains("1–50 of 10,000");
            entries(1);
            assertThat(administrator.get(counted).body())
                    .contains("1–50 of more than 10,000")
                    .contains("<option value=\"counting\"");
            assertThat(administrator.get(counted + "&page=300").body())
                    .contains("9,951–10,000 of more than 10,000");
        } finally {
            jdbc.sql("delete from audit_entry where actor = 'counted'").update();
        }
    }

    private void entries(int number) {
        jdbc.sql(
                        """
                        insert into audit_entry (id, at, actor, action, object, details)
                        select gen_random_uuid(), now(), 'counted', 'counting', 'store x', '{}'
                        from generate_series(1, :number)
                        """)
                .param("number", number)
                .update();
    }

    @Test
    void detailsAreReadAsWords() {
        assertThat(new Visitors(port).manager().get(AUDIT + "?q=samples").body())
                .containsPattern("users: .*added 2\\d")
                .doesNotContain("&#34;added", "{\"same");
    }

    @Test
    void aManagerSeesWhatWasDoneInHisStoreOnly() {
        var people = new Visitors(port);
        var manager = people.manager();
        assertThat(manager.get(AUDIT + "?q=store%20tooltech").body()).contains("store tooltech");
        for (var other : List.of("q=store%20fashionflow", "action=sign-in")) {
            assertThat(manager.get(AUDIT + "?" + other).body())
                    .as(other)
                    .contains("data-testid=\"empty\"");
        }
    }

    @Test
    void othersWhoWorkForTheStoreDoNotSeeIt() {
        var people = new Visitors(port);
        for (var caller : List.of(people.seller(), people.representative())) {
            assertThat(caller.get(AUDIT).status()).isEqualTo(403);
            assertThat(caller.get(AUDIT + ".csv").status()).isEqualTo(403);
        }
    }
}
