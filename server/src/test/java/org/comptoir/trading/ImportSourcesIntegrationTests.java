package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.master;
import static org.comptoir.trading.SourceFolders.SOURCES;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@NorthwindStore
class ImportSourcesIntegrationTests {
    @Autowired Northwind northwind;
    @Autowired JdbcClient jdbc;
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
        jdbc.sql("delete from import_source").update();
        jdbc.sql("delete from import_run").update();
        northwind.cancelAll();
    }

    @Test
    void isMadeChangedAndDeletedByWhoeverImports() {
        var made = seller.post(SOURCES, SourceFolders.folder("Kept", "kept")).expect(201);
        var place = made.header("Location").replace("/api/v1/stores/northwind", "");
        assertThat(made.text("/mode")).isEqualTo("plan");
        assertThat(made.text("/runAs")).isEqualTo("t.haas");
        assertThat(made.at("/nextAt").isNull()).isTrue();
        assertThat(
                        seller.post(SOURCES, SourceFolders.folder("Kept", "other"))
                                .expect(409)
                                .text("/code"))
                .isEqualTo("import-source-exists");

        var changed = seller.patch(place, Map.of("mode", "apply", "everyMinutes", 5), "\"1\"");
        assertThat(changed.expect(200).text("/mode")).isEqualTo("apply");
        assertThat(changed.text("/folder")).isEqualTo("kept");
        assertThat(changed.text("/nextAt")).isNotEmpty();
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        seller.patch(place, Map.of("mode", "plan"), "\"1\"").expect(412);
        assertThat(seller.get(SOURCES + "?limit=1").expect(200).text("/items/0/name"))
                .isEqualTo("Kept");
        seller.delete(place).expect(204);
        seller.get(place).expect(404);
    }

    @Test
    void isHiddenFromWhoeverDoesNotImport() {
        var representative =
                NorthwindApi.signedIn(port, "l.varga", "northwind-representative-2026");
        representative.get(SOURCES).expect(403);
        representative.post(SOURCES, SourceFolders.folder("Not his", "x")).expect(403);
        NorthwindApi.guest(port).get(SOURCES).expect(401);
    }

    @Test
    void saysWhatIsWrongWithIt() {
        assertRefused(SourceFolders.folder("", "x"), "name", "import-source-name");
        assertRefused(SourceFolders.folder("Out", "../x"), "folder", "import-folder-outside");
        assertRefused(Map.of("name", "None"), "folder", "import-source-place");
        assertRefused(
                SourceFolders.address("http://crm.example/x"), "address", "import-address-plain");
        assertRefused(
                SourceFolders.address("https://a:b@crm.example/x"),
                "address",
                "import-address-password");
        assertRefused(
                Map.of("name", "A", "address", "https://crm.example/x", "credential", "crm"),
                "credential",
                "import-credential");
        assertRefused(Map.of("name", "A", "folder", "x", "cron", "never"), "cron", "import-cron");
        assertRefused(Map.of("name", "A", "folder", "x", "mode", "maybe"), "mode", "bad-value");
    }

    @Test
    void takesItsFilesInOnceUntilTheyChange() throws Exception {
        sources.write("once", "a.xml", contract("From a folder", BIRCH, master("1")));
        sources.write("once", "notes.txt", "no contract");
        var source = sources.made("Once", "once", Map.of());

        var first = sources.run(source, "");
        assertThat(first.at("/state").asString()).isEqualTo("done");
        assertThat(first.at("/source/name").asString()).isEqualTo("Once");
        assertThat(first.at("/counts/added").asInt()).isEqualTo(1);
        assertThat(first.at("/files").size()).isEqualTo(1);
        assertThat(first.at("/files/0/report/contracts/0/name").asString())
                .isEqualTo("From a folder");
        assertThat(sources.run(source, "").at("/files/0/unchanged").asBoolean()).isTrue();
        assertThat(sources.run(source, "?again=true").at("/counts/same").asInt()).isEqualTo(1);

        sources.write("once", "a.xml", contract("From a folder", BIRCH, master("2")));
        assertThat(sources.run(source, "").at("/counts/changed").asInt()).isEqualTo(1);
        var runs = seller.get(source + "/runs?limit=3").expect(200);
        assertThat(runs.at("/items").size()).isEqualTo(3);
        assertThat(runs.at("/items/0/counts/changed").asInt()).isEqualTo(1);
        assertThat(seller.get(source + "/runs?limit=3&cursor=" + runs.text("/next")).at("/items"))
                .hasSize(1);
    }

    @Test
    void takesAFileWithAProblemInAgain() throws Exception {
        sources.write("wrong", "a.xml", contract("Of nobody", "o=Nobody,o=Root Organization", ""));
        var source = sources.made("Wrong", "wrong", Map.of());
        assertThat(sources.run(source, "").at("/counts/problems").asInt()).isEqualTo(1);
        var again = sources.run(source, "");
        assertThat(again.at("/counts/problems").asInt()).isEqualTo(1);
        assertThat(again.at("/files/0/report/problems/0/code").asString())
                .isEqualTo("unknown-organization");
    }

    @Test
    void readsNoFileThatALinkBringsFromOutside() throws Exception {
        var outside = Files.createTempDirectory("outside");
        Files.writeString(outside.resolve("a.xml"), contract("Outside", BIRCH, ""));
        Files.createDirectories(root.resolve("northwind/linked"));
        Files.deleteIfExists(root.resolve("northwind/linked/a.xml"));
        Files.createSymbolicLink(root.resolve("northwind/linked/a.xml"), outside.resolve("a.xml"));
        Files.deleteIfExists(root.resolve("northwind/link"));
        Files.createSymbolicLink(root.resolve("northwind/link"), outside);

        assertThat(sources.run(sources.made("Linked", "linked", Map.of()), "").at("/files").size())
                .isZero();
        var link = sources.run(sources.made("Link", "link", Map.of()), "");
        assertThat(link.at("/state").asString()).isEqualTo("failed");
        assertThat(link.at("/failure").asString()).contains("“link” does not lie below");
    }

    @Test
    void readsNoFileOfAnotherStore() throws Exception {
        Files.createDirectories(root.resolve("tooltech/theirs"));
        Files.writeString(root.resolve("tooltech/theirs/a.xml"), contract("Theirs", BIRCH, ""));
        var run = sources.run(sources.made("Theirs", "tooltech/theirs", Map.of()), "");
        assertThat(run.at("/failure").asString()).contains("There is no folder");
    }

    @Test
    void readsNothingOfThisMachineOverTheWeb() throws Exception {
        var made =
                seller.post(SOURCES, SourceFolders.address("https://127.0.0.1:1/x.xml"))
                        .expect(201);
        var run = sources.run(SourceFolders.path(made), "");
        assertThat(run.at("/state").asString()).isEqualTo("failed");
        assertThat(run.at("/failure").asString()).contains("127.0.0.1 is of this machine");
    }

    private void assertRefused(Map<String, ?> wish, String field, String code) {
        var answer = seller.post(SOURCES, wish).expect(400);
        assertThat(answer.text("/field")).isEqualTo(field);
        assertThat(answer.text("/code")).isEqualTo(code);
    }
}
