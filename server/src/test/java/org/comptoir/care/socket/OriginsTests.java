package org.comptoir.care.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OriginsTests {
    @Test
    void onlyPagesOfThisServerAreOurs() {
        assertThat(Origins.isOurs("https://shop.example", "shop.example")).isTrue();
        assertThat(Origins.isOurs("http://Shop.example:8080", "shop.example:8080")).isTrue();
        assertThat(Origins.isOurs("https://evil.example", "shop.example")).isFalse();
        assertThat(Origins.isOurs("https://shop.example.evil.example", "shop.example")).isFalse();
        assertThat(Origins.isOurs("https://shop.example@evil.example", "shop.example")).isFalse();
        assertThat(Origins.isOurs("http://shop.example:81", "shop.example")).isFalse();
        assertThat(Origins.isOurs("null", "shop.example")).isFalse();
        assertThat(Origins.isOurs("::", "shop.example")).isFalse();
    }

    @Test
    void onlyPathsOfTheStoreArePages() {
        assertThat(PageVisits.url("/tooltech/catalog/drills?sort=name", "tooltech"))
                .isEqualTo("/tooltech/catalog/drills?sort=name");
        for (var foreign :
                new String[] {
                    "https://evil.example/tooltech/",
                    "//evil.example/tooltech/",
                    "javascript:alert(1)",
                    "/fashionflow/",
                    "/tooltech/../accelerator",
                    "/tooltechs",
                    "tooltech/",
                    "/tooltech/%2e%2e/accelerator",
                    ""
                }) {
            assertThatThrownBy(() -> PageVisits.url(foreign, "tooltech"))
                    .as(foreign)
                    .hasMessageContaining("page-not-of-store");
        }
    }
}
