package org.comptoir.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// The browser of these tests: the one `COMPTOIR_BROWSER` names, else a Chromium on the path.
/// Without one, or in a fast run, the tests are skipped and say so.
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable)
                                        .setArgs(FLAGS));
    }

    static Chromium open() {
        Assumptions.assumeFalse(
                Boolean.getBoolean("comptoir.test.fast"), "A fast run leaves out the browser");
        var executable = find();
        Assumptions.assumeTrue(
                executable.isPresent(),
                "No Chromium was found: install one, or name it in COMPTOIR_BROWSER");
        return new Chromium(executable.orElseThrow());
    }

    private static Optional<Path> find() {
        var named = Optional.ofNullable(System.getenv("COMPTOIR_BROWSER")).map(Path::of);
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1);
        var onPath =
                Stream.concat(Arrays.stream(folders), Stream.of("/usr/bin"))
                        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(named.stream(), onPath).filter(Files::isExecutable).findFirst();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
