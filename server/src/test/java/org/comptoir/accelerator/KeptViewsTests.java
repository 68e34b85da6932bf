package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Views of lists: kept on the server, opened first, shared, renamed and deleted.
@SampleStores
class KeptViewsTests {
    private static final String DESK = "/accelerator/tooltech/";
    private static final String QUERY = "sort=-name&view=suspended";

    @LocalServerPort int port;
    @Autowired JdbcClient jdbc;

    private final String name = "Asleep " + System.nanoTime();
    private final List<String> made = new ArrayList<>();
    private TestHttp manager = TestHttp.program(0);
    private TestHttp seller = TestHttp.program(0);
    private TestHttp representative = TestHttp.program(0);

    @BeforeEach
    void signIn() {
        var people = new Visitors(port);
        manager = people.manager();
        seller = people.seller();
        representative = people.representative();
    }

    @AfterEach
    void forget() {
        made.forEach(it -> manager.submit(DESK + "views/" + it + "/delete", Map.of()));
    }

    private String keep(TestHttp person, String called) {
        var wish = Map.of("list", "contracts", "name", called, "query", QUERY, "hidden", "updated");
        var answer = person.submit(DESK + "views", wish);
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/contracts?" + QUERY);
        var id =
                jdbc.sql("select id from kept_view where name = :name order by id desc limit 1")
                        .param("name", called)
                        .query(String.class)
                        .single();
        made.add(id);
        return DESK + "views/" + id;
    }

    private static int submit(TestHttp person, String view, String command) {
        return person.submit(view + "/" + command, Map.of()).status();
    }

    @Test
    void aViewIsKeptWithItsColumnsAndForItsKeeperAlone() {
        var view = keep(manager, name);
        assertThat(manager.get(DESK + "contracts").body()).contains(name);
        assertThat(manager.get(DESK + "contracts?" + QUERY).body())
                .contains("data-hidden=\"updated\"");
        assertThat(manager.get(DESK + "accounts").body()).doesNotContain(name);
        assertThat(seller.get(DESK + "contracts").body()).doesNotContain(name);
        assertThat(submit(seller, view, "delete")).isEqualTo(404);
        assertThat(submit(seller, view, "first")).isEqualTo(404);
        keep(manager, name);
        var times = manager.get(DESK + "contracts").body().split(name, -1).length - 1;
        assertThat(times).isEqualTo(1);
    }

    @Test
    void theMenuOpensAListWithTheViewChosenForIt() {
        var view = keep(manager, name);
        var opened = "href=\"/accelerator/tooltech/contracts?" + QUERY.replace("&", "&amp;") + "\"";
        assertThat(menu(manager)).doesNotContain(opened);
        assertThat(submit(manager, view, "first")).isEqualTo(302);
        assertThat(menu(manager)).contains(opened);
        assertThat(menu(seller)).doesNotContain(opened);
        assertThat(submit(manager, view, "later")).isEqualTo(302);
        assertThat(menu(manager)).doesNotContain(opened);
    }

    private static String menu(TestHttp person) {
        var page = person.get(DESK + "accounts").body();
        return page.substring(page.indexOf("id=\"desk-menu\""), page.indexOf("</nav>"));
    }

    @Test
    void sellersAndSalesManagersShareWithAllWhoWorkForTheStore() {
        var view = keep(manager, name);
        assertThat(submit(manager, view, "share")).isEqualTo(302);
        assertThat(representative.get(DESK + "contracts").body())
                .contains(name)
                .contains("shared by Helen Ward");
        assertThat(submit(representative, view, "first")).isEqualTo(302);
        assertThat(submit(representative, view, "rename")).isEqualTo(403);
        assertThat(submit(representative, view, "delete")).isEqualTo(403);
        assertThat(submit(seller, view, "unshare")).isEqualTo(302);
        assertThat(representative.get(DESK + "contracts").body()).doesNotContain(name);
        assertThat(menu(representative)).doesNotContain("view=suspended");
        var own = keep(representative, name + " of Nils");
        assertThat(submit(representative, own, "share")).isEqualTo(403);
        assertThat(submit(representative, own, "delete")).isEqualTo(302);
    }

    @Test
    void aViewIsRenamedUnlessTheNameIsTaken() {
        var view = keep(manager, name);
        keep(manager, name + " too");
        var taken = manager.submit(view + "/rename", Map.of("name", name + " too"));
        assertThat(taken.status()).isEqualTo(409);
        var renamed = manager.submit(view + "/rename", Map.of("name", name + " now"));
        assertThat(renamed.status()).isEqualTo(302);
        assertThat(manager.get(DESK + "contracts").body()).contains(name + " now");
    }

    @Test
    void whatIsNoListAndNoNameIsRefused() {
        var nowhere = Map.of("list", "nowhere", "name", name, "query", "");
        assertThat(manager.submit(DESK + "views", nowhere).status()).isEqualTo(404);
        var closed = Map.of("list", "findings", "name", name, "query", "");
        assertThat(representative.submit(DESK + "views", closed).status()).isEqualTo(404);
        var blank = Map.of("list", "contracts", "name", "  ", "query", "");
        assertThat(manager.submit(DESK + "views", blank).status()).isEqualTo(400);
        var leading = Map.of("list", "contracts", "name", name, "query", "\"><b>");
        assertThat(manager.submit(DESK + "views", leading).status()).isEqualTo(400);
    }
}
