package org.comptoir.accelerator.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Menu;
import org.comptoir.accelerator.form.FormTree.Entered;
import org.comptoir.engine.policy.Origin;
import org.comptoir.engine.policy.Parameters;
import org.comptoir.engine.policy.commands.PolicyCommands;
import org.comptoir.members.Actor;
import org.comptoir.platform.page.Pages;
import org.comptoir.stores.Stores;
import org.comptoir.trading.Policies;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;

@SampleStores
class PolicyFormTests {
    private static final String POLICIES = "/accelerator/tooltech/policies";

    @LocalServerPort int port;
    @Autowired Policies policies;
    @Autowired PolicyCommands commands;
    @Autowired Stores stores;
    @Autowired Pages pages;

    @Test
    void aFormSentBackAsItCameSaysTheSame() {
        var store = stores.get("tooltech");
        var page = pages.of(new MockHttpServletRequest());
        var desk =
                new Desk(page, Actor.guest(), store, "", List.of(), new Menu(List.of()), List.of());
        var all = policies.visible(store);
        assertThat(all).hasSizeGreaterThan(20);
        for (var policy : all) {
            for (var command : commands.of(policy.type())) {
                var form = new PolicyForm(desk, command);
                var entered = new Entered(form.values(Optional.of(policy)));
                assertThat(Parameters.parse(form.properties(entered), Origin.POLICY).entries())
                        .as(policy.name())
                        .containsExactlyInAnyOrderElementsOf(policy.parameters().entries());
                assertThat(form.descriptions(entered, Optional.of(policy)))
                        .isEqualTo(policy.descriptions());
            }
        }
    }

    @Test
    void whatIsWrongIsSaidAndWhatIsRightIsSaved() {
        var manager = manager();
        var name = "Bands " + System.nanoTime();
        var wrong = manager.submit(POLICIES + "/new", fields(name, "1=much"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("1=much", name);
        var saved = manager.submit(POLICIES + "/new", fields(name, "1=-10"));
        assertThat(saved.status()).isEqualTo(302);
        var place = saved.header("Location").replaceAll("\\?.*", "");
        assertThat(manager.get(place).body()).contains("percent_1", "-10", name);
        assertThat(manager.submit(place + "/delete", Map.of()).status()).isEqualTo(302);
        assertThat(manager.get(place).status()).isEqualTo(404);
    }

    @Test
    void aPolicyThatIsNamedStays() {
        var manager = manager();
        var found = manager.get("/api/v1/stores/tooltech/policies?limit=500").json();
        var id =
                found.path("items")
                        .valueStream()
                        .filter(it -> it.path("name").asString().equals("ToolTechShippingCharge"))
                        .map(it -> it.path("id").asString())
                        .findFirst()
                        .orElseThrow();
        var refused = manager.submit(POLICIES + "/" + id + "/delete", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("ToolTechShippingCharge");
    }

    private static Map<String, String> fields(String name, String percent) {
        return Map.of(
                "type", "ReturnCharge",
                "command", "percent-by-days",
                "name", name,
                "p.days", "1=30",
                "p.percent", percent,
                "p.default", "-20");
    }

    private TestHttp manager() {
        var program = TestHttp.program(port);
        var body = "{\"logonId\":\"h.ward\",\"password\":\"tooltech-manager-2026\"}";
        return program.as(program.post("/api/v1/tokens", body).text("/token"));
    }
}
