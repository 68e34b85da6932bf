package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.ALDER;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contractElement;
import static org.comptoir.trading.Northwind.file;
import static org.comptoir.trading.Northwind.master;
import static org.comptoir.trading.Northwind.reference;

import java.util.Map;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.life.Accounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An impact names to a representative only whom he represents: docs/topics/insight.md.
@NorthwindStore
class ImpactDiscretionIntegrationTests {
    private static final String SELLER = "o=Northwind Tools,o=Root Organization";
    private static final String KEY =
            "name=\"Of Varga\"><AccountOwner>%s</AccountOwner>".formatted(organization(SELLER));

    @LocalServerPort int port;
    @Autowired Northwind northwind;
    @Autowired Accounts accounts;

    private NorthwindApi varga = NorthwindApi.guest(0);
    private NorthwindApi seller = varga;
    private String impact = "";

    @BeforeEach
    void lendToTwoCustomers() {
        varga = NorthwindApi.signedIn(port, "l.varga", "northwind-representative-2026");
        seller = NorthwindApi.signedIn(port, "t.haas", "northwind-seller-2026");
        var held =
                "<AccountReference><AccountRef %s</AccountRef></AccountReference>".formatted(KEY);
        var own =
                contractElement("His borrower", "1", "0", ALDER, held + reference("His base"), "");
        var others =
                contractElement(
                        "Another borrower", "1", "0", BIRCH, reference("His base"), master("0"));
        var base = contractElement("His base", "1", "0", "", held, master("-10"));
        var report = northwind.take(file(account(), base, own, others), ContractState.ACTIVE);
        assertThat(report.problems()).isEmpty();
        impact = "/contracts/" + northwind.latest("His base") + "/impact";
        var keller = NorthwindApi.signedIn(port, "b.keller", "northwind-buyer-2026");
        keller.delete("/cart").expect(200);
        keller.post("/cart/items", Map.of("partNumber", "NW-4410", "quantity", 3)).expect(201);
    }

    @AfterEach
    void leaveNothingThatSells() {
        northwind.cancelAll();
        var owner = northwind.store().owner().value();
        accounts.find(owner, "Of Varga")
                .ifPresent(it -> accounts.delete(it.id(), Asked.by("test")));
    }

    @Test
    void aRepresentativeReadsTheNamesOfHisOwnCustomersAndTheNumberOfOthers() {
        var whole = seller.get(impact).expect(200);
        assertThat(whole.body()).contains("Birch Joinery", "Another borrower", "Alder Rail Works");
        assertThat(whole.at("/carts/items").toString()).contains("Keller");
        var his = varga.get(impact).expect(200);
        assertThat(his.body())
                .contains("Alder Rail Works", "Purchasing", "His borrower")
                .doesNotContain("Birch", "Another borrower", "Keller");
        assertThat(his.at("/buyers/people")).isEqualTo(whole.at("/buyers/people"));
        assertThat(his.at("/buyers/membersLeftOut").asInt()).isEqualTo(1);
        assertThat(his.at("/carts/touched")).isEqualTo(whole.at("/carts/touched"));
        assertThat(his.at("/groups").size()).isEqualTo(whole.at("/groups").size());
    }

    @Test
    void aRefusalNamesHimHisOwnContractsAndCountsTheOthers() {
        var suspend = "/contracts/" + northwind.latest("His base") + "/suspend";
        var reason = Map.of("reason", "Season is over");
        var whole = seller.post(suspend, reason).expect(409);
        assertThat(whole.text("/detail")).contains("Another borrower, His borrower.");
        var his = varga.post(suspend, reason).expect(409);
        assertThat(his.text("/code")).isEqualTo("base-contract-in-use");
        assertThat(his.text("/detail"))
                .contains("His borrower, one of another customer.")
                .doesNotContain("Another borrower");
    }

    @Test
    void anIncompleteContractOfAnotherCustomerIsNotNamedToHim() {
        var held =
                "<AccountReference><AccountRef %s</AccountRef></AccountReference>".formatted(KEY);
        northwind.take(
                file(
                        contractElement(
                                "Another borrower", "1", "0", BIRCH, reference("His base"), "")),
                ContractState.ACTIVE);
        northwind.take(
                file(contractElement("His borrower", "1", "0", ALDER, held, master("0"))),
                ContractState.ACTIVE);
        northwind.take(
                file(contractElement("His base", "1", "0", "", held, "")), ContractState.APPROVED);
        var deploy = "/contracts/" + northwind.latest("His base") + "/deploy";
        var whole = seller.post(deploy, Map.of()).expect(422);
        assertThat(whole.text("/detail")).contains("Another borrower");
        var his = varga.post(deploy, Map.of()).expect(422);
        assertThat(his.text("/code")).isEqualTo("other-borrower-incomplete");
        assertThat(his.text("/detail")).doesNotContain("Another borrower");
    }

    private static String account() {
        var varga = "<UserRef distinguishName=\"uid=l.varga,ou=Rail Sales,%s\"/>".formatted(SELLER);
        return "<Account state=\"Active\">"
                + participant("AccountHolder", organization(ALDER))
                + participant("SellerContact", varga)
                + "<AccountUniqueKey %s</AccountUniqueKey></Account>".formatted(KEY);
    }

    private static String organization(String name) {
        return "<OrganizationRef distinguishName=\"%s\"/>".formatted(name);
    }

    private static String participant(String role, String member) {
        return "<Participant role=\"%s\"><ParticipantMember>%s</ParticipantMember></Participant>"
                .formatted(role, member);
    }
}
