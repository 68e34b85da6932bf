package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.comptoir.TestHttp.Answer;
import org.comptoir.trading.imports.source.SourceLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Import sources at the desk: made, run, paused and deleted, each file with what became of it.
@SampleStores
class DeskSourcesTests {
    private static final String SOURCES = "/accelerator/tooltech/imports/sources";

    @LocalServerPort int port;
    @Autowired SourceLimits limits;

    private final String name = "Nightly " + System.nanoTime();
    private final String folder = "desk-" + System.nanoTime();
    private TestHttp manager = TestHttp.program(0);
    private String source = "";

    @BeforeEach
    void signIn() {
        manager = new Visitors(port).manager();
    }

    @AfterEach
    void delete() {
        if (!source.isEmpty()) {
            manager.submit(source + "/delete", Map.of());
        }
    }

    private Map<String, String> wish(Map<String, String> more) {
        var wish = new HashMap<String, String>();
        wish.put("name", name);
        wish.put("folder", folder);
        wish.put("mode", "plan");
        wish.put("enabled", "true");
        wish.putAll(more);
        return wish;
    }

    private void create(Map<String, String> more) {
        var made = manager.submit(SOURCES + "/new", wish(more));
        assertThat(made.status()).isEqualTo(302);
        source = place(made);
    }

    private static String place(Answer answer) {
        return answer.header("Location").replaceAll("^https?://[^/]+", "").replaceAll("\\?.*", "");
    }

    @Test
    void aSourceIsMadePausedResumedAndDeleted() {
        create(Map.of("cron", "30 4 * * 1-5", "macros", "YEAR=2027"));
        assertThat(manager.get(SOURCES + "?q=nightly").body()).contains(name);
        assertThat(manager.get(source).body()).contains("at 30 4 * * 1-5").contains(">on<");
        assertThat(manager.submit(source + "/pause", Map.of()).status()).isEqualTo(302);
        assertThat(manager.get(source).body()).contains(">paused<").contains("YEAR");
        assertThat(manager.submit(source + "/resume", Map.of()).status()).isEqualTo(302);
        assertThat(manager.get(source).body()).contains(">on<");
        assertThat(manager.submit(source + "/delete", Map.of()).status()).isEqualTo(302);
        assertThat(manager.get(source).status()).isEqualTo(404);
    }

    @Test
    void whatIsWrongStandsUnderItsFieldAndWhatWasTypedStays() {
        var both = wish(Map.of("everyMinutes", "5", "cron", "0 4 * * *"));
        var answer = manager.submit(SOURCES + "/new", both);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("id=\"f-cron-error\"").contains(name);
        var outside = manager.submit(SOURCES + "/new", wish(Map.of("folder", "../secrets")));
        assertThat(outside.body()).contains("id=\"f-folder-error\"");
        var macro = manager.submit(SOURCES + "/new", wish(Map.of("macros", "no macro")));
        assertThat(macro.body()).contains("id=\"f-macros-error\"");
        assertThat(manager.get(SOURCES).body()).doesNotContain(name);
    }

    @Test
    void anEditKeepsWhatIsNotChangedAndRefusesWhatOthersSaved() {
        create(Map.of("everyMinutes", "60", "as", "draft"));
        var form = manager.get(source + "/edit").body();
        assertThat(form).contains("value=\"60\"").contains("value=\"draft\" selected");
        var version = wish(Map.of("everyMinutes", "90", "as", "draft", "version", "1"));
        assertThat(manager.submit(source + "/edit", version).status()).isEqualTo(302);
        assertThat(manager.get(source).body()).contains("every 90 minutes");
        assertThat(manager.submit(source + "/edit", version).status()).isEqualTo(412);
    }

    @Test
    void aRunTellsOfEachFileWithLineAndColumn() throws IOException {
        var own = limits.folder().resolve("tooltech").resolve(folder);
        Files.createDirectories(own);
        var file = Files.writeString(own.resolve("broken.xml"), "<Package>\n <Nothing/>\n");
        try {
            create(Map.of());
            var run = place(manager.submit(source + "/run", Map.of()));
            assertThat(run).contains("/imports/");
            assertThat(ended(run))
                    .contains("data-testid=\"run-file\"")
                    .containsPattern("broken.xml · Line \\d+, column \\d+");
            assertThat(manager.get(source).body()).contains(run);
        } finally {
            Files.delete(file);
            Files.delete(Path.of(own.toString()));
        }
    }

    private String ended(String run) {
        for (int tries = 0; tries < 200; tries++) {
            var page = manager.get(run).body();
            if (!page.contains("data-running=\"true\"")) {
                return page;
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("The run does not end");
    }

    @Test
    void whoMayNotImportFindsNoSources() {
        var representative = new Visitors(port).representative();
        assertThat(representative.get(SOURCES).status()).isEqualTo(403);
        assertThat(representative.submit(SOURCES + "/new", wish(Map.of())).status()).isEqualTo(403);
    }
}
