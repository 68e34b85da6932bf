package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.master;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.comptoir.TestClock;
import org.comptoir.notices.Notice;
import org.comptoir.notices.Notices;
import org.comptoir.trading.imports.source.SourceRuns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// When imports run, and what is remembered of them.
@NorthwindStore
class ImportTimesIntegrationTests {
    @Autowired Northwind northwind;
    @Autowired SourceRuns sourceRuns;
    @Autowired JdbcClient jdbc;
    @Autowired Notices notices;
    @Autowired TestClock clock;
    @Autowired Environment environment;
    @LocalServerPort int port;

    @Value("${comptoir.trading.import-sources.folder}")
    Path root;

    private NorthwindApi seller;
    private SourceFolders sources;

    @BeforeEach
    void signIn() {
        seller = NorthwindApi.signedIn(port, "t.haas", "northwind-seller-2026");
        sources = new SourceFolders(seller, root.resolve("northwind"));
    }

    @AfterEach
    void leaveNothing() {
        clock.reset();
        jdbc.sql("delete from import_source").update();
        jdbc.sql("delete from import_run").update();
        northwind.cancelAll();
    }

    @Test
    void runsByItselfWhenItsTimeHasCome() throws Exception {
        sources.write("timed", "a.xml", contract("At its time", BIRCH, master("1")));
        var source = sources.made("Timed", "timed", Map.of("everyMinutes", 30));
        sourceRuns.runDue();
        assertThat(seller.get(source + "/runs").at("/items")).isEmpty();

        clock.addMinutes(31);
        sourceRuns.runDue();
        sourceRuns.runDue();
        assertThat(seller.get(source + "/runs").at("/items")).hasSize(1);
        assertThat(northwind.id("At its time")).isNotNull();

        clock.addMinutes(31);
        sourceRuns.runDue();
        assertThat(seller.get(source + "/runs").at("/items")).hasSize(1);
        assertThat(seller.get(source).text("/lookedAt")).isNotEmpty();
    }

    @Test
    void waitsByItselfWhileItIsSwitchedOffOrAnotherImportIsAtWork() throws Exception {
        sources.write("busy", "a.xml", contract("Not now", BIRCH, master("1")));
        var source = sources.made("Busy", "busy", Map.of("everyMinutes", 5));
        clock.addMinutes(6);
        try (var other = jdbcLock()) {
            sourceRuns.runDue();
            assertThat(seller.post(source + "/run", Map.of()).expect(409).text("/code"))
                    .isEqualTo("import-in-progress");
            assertThat(other.isClosed()).isFalse();
        }
        assertThat(seller.get(source + "/runs").at("/items")).isEmpty();
        seller.patch(source, Map.of("enabled", false), "*").expect(200);
        sourceRuns.runDue();
        assertThat(seller.get(source + "/runs").at("/items")).isEmpty();
        seller.patch(source, Map.of("enabled", true), "*").expect(200);
        clock.addMinutes(6);
        sourceRuns.runDue();
        assertThat(seller.get(source + "/runs").at("/items")).hasSize(1);
    }

    @Test
    void importsForNobodyWhoMayNoLonger() throws Exception {
        sources.write("left", "a.xml", contract("Of one who left", BIRCH, master("1")));
        var source = sources.made("Left", "left", Map.of("everyMinutes", 5));
        jdbc.sql(
                        "update import_source set run_as = (select id from member_user where logon_id = 'b.keller')")
                .update();
        clock.addMinutes(6);
        sourceRuns.runDue();
        var runs = seller.get(source + "/runs");
        assertThat(runs.text("/items/0/state")).isEqualTo("failed");
        assertThat(runs.text("/items/0/failure")).contains("may no longer import");
    }

    @Test
    void aSourceThatBeginsToFailIsToldOnceToThoseWhoAnswerForIt() throws Exception {
        sources.write("fails", "a.xml", contract("Of nobody", "o=Nobody,o=Root Organization", ""));
        sources.made("Fails", "fails", Map.of("everyMinutes", 5));
        due();
        due();
        assertThat(told("t.haas")).hasSize(1);
        assertThat(told("t.haas").getFirst().arguments().getLast()).startsWith("a.xml: ");
        assertThat(told("b.keller")).isEmpty();

        sources.write("fails", "a.xml", contract("Of somebody", BIRCH, master("1")));
        due();
        assertThat(told("t.haas")).hasSize(1);
        sources.write("fails", "a.xml", "nothing that can be read");
        due();
        assertThat(told("t.haas")).hasSize(2);
    }

    private void due() {
        clock.addMinutes(6);
        sourceRuns.runDue();
    }

    private List<Notice.Message> told(String person) {
        return notices.of(northwind.actor(person).requireUser(), false, null, 100).items().stream()
                .map(Notice::message)
                .filter(it -> it.kind().equals("import-source-fails"))
                .filter(it -> it.arguments().getFirst().equals("Fails"))
                .toList();
    }

    @Test
    void anImportThatDiedWithItsNodeHasEnded() {
        jdbc.sql(
                        """
                        insert into import_run (id, store, mode, actor, state, step, done, total,
                                                started_at, counts, files)
                        select gen_random_uuid(), id, 'APPLY', 'x', 'RUNNING', 'contracts', 1, 2,
                               now(), cast(:counts as jsonb), '[]' from store where identifier = 'northwind'
                        """)
                .param(
                        "counts",
                        "{\"added\":0,\"changed\":0,\"newVersions\":0,\"same\":0,\"accounts\":0,\"problems\":0,\"warnings\":0}")
                .update();
        var runs = seller.get("/contracts/imports").expect(200);
        assertThat(runs.text("/items/0/state")).isEqualTo("failed");
        assertThat(runs.text("/items/0/failure")).contains("ended with the program");
    }

    @Test
    void anImportByHandIsRememberedToo() {
        var xml = contract("By hand", BIRCH, master("1"));
        assertThat(
                        seller.postXml("/contracts/import?mode=apply&as=draft", xml)
                                .expect(200)
                                .at("/contracts"))
                .hasSize(1);
        var runs = seller.get("/contracts/imports").expect(200);
        assertThat(runs.text("/items/0/actor")).isEqualTo("t.haas");
        assertThat(runs.at("/items/0/counts/added").asInt()).isEqualTo(1);
        var run = seller.get("/contracts/imports/" + runs.text("/items/0/id")).expect(200);
        assertThat(run.text("/report/contracts/0/name")).isEqualTo("By hand");
    }

    private Connection jdbcLock() throws SQLException {
        var connection =
                DriverManager.getConnection(
                        environment.getProperty("comptoir.db-url"),
                        environment.getProperty("comptoir.db-user"),
                        environment.getProperty("comptoir.db-password"));
        try (var statement =
                connection.prepareStatement("select pg_advisory_lock(hashtextextended(?, 0))")) {
            statement.setString(1, "contract-import " + northwind.store().id().value());
            statement.execute();
        }
        return connection;
    }
}
