package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.comptoir.SampleStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/// A seller writes a contract, a sales manager approves it, and it ends: docs/rules.md §2.3.
@SampleStores
class TheLifeOfAContractTests {
    private static final String CONTRACTS = "/stores/tooltech/contracts";
    private static final Map<String, String> NOTHING = Map.of();
    private static final Map<String, String> REASON = Map.of("reason", "End of the journey");

    @LocalServerPort int port;
    Rest seller = Rest.guest(0);
    Rest manager = seller;

    @BeforeEach
    void signIn() {
        seller = Rest.signedIn(port, "m.devos", "tooltech-seller-2026");
        manager = Rest.signedIn(port, "h.ward", "tooltech-manager-2026");
    }

    private String original() {
        return CONTRACTS
                + "/"
                + seller.get(CONTRACTS + "?name=Larch%20Maintenance%202026")
                        .expect(200)
                        .text("/items/0/id");
    }

    private String copy(String name) {
        var copy = seller.post(original() + "/duplicate", Map.of("name", name)).expect(201);
        assertThat(copy.text("/state")).isEqualTo("Draft");
        return CONTRACTS + "/" + copy.text("/id");
    }

    @Test
    void aDraftIsWrittenHandedInApprovedAndCancelled() {
        var draft = copy("Journey one");
        seller.post(draft + "/lock", NOTHING).expect(200);
        var content = (ObjectNode) seller.get(draft).expect(200).at("/content");
        content.put("comment", "Written over REST");
        assertThat(manager.put(draft, content).expect(409).text("/code"))
                .isEqualTo("contract-locked");
        seller.put(draft, content).expect(200);
        var changes = seller.get(original() + "/diff/" + draft.replace(CONTRACTS + "/", ""));
        assertThat(changes.expect(200).at("/changes").toString())
                .contains("Written over REST", "Journey one");
        assertThat(seller.post(draft + "/submit", NOTHING).expect(200).text("/state"))
                .isEqualTo("Pending");
        assertThat(seller.post(draft + "/approve", NOTHING).expect(403).text("/code"))
                .isEqualTo("forbidden");
        assertThat(manager.post(draft + "/approve", NOTHING).expect(200).text("/state"))
                .isEqualTo("Active");
        assertThat(manager.post(draft + "/cancel", NOTHING).expect(400).text("/code"))
                .isEqualTo("reason-missing");
        assertThat(manager.post(draft + "/cancel", REASON).expect(200).text("/state"))
                .isEqualTo("Cancelled");
        assertThat(manager.post(draft + "/resume", NOTHING).expect(409).text("/code"))
                .isEqualTo("contract-state");
        manager.delete(draft).expect(204);
    }

    @Test
    void whoHandsAContractInDoesNotApproveIt() {
        var draft = copy("Journey two");
        manager.post(draft + "/submit", NOTHING).expect(200);
        assertThat(manager.post(draft + "/approve", NOTHING).expect(403).text("/code"))
                .isEqualTo("own-contract-not-approved");
        assertThat(manager.post(draft + "/cancel", REASON).expect(200).text("/state"))
                .isEqualTo("Cancelled");
    }

    @Test
    void unknownNamesAndBadValuesAreNamedAndNothingIsSaved() {
        var draft = copy("Journey three");
        var content = (ObjectNode) seller.get(draft).expect(200).at("/content");
        ((ObjectNode) content.at("/account")).put("name", "Nobody & Sons");
        var unknown = seller.put(draft, content).expect(422);
        assertThat(unknown.text("/code")).isEqualTo("unknown-account");
        content.put("usage", "Anything");
        assertThat(seller.put(draft, content).expect(400).text("/code"))
                .isEqualTo("invalid-content");
        assertThat(seller.get(draft).text("/contract/state")).isEqualTo("Draft");
        seller.delete(draft).expect(204);
    }

    @Test
    void buyersAndGuestsReachNoCommand() {
        var original = original();
        var buyer = Rest.signedIn(port, "t.cole", "tooltech-buyer-2026");
        for (var command : new String[] {"submit", "approve", "cancel", "duplicate", "lock"}) {
            buyer.post(original + "/" + command, REASON).expect(404);
            assertThat(Rest.guest(port).post(original + "/" + command, REASON).status())
                    .isIn(401, 404);
        }
        buyer.delete(original).expect(404);
    }
}
