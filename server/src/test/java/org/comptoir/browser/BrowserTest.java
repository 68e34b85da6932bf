package org.comptoir.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.comptoir.SampleStores;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What the tests in a browser share: the browser, and shoppers who leave at the end of each test.
@SampleStores
abstract class BrowserTest {
    private static final double SLOW_MACHINE_MILLIS = 30_000;

    private static @Nullable Chromium chromium;

    @LocalServerPort int port;
    private final List<Shopper> shoppers = new ArrayList<>();

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        PlaywrightAssertions.setDefaultAssertionTimeout(SLOW_MACHINE_MILLIS);
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void leave() {
        shoppers.forEach(Shopper::close);
    }

    Shopper shopper() {
        return shopper(Shopper.desktop());
    }

    Shopper shopper(Browser.NewContextOptions options) {
        var shopper = new Shopper(Objects.requireNonNull(chromium), port, options);
        shoppers.add(shopper);
        return shopper;
    }

    /// The buyer of ToolTech's sample customer.
    Shopper tess(Browser.NewContextOptions options) {
        return shopper(options).signIn("tooltech", "t.cole", "tooltech-buyer-2026");
    }

    /// The sales manager of ToolTech.
    Shopper manager(Browser.NewContextOptions options) {
        return shopper(options).signIn("tooltech", "h.ward", "tooltech-manager-2026");
    }
}
