package org.comptoir.care.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedPagesTests {
    private static final AllowedPages PAGES =
            new AllowedPages(List.of("/", "/cart", "/catalog*", "/search*"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cart",
                "/cart?line=2",
                "/catalog",
                "/catalog/Bolts/HexBolts#M8",
                "/search?q=%C3%A9crou%20M8",
                "/?lang=fr"
            })
    void allowsWhatIsListed(String address) {
        assertThat(PAGES.allows(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cart",
                "/carts",
                "/checkout",
                "//evil.example/catalog",
                "/catalog//evil.example",
                "/catalog/../checkout",
                "/catalog/%2e%2E/checkout",
                "/catalog/..",
                "/catalog%2f..%2fcheckout",
                "/catalog/..\\checkout",
                "/cart\nX: y",
                "/cart x",
                "https://evil.example/cart",
                "javascript:alert(1)",
                "/catalog<script>"
            })
    void refusesEverythingElse(String address) {
        assertThat(PAGES.allows(address)).isFalse();
    }

    @Test
    void theUsualPagesDoNothing() {
        assertThat(AllowedPages.USUAL.allows("/account/orders")).isTrue();
        assertThat(AllowedPages.USUAL.allows("/checkout")).isFalse();
    }
}
