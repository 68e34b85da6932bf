package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.comptoir.TestHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Two contracts, or versions, are compared by what they mean.
@SampleStores
class CompareContractsTests {
    private static final String CONTRACTS = "/accelerator/tooltech/contracts/";

    @LocalServerPort int port;

    private TestHttp manager = TestHttp.program(0);
    private TestHttp representative = manager;
    private String active = "";
    private String draft = "";

    @BeforeEach
    void findTheContracts() {
        manager = caller("h.ward", "tooltech-manager-2026");
        representative = caller("n.brandt", "tooltech-representative-2026");
        active = contract("Larch Maintenance 2026");
        draft = contract("Larch Maintenance renewal");
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

    @Test
    void contractsAreComparedByMeaning() {
        var page = found(manager.get(CONTRACTS + active + "/diff/" + draft)).body();
        assertThat(page)
                .contains("Everything in the list of ToolTechCostPlusList, 8% above list price.")
                .contains("Everything in the list of ToolTechCostPlusList, 7% above list price.")
                .contains("Customer contact · Erik Sund")
                .contains("data-change=\"changed\"")
                .doesNotContain("PriceTC")
                .doesNotContain("distinguishedName");
        assertThat(removed(page)).contains("Handling charge");
        assertThat(added(page)).contains("Payment");
    }

    @Test
    void theOtherWayRoundWhatWasRemovedIsAdded() {
        var page = found(manager.get(CONTRACTS + draft + "/diff/" + active)).body();
        assertThat(added(page)).contains("Handling charge");
        assertThat(removed(page)).contains("Payment");
        assertThat(page).contains(CONTRACTS + active + "/diff/" + draft);
    }

    private static List<String> added(String page) {
        return titles(page, "added");
    }

    private static List<String> removed(String page) {
        return titles(page, "removed");
    }

    /// The titles of the terms that only one side has.
    private static List<String> titles(String page, String change) {
        var term =
                Pattern.compile(
                        "data-change=\"" + change + "\">\\s*<h3>.*?</span></span>([^<]*)</h3>",
                        Pattern.DOTALL);
        return term.matcher(page).results().map(it -> it.group(1).strip()).toList();
    }

    @Test
    void twoThatSayTheSameSaySo() {
        assertThat(found(manager.get(CONTRACTS + draft + "/diff/" + draft)).body())
                .contains("They say the same");
    }

    @Test
    void aRepresentativeComparesOnlyContractsOfHisAccounts() {
        var foreign = contract("ToolTech Default Contract");
        assertThat(representative.get(CONTRACTS + draft + "/diff/" + active).status())
                .isEqualTo(200);
        assertThat(representative.get(CONTRACTS + draft + "/diff/" + foreign).status())
                .isEqualTo(404);
        assertThat(representative.get(CONTRACTS + foreign + "/diff/" + draft).status())
                .isEqualTo(404);
    }
}
