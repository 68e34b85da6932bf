package org.comptoir.care.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.comptoir.SampleStores;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What agents of ToolTech find prepared.
@SampleStores
class PreparedTests {
    @Autowired Prepared prepared;
    @Autowired Stores stores;

    @Test
    void answersPagesAndReasonsAreThereInTheLanguageOfTheTalk() {
        var answer =
                prepared.topics(store(), Locale.FRENCH).stream()
                        .filter(it -> it.identifier().equals("goodbye"))
                        .findFirst()
                        .orElseThrow();
        assertThat(prepared.fill(answer, Map.of("shopper", "Tess", "agent", "Priya")))
                .startsWith("Je vous en prie, Tess.")
                .endsWith("Priya");
        assertThat(prepared.topics(store(), Locale.ENGLISH))
                .extracting(Prepared.Answer::title)
                .contains("Greeting")
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(prepared.pages(store(), Locale.FRENCH))
                .flatExtracting(Prepared.Pages::pages)
                .contains(new Prepared.Page("Votre panier", "/tooltech/cart"));
        assertThat(prepared.wrapUpReasons(store(), Locale.ENGLISH))
                .contains(new Prepared.Choice("answered", "Question answered"));
    }

    @Test
    void onlyPagesOfTheStoreMayBeSent() {
        for (var page :
                new String[] {
                    "/tooltech", "/tooltech?lang=fr", "/tooltech/cart", "/tooltech/catalog/Nuts"
                }) {
            assertThat(prepared.allowed(store(), page)).as(page).isTrue();
        }
        for (var other :
                new String[] {
                    "/fashionflow/cart", "/tooltechnology/cart", "/tooltech//evil.example",
                    "/tooltech/checkout", "/tooltech/../fashionflow", "//evil.example/tooltech",
                    "https://evil.example/tooltech/cart", "/accelerator/tooltech", ""
                }) {
            assertThat(prepared.allowed(store(), other)).as(other).isFalse();
        }
    }

    private Store store() {
        return stores.get("tooltech");
    }
}
