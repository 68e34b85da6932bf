package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.comptoir.SampleStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/// A seller changes a term of a contract that sells, and another person approves the revision:
/// docs/rules.md §2.3.
@SampleStores
class ChangeATermTests {
    private static final String STORE = "/stores/tooltech";
    private static final Map<String, String> NOTHING = Map.of();

    @LocalServerPort int port;
    Rest seller = Rest.guest(0);
    Rest manager = seller;
    String contract = "";
    int place;

    @BeforeEach
    void deployAContract() {
        seller = Rest.signedIn(port, "m.devos", "tooltech-seller-2026");
        manager = Rest.signedIn(port, "h.ward", "tooltech-manager-2026");
        var original =
                seller.get(STORE + "/contracts?name=Larch%20Maintenance%202026")
                        .expect(200)
                        .text("/items/0/id");
        var copy =
                seller.post(
                                STORE + "/contracts/" + original + "/duplicate",
                                Map.of("name", "Revised " + System.nanoTime()))
                        .expect(201);
        contract = STORE + "/contracts/" + copy.text("/id");
        seller.post(contract + "/submit", NOTHING).expect(200);
        manager.post(contract + "/approve", NOTHING).expect(200);
    }

    @AfterEach
    void cancelTheContract() {
        manager.post(contract + "/cancel", Map.of("reason", "End of the journey")).expect(200);
    }

    @Test
    void aChangedTermWaitsIsApprovedByAnotherAndIsReadAsARevision() {
        var term = term();
        term.put("signedPercentage", "-17");
        var path = contract + "/terms/" + place;
        assertThat(seller.put(path + "?reason=New%20year", term).expect(202).text("/state"))
                .isEqualTo("Pending");
        assertThat(manager.get(STORE + "/approvals").expect(200).at("/items").toString())
                .contains(contract.substring(contract.lastIndexOf('/') + 1));
        assertThat(manager.get("/notices?unread=true").expect(200).text("/items/0/text"))
                .contains("Mark Devos", "revision 1");
        assertThat(seller.get(STORE + "/approvals").expect(200).at("/items")).isEmpty();
        assertThat(
                        seller.post(contract + "/revisions/1/approve", NOTHING)
                                .expect(403)
                                .text("/code"))
                .isEqualTo("forbidden");
        assertThat(manager.post(contract + "/revisions/1/approve", NOTHING).text("/state"))
                .isEqualTo("InForce");
        var revisions = seller.get(contract + "/revisions").expect(200);
        assertThat(revisions.text("/items/0/change/reason")).isEqualTo("New year");
        assertThat(revisions.text("/items/1/state")).isEqualTo("Replaced");
        assertThat(seller.get(contract + "/revisions/1").at("/content/terms"))
                .isEqualTo(seller.get(contract).at("/content/terms"));
        assertThat(seller.get(contract).text("/contract/revision")).isEqualTo("1");
        assertThat(seller.get("/notices").text("/items/0/text")).contains("Helen Ward");
    }

    @Test
    void anOldReadingAForeignHandAndAnUnknownTermAreRefused() {
        var term = term();
        var path = contract + "/terms/" + place;
        assertThat(seller.put(path, term, "\"9999\"").expect(412).text("/code"))
                .isEqualTo("outdated");
        assertThat(seller.put(contract + "/terms/99", term).expect(404).text("/code"))
                .isEqualTo("no-such-term");
        assertThat(seller.put(path, Map.of("kind", "Nonsense")).expect(400).text("/code"))
                .isEqualTo("invalid-content");
        Rest.signedIn(port, "t.cole", "tooltech-buyer-2026").put(path, term).expect(404);
        assertThat(seller.get(contract + "/revisions/1").expect(404).text("/code"))
                .isEqualTo("no-such-revision");
    }

    @Test
    void approversAreReadAndChosenAsTheyWereRead() {
        var read = manager.get(STORE + "/approvers").expect(200);
        assertThat(read.text("/approvers/0/role")).isEqualTo("sales-manager");
        var body = Map.of("approvers", List.of());
        assertThat(manager.put(STORE + "/approvers", body).expect(400).text("/code"))
                .isEqualTo("approver-missing");
        assertThat(manager.put(STORE + "/approvers", read.body(), "\"7\"").expect(412).status())
                .isEqualTo(412);
        seller.put(STORE + "/approvers", read.body()).expect(403);
        Rest.signedIn(port, "t.cole", "tooltech-buyer-2026").get(STORE + "/approvers").expect(403);
    }

    @Test
    void aDeputyIsNamedReadAndTakenAway() {
        var body =
                Map.of(
                        "person", "i.solberg",
                        "from", "2026-01-01T00:00:00Z",
                        "until", "2026-12-31T00:00:00Z");
        assertThat(manager.put("/deputy", Map.of("person", "i.solberg")).expect(400).text("/field"))
                .isEqualTo("from");
        assertThat(manager.put("/deputy", body).expect(200).text("/deputy/person"))
                .isEqualTo("i.solberg");
        manager.delete("/deputy").expect(204);
        assertThat(manager.get("/deputy").expect(200).at("/deputy").isNull()).isTrue();
        assertThat(Rest.guest(port).get("/deputy").status()).isEqualTo(401);
    }

    /// The first term with a percentage; without a sequence number its place counts.
    private ObjectNode term() {
        var terms = seller.get(contract).expect(200).at("/content/terms");
        for (int index = 0; index < terms.size(); index++) {
            if (terms.get(index).has("signedPercentage")) {
                place = terms.get(index).at("/header/sequence").asInt(index + 1);
                return (ObjectNode) terms.get(index);
            }
        }
        throw new AssertionError("No term with a percentage");
    }
}
