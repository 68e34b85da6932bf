package org.comptoir.care.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.care.setting.Rules.Condition;
import org.comptoir.care.setting.Rules.Request;
import org.comptoir.care.setting.Rules.Rule;
import org.junit.jupiter.api.Test;

class RulesTests {
    private static final Request FRENCH_RETURN =
            condition ->
                    switch (condition) {
                        case LANGUAGES -> Set.of("fr");
                        case SUBJECTS -> Set.of("return");
                        case ACCOUNTS -> Set.of("Granit", "Larch");
                        case LINKS, CATEGORIES, CONTRACTS -> Set.of();
                    };

    @Test
    void theFirstThatMatchesWins() {
        var rules =
                new Rules(
                        List.of(
                                rule("english", Condition.LANGUAGES, "en"),
                                rule("french", Condition.LANGUAGES, "de", "fr"),
                                rule("returns", Condition.SUBJECTS, "return")));
        assertThat(rules.queue(FRENCH_RETURN)).contains("french");
    }

    @Test
    void everyConditionOfARuleMustHold() {
        var both =
                new Rule(
                        Map.of(
                                Condition.LANGUAGES, List.of("fr"),
                                Condition.ACCOUNTS, List.of("Marlow")),
                        "marlow",
                        Optional.empty());
        var granit = rule("granit", Condition.ACCOUNTS, "Granit");
        assertThat(new Rules(List.of(both)).queue(FRENCH_RETURN)).isEmpty();
        assertThat(new Rules(List.of(both, granit)).queue(FRENCH_RETURN)).contains("granit");
    }

    @Test
    void whatIsNotKnownMatchesNoConditionAndARuleWithoutMatchesAll() {
        var linked = rule("linked", Condition.LINKS, "footer");
        var all = new Rule(Map.of(), "all", Optional.of(7));
        assertThat(new Rules(List.of(linked, all)).match(FRENCH_RETURN)).contains(all);
        assertThat(Rules.NONE.queue(FRENCH_RETURN)).isEmpty();
    }

    private static Rule rule(String queue, Condition condition, String... values) {
        return new Rule(Map.of(condition, List.of(values)), queue, Optional.empty());
    }
}
