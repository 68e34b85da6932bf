package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.comptoir.TestHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// No address of the tool leads to another's store, account or contract, whoever asks.
@SampleStores
class DeskAccessIntegrationTests {
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    @LocalServerPort int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private TestHttp manager = TestHttp.program(0);

    @BeforeEach
    void manager() {
        manager = caller("h.ward", "tooltech-manager-2026");
    }

    @Test
    void thereAreAddressesToTry() {
        assertThat(addresses(RequestMethod.GET)).hasSizeGreaterThan(12);
        assertThat(addresses(RequestMethod.POST)).hasSizeGreaterThan(8);
    }

    @Test
    void aGuestIsLedToTheSignIn() {
        var guest = TestHttp.program(port);
        addresses(RequestMethod.GET)
                .forEach(address -> {
                    var answer = guest.get(filled(address, "tooltech", NOBODY));
                    assertThat(answer.status()).as(address).isEqualTo(302);
                    assertThat(answer.header("Location")).as(address).contains("/sign-in");
                });
    }

    @Test
    void buyersOfAllRolesAreRefusedEverywhere() {
        var buyers =
                Map.of(
                        "t.cole", "tooltech-buyer-2026",
                        "o.pryce", "tooltech-approver-2026",
                        "g.hartley", "tooltech-administrator-2026",
                        "c.nolan", "tooltech-customer-2026");
        var contract = contract("ToolTech Default Contract");
        buyers.forEach((logonId, password) -> {
            var buyer = caller(logonId, password);
            addresses(RequestMethod.GET)
                    .forEach(it -> refused(it, buyer.get(filled(it, "tooltech", contract))));
            addresses(RequestMethod.POST)
                    .forEach(it -> refused(it, send(buyer, filled(it, "tooltech", contract))));
        });
    }

    @Test
    void whoWorksForAnotherStoreFindsNothingHere() {
        var stranger = caller("o.reyes", "fashionflow-seller-2026");
        var contract = contract("ToolTech Default Contract");
        stores(RequestMethod.GET)
                .forEach(it -> {
                    var answer = stranger.get(filled(it, "tooltech", contract));
                    assertThat(answer.status()).as(it).isEqualTo(404);
                });
        stores(RequestMethod.POST)
                .forEach(it -> {
                    var answer = send(stranger, filled(it, "tooltech", contract));
                    assertThat(answer.status()).as(it).isEqualTo(404);
                });
    }

    @Test
    void aContractIsNotFoundThroughAnotherStore() {
        var administrator = caller("f.lange", "fashionflow-manager-2026");
        var contract = contract("ToolTech Default Contract");
        addresses(RequestMethod.GET)
                .filter(it ->
                        it.contains("/contracts/{id}") || it.matches(".*\\{kind[^}]*contracts.*"))
                .forEach(it -> {
                    var answer = administrator.get(filled(it, "fashionflow", contract));
                    assertThat(answer.status()).as(it).isIn(302, 404);
                    if (answer.status() == 302) {
                        var next = administrator.get(answer.header("Location"));
                        assertThat(next.status()).as(it).isEqualTo(404);
                    }
                });
    }

    @Test
    void aRepresentativeFindsOnlyContractsOfHisAccounts() {
        var representative = caller("n.brandt", "tooltech-representative-2026");
        var without = contract("ToolTech Default Contract");
        var his = contract("Marlow Trade Tools 2026");
        var contracts = "/accelerator/tooltech/contracts/";
        assertThat(representative.get(contracts + his).status()).isEqualTo(200);
        assertThat(representative.get(contracts + without).status()).isEqualTo(404);
        assertThat(representative.get(contracts + without + "/file").status()).isEqualTo(404);
        assertThat(representative.get("/accelerator/tooltech/findings").status()).isEqualTo(403);
        assertThat(representative.get("/accelerator/tooltech/contracts?q=marlow").body())
                .contains("Marlow Trade Tools 2026");
        assertThat(representative.get("/accelerator/tooltech/contracts?q=default").body())
                .doesNotContain("ToolTech Default Contract");
        assertThat(representative.get("/accelerator/tooltech/find?q=default").body())
                .doesNotContain("ToolTech Default Contract");
        assertThat(representative.get("/accelerator/tooltech/contracts/new").status())
                .isEqualTo(403);
    }

    @Test
    void aServicePersonHasAHomeButNoContracts() {
        var person = caller("p.nair", "tooltech-service-2026");
        assertThat(person.get("/accelerator/tooltech").status()).isEqualTo(200);
        assertThat(person.get("/accelerator/tooltech/contracts").status()).isEqualTo(403);
        assertThat(person.get("/accelerator/tooltech/accounts").status()).isEqualTo(403);
        assertThat(person.get("/accelerator/tooltech/names?what=MemberRef&q=a").status())
                .isEqualTo(403);
    }

    private static void refused(String address, Answer answer) {
        assertThat(answer.status()).as(address).isIn(400, 403, 404);
    }

    private Stream<String> stores(RequestMethod method) {
        return addresses(method).filter(it -> it.contains("{store}"));
    }

    private Stream<String> addresses(RequestMethod method) {
        var found = new TreeSet<String>();
        mappings.getHandlerMethods().keySet().stream()
                .filter(it -> it.getMethodsCondition().getMethods().contains(method))
                .flatMap(it -> it.getPatternValues().stream())
                .filter(it -> it.startsWith("/accelerator"))
                .forEach(found::add);
        return found.stream();
    }

    private static String filled(String address, String store, String id) {
        return address.replace("{store}", store)
                        .replaceAll("\\{kind:[^}]*contracts[^}]*}", "contracts")
                        .replaceAll("\\{kind:([^|}]*)[^}]*}", "$1")
                        .replace("{id}", id)
                        .replace("{other}", id)
                        .replace("{chapter}", "profile")
                        .replace("{command}", "suspend")
                        .replaceAll("\\{[^}]*}", "0")
                + "?what=MemberRef&command=suspend&reason=none&name=none";
    }

    private static Answer send(TestHttp caller, String address) {
        return caller.submit(address, Map.of("command", "suspend", "reason", "none"));
    }

    private String contract(String name) {
        return Sample.contract(manager, name);
    }

    private TestHttp caller(String logonId, String password) {
        var program = TestHttp.program(port);
        var body = "{\"logonId\":\"%s\",\"password\":\"%s\"}".formatted(logonId, password);
        return program.as(program.post("/api/v1/tokens", body).text("/token"));
    }
}
