package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.comptoir.TestHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Before a contract is deployed one sees whom it touches.
@SampleStores
class SeeTheImpactTests {
    private static final String CONTRACTS = "/accelerator/tooltech/contracts/";
    private static final Pattern TOTAL = Pattern.compile("data-total=\"(\\d+)\"");

    @LocalServerPort int port;

    private TestHttp manager = TestHttp.program(0);
    private String draft = "";
    private String marlow = "";

    @BeforeEach
    void findTheContracts() {
        manager = caller("h.ward", "tooltech-manager-2026");
        draft = contract("Larch Maintenance renewal");
        marlow = contract("Marlow Framework 2026");
    }

    private TestHttp caller(String logonId, String password) {
        var program = TestHttp.program(port);
        var body = "{\"logonId\":\"%s\",\"password\":\"%s\"}".formatted(logonId, password);
        return program.as(program.post("/api/v1/tokens", body).text("/token"));
    }

    private String contract(String name) {
        return Sample.contract(manager, name);
    }

    private static Answer found(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    /// Asks as the script does that replaces a part of the page.
    private Answer part(String address) {
        return found(manager.with("HX-Request", "true").get(address));
    }

    private static int total(Answer answer) {
        var total = TOTAL.matcher(answer.body());
        assertThat(total.find()).isTrue();
        return Integer.parseInt(total.group(1));
    }

    @Test
    void theImpactPageComesAtOnceAndAsksForTheRest() {
        var shell = found(manager.get(CONTRACTS + draft + "/impact?kind=down")).body();
        assertThat(shell)
                .contains("hx-get=\"" + CONTRACTS + draft + "/impact/whole?kind=down\"")
                .doesNotContain("data-testid=\"groups\"");
        var whole = part(CONTRACTS + draft + "/impact/whole");
        assertThat(whole.body())
                .contains("data-testid=\"groups\"")
                .contains("is deployed, compared with today’s contracts")
                .doesNotContain("<html");
        assertThat(found(manager.get(CONTRACTS + draft + "/impact/whole")).body())
                .contains("<html")
                .contains("data-testid=\"groups\"");
    }

    @Test
    void changesAreFilteredByKindAndGroup() {
        var address = CONTRACTS + marlow + "/impact";
        int all = total(part(address));
        int down = total(part(address + "?kind=down"));
        int appearing = total(part(address + "?kind=appearing"));
        assertThat(down).isPositive();
        assertThat(appearing).isPositive();
        assertThat(down + appearing).isEqualTo(all);
        assertThat(total(part(address + "?group=1"))).isLessThan(all).isPositive();
        assertThat(part(address + "?q=no+such+product").body()).contains("No price changes");
        var rest = "/api/v1/stores/tooltech/contracts/" + marlow + "/impact?limit=500";
        assertThat(found(manager.get(rest + "&kind=down")).json().at("/changes/items"))
                .hasSize(down)
                .allMatch(it -> it.path("kind").asString().equals("down"));
        assertThat(manager.get(rest + "&kind=sideways").text("/code")).isEqualTo("bad-kind");
    }
}
