package org.comptoir.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Somebody at a browser of his own, who knows the parts of a page by their test ids.
final class Shopper implements AutoCloseable {
    private static final String FITS =
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth";

    /// No part of the page waits for its answer.
    private static final String QUIET = "() => !document.querySelector('.htmx-request')";

    private final String base;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Shopper(Chromium chromium, int port, Browser.NewContextOptions options) {
        base = "http://127.0.0.1:" + port;
        page = chromium.browser().newContext(options).newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
    }

    static Browser.NewContextOptions desktop() {
        return new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(1440, 1000);
    }

    static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(390, 844);
    }

    static Browser.NewContextOptions dark() {
        return desktop().setColorScheme(ColorScheme.DARK);
    }

    /// A desktop on which nothing moves.
    static Browser.NewContextOptions still() {
        return desktop().setReducedMotion(ReducedMotion.REDUCE);
    }

    Shopper signIn(String store, String logonId, String password) {
        at("/sign-in?store=" + store);
        type("logonId", logonId);
        type("password", password);
        click("sign-in-submit");
        page.waitForURL(base + "/" + store);
        return this;
    }

    Shopper at(String path) {
        page.navigate(base + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return this;
    }

    /// At a page as it stays: loaded, and with all that its parts asked for.
    Shopper reads(String path) {
        page.navigate(base + path);
        page.waitForFunction(QUIET);
        return this;
    }

    /// Presses what leads to another page, and waits until that one stands.
    Shopper follow(String id) {
        return follow(see(id).first()::click);
    }

    Shopper follow(Runnable step) {
        page.evaluate("window.isBefore = true");
        step.run();
        page.waitForFunction(
                "() => !window.isBefore && document.readyState === 'complete' && ("
                        + QUIET
                        + ")()");
        return this;
    }

    /// Does what has a part of the page replaced, and waits until its new one stands.
    Shopper renew(String selector, Runnable step) {
        page.evaluate("selector => (document.querySelector(selector).isBefore = true)", selector);
        step.run();
        page.waitForFunction(
                "selector => document.querySelector(selector)?.isBefore === undefined && ("
                        + QUIET
                        + ")()",
                selector);
        return this;
    }

    /// Leaves nothing in the cart that another test may have left there.
    Shopper emptyCart(String store) {
        at("/" + store + "/cart");
        if (see("cart-clear").count() > 0) {
            click("cart-clear").see("empty").waitFor();
        }
        return this;
    }

    Locator see(String id) {
        return page.getByTestId(id);
    }

    /// The words of the first such part, its spaces made plain.
    String read(String id) {
        return see(id).first().innerText().replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }

    Shopper click(String id) {
        see(id).first().click();
        return this;
    }

    Shopper type(String id, String text) {
        see(id).first().fill(text);
        return this;
    }

    Page page() {
        return page;
    }

    /// What the page's scripts complained of so far.
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /// What stands in the way of readers with a disability, by the rules of WCAG 2.2 AA.
    List<String> barriers() {
        return violations(
                axe().withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa")), "light");
    }

    /// What cannot be read when the same page turns dark: only its colours change.
    List<String> shades() {
        darken();
        var found =
                violations(
                        axe().withRules(List.of("color-contrast", "link-in-text-block")), "dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return found;
    }

    void darken() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    }

    /// The colour everything stands on.
    String ground() {
        return String.valueOf(page.evaluate("getComputedStyle(document.body).backgroundColor"));
    }

    /// Asks only for what is wrong: naming all that is right takes longer than finding out.
    private AxeBuilder axe() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    private List<String> violations(AxeBuilder rules, String scheme) {
        return rules.analyze().getViolations().stream()
                .map(rule ->
                        "%s on %s (%s): %s"
                                .formatted(
                                        rule.getId(),
                                        page.url(),
                                        scheme,
                                        rule.getNodes().getFirst().getHtml()))
                .toList();
    }

    /// Whether nothing sticks out to the side.
    boolean fitsItsWidth() {
        return Boolean.TRUE.equals(page.evaluate(FITS));
    }

    /// Whether nothing sticks out of the same page when it is as narrow as a phone; what is drawn
    /// to its place is drawn anew first.
    boolean fitsAPhone() {
        page.setViewportSize(390, 844);
        try {
            page.waitForFunction(
                    "() => " + FITS, null, new Page.WaitForFunctionOptions().setTimeout(20_000));
            return true;
        } catch (TimeoutError sticksOut) {
            return false;
        }
    }

    /// As wide as a desktop again.
    Shopper widen() {
        page.setViewportSize(1440, 1000);
        return this;
    }

    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    @Override
    public void close() {
        page.context().close();
    }
}
