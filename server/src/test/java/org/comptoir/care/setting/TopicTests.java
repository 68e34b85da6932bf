package org.comptoir.care.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicTests {
    @Test
    void whatIsKnownIsFilledInEveryLanguageAndTheRestStays() {
        var topic =
                new Topic(
                        "hello",
                        Map.of("en", "Hello"),
                        Map.of("en", "Hello {shopper}: {order}", "fr", "Bonjour {shopper}"));
        var filled = topic.fill(Map.of("shopper", "Ada"));
        assertThat(filled.texts()).containsEntry("en", "Hello Ada: {order}");
        assertThat(filled.texts()).containsEntry("fr", "Bonjour Ada");
    }

    @Test
    void aNameIsNeverReadAsAVariable() {
        var known = Map.of("shopper", "$1 {agent} \\", "agent", "Priya");
        assertThat(Topic.fill("{shopper}, {agent}", known)).isEqualTo("$1 {agent} \\, Priya");
    }

    @Test
    void bracesAroundAnythingElseAreText() {
        assertThat(Topic.fill("{ } {a b} {}", Map.of("a", "x"))).isEqualTo("{ } {a b} {}");
        assertThat(Topic.variables("{shopper} {order} {shopper} { }"))
                .containsExactly("order", "shopper");
    }
}
