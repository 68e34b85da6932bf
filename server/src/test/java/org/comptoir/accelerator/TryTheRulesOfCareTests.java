package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.comptoir.care.setting.Rules;
import org.comptoir.care.setting.Rules.Condition;
import org.comptoir.care.setting.Setups;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Stores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A supervisor tries where a request would go.
@SampleStores
class TryTheRulesOfCareTests {
    private static final String TRY = "/accelerator/tooltech/care/settings/rules/try";

    @LocalServerPort int port;
    @Autowired Setups setups;
    @Autowired Stores stores;

    @Test
    void theRuleItsQueueAndItsAgentsAreNamed() {
        var karin = caller("k.vogt", "tooltech-supervisor-2026");
        assertThat(karin.get(TRY).body()).contains("trial-form").doesNotContain("trial-rule");
        var setup = setups.of(stores.get("tooltech"));
        var rules = setup.rules().value().rules();
        var rule =
                rules.stream().filter(it -> only(it, Condition.SUBJECTS)).findFirst().orElseThrow();
        var subject = Objects.requireNonNull(rule.conditions().get(Condition.SUBJECTS)).getFirst();
        var page = karin.get(TRY + "?language=en&subject=" + subject).body();
        var queue = setup.queue(rule.queue()).orElseThrow().value();
        assertThat(page)
                .contains("Rule " + (rules.indexOf(rule) + 1) + " matches")
                .contains(Texts.pick(queue.titles(), Locale.ENGLISH));
        assertThat(karin.get(TRY + "?language=fr&subject=" + subject + "&lang=fr").body())
                .contains("convient", Texts.pick(queue.titles(), Locale.FRENCH));
    }

    private static boolean only(Rules.Rule rule, Condition condition) {
        return rule.conditions().keySet().equals(Set.of(condition));
    }

    @Test
    void nobodyButASupervisorTries() {
        assertThat(caller("p.nair", "tooltech-service-2026").get(TRY).status()).isEqualTo(403);
        assertThat(caller("w.tran", "fashionflow-supervisor-2026").get(TRY).status())
                .isIn(403, 404);
    }

    private TestHttp caller(String logonId, String password) {
        var program = TestHttp.program(port);
        var body = "{\"logonId\":\"%s\",\"password\":\"%s\"}".formatted(logonId, password);
        return program.as(program.post("/api/v1/tokens", body).text("/token"));
    }
}
