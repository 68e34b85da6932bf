package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.comptoir.SampleStores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Who changed what, for sales managers of the store and site administrators.
@SampleStores
class DeskAuditTests {
    private static final String AUDIT = "/accelerator/tooltech/audit";

    @LocalServerPort int port;

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
