package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.master;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.comptoir.engine.entitlement.Offer;
import org.comptoir.members.Actor;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Stores;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.imports.ContractEdits;
import org.comptoir.trading.life.ContractRevisions;
import org.comptoir.trading.life.Contracts;
import org.comptoir.trading.revision.ChangedTerm;
import org.comptoir.trading.revision.Revision;
import org.comptoir.trading.revision.Revision.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NorthwindStore
class ContractRevisionsIntegrationTests {
    private static final Asked HAAS = Asked.by("t.haas");
    private static final Asked NOVAK =
            new Asked("p.novak", Optional.of("not agreed"), OptionalInt.empty());

    @Autowired Northwind northwind;
    @Autowired Stores stores;
    @Autowired Contracts contracts;
    @Autowired ContractEdits edits;
    @Autowired ContractRevisions revisions;

    @AfterEach
    void leaveNothingThatSells() {
        approval(false);
        northwind.cancelAll();
    }

    private void approval(boolean on) {
        stores.switchFeatures(northwind.store(), Map.of(Feature.CONTRACT_APPROVAL, on), "test");
    }

    @Test
    void aChangeSellsAtOnceUnderTheNextRevisionWhichAnswersName() {
        var id = active("Revised");
        var before = price();
        var revision = change(id, adjusted("-30"));
        assertThat(revision.state()).isEqualTo(State.IN_FORCE);
        assertThat(price()).isLessThan(before);
        var offer = (Offer) northwind.decision(northwind.actor("b.keller"), "NW-4420");
        assertThat(offer.contract().revision()).isEqualTo(1);
        var contract = contracts.get(id);
        assertThat(revisions.before(contract, Integer.MAX_VALUE, 10))
                .extracting(Revision::number, Revision::state)
                .containsExactly(tuple(1, State.IN_FORCE), tuple(0, State.REPLACED));
        assertThat(percentage(revisions.said(contract, 0))).isEqualByComparingTo("-10");
        assertThat(percentage(revisions.said(contract, 1))).isEqualByComparingTo("-30");
    }

    @Test
    void sayingTheSameChangesNothing() {
        var id = active("Revised to the same");
        var before = contracts.get(id);
        assertThat(change(id, adjusted("-10")).number()).isZero();
        assertThat(contracts.get(id)).isEqualTo(before);
    }

    @Test
    void aTermThatIsNotChangeableOrOfAnotherKindIsRefused() {
        var fixed =
                master("-10")
                        .replace(
                                "Adjustment><PriceAdjustment",
                                "Adjustment changeable=\"false\"><PriceAdjustment");
        northwind.take(contract("Revised not", BIRCH, fixed), ContractState.ACTIVE);
        var id = northwind.latest("Revised not");
        assertThat(refusal(id, 1, adjusted("-30"))).isEqualTo("term-not-changeable");
        assertThat(refusal(id, 2, adjusted("-30"))).isEqualTo("term-kind-differs");
        assertThat(refusal(id, 3, adjusted("-30"))).isEqualTo("no-such-term");
        assertThat(contracts.get(id).life().revision()).isZero();
    }

    @Test
    void whatCannotBeSoldIsRefusedAndTheOldRevisionSells() {
        var id = active("Revised badly");
        var before = price();
        var nowhere =
                """
                {"kind": "ShippingTCShippingCharge", "policy": {"type": "ShippingCharge",
                 "name": "Nowhere", "store": {"name": "StoreGroup1", "owner":
                 {"kind": "organization", "distinguishedName": "o=Root Organization"}}}}
                """;
        assertThat(refusal(id, 2, ContentJson.term(nowhere))).isEqualTo("unknown-names");
        var mandatory = adjustedWith("-30", "\"header\": {\"mandatory\": true},");
        assertThat(refusal(id, 1, mandatory)).isEqualTo("term-header-differs");
        var deleted = adjustedWith("-10", "\"header\": {\"action\": \"delete\"},");
        assertThat(refusal(id, 1, deleted)).isEqualTo("term-header-differs");
        assertThat(price()).isEqualTo(before);
    }

    @Test
    void aDeclaredTermKeepsToItsDeclaration() {
        var rebate =
                "<TermCondition type=\"RebateTC\"><Property name=\"rebatePercent\" value=\"2\"/></TermCondition>";
        northwind.take(
                contract("Revised rebate", BIRCH, master("-10") + rebate), ContractState.ACTIVE);
        var empty = ContentJson.term("{\"kind\": \"TermCondition\", \"type\": \"RebateTC\"}");
        assertThat(refusal(northwind.latest("Revised rebate"), 2, empty))
                .isEqualTo("invalid-content");
    }

    @Test
    void whereContractsAreApprovedTheOldRevisionSellsUntilAnotherApproves() {
        var id = active("Revised with approval");
        var before = price();
        approval(true);
        var pending = change(id, adjusted("-30"));
        assertThat(pending.state()).isEqualTo(State.PENDING);
        assertThat(price()).isEqualTo(before);
        assertThat(refusal(id, 1, adjusted("-40"))).isEqualTo("revision-waits");
        assertThat(percentage(revisions.said(contracts.get(id), 1))).isEqualByComparingTo("-30");
        var approved = revisions.approve(novak(), northwind.store(), id, 1, NOVAK);
        assertThat(approved.state()).isEqualTo(State.IN_FORCE);
        assertThat(price()).isLessThan(before);
        assertThat(problem(() -> revisions.reject(novak(), northwind.store(), id, 1, NOVAK)))
                .isEqualTo("revision-decided");
    }

    @Test
    void whoAskedDoesNotApproveAndARejectedRevisionKeepsItsNumberAndReason() {
        var id = active("Revised and rejected");
        approval(true);
        var store = northwind.store();
        edits.change(store, id, new ChangedTerm(1, adjusted("-30")), NOVAK);
        assertThat(problem(() -> revisions.approve(novak(), store, id, 1, NOVAK)))
                .isEqualTo("own-contract-not-approved");
        var admin = northwind.actor("e.lindqvist");
        var asked = Asked.by("e.lindqvist");
        assertThat(problem(() -> revisions.reject(admin, store, id, 1, asked)))
                .isEqualTo("reason-missing");
        var rejected = revisions.reject(admin, store, id, 1, asked.because("too cheap"));
        assertThat(rejected.state()).isEqualTo(State.REJECTED);
        assertThat(rejected.decision().orElseThrow().reason()).contains("too cheap");
        assertThat(change(id, adjusted("-20")).number()).isEqualTo(2);
    }

    @Test
    void aPendingRevisionOfAContractThatEndedIsNotApproved() {
        var id = active("Revised and closed");
        approval(true);
        change(id, adjusted("-30"));
        northwind.cancelAll();
        assertThat(problem(() -> revisions.approve(novak(), northwind.store(), id, 1, NOVAK)))
                .isEqualTo("contract-state");
    }

    private Actor novak() {
        return northwind.actor("p.novak");
    }

    private ContractId active(String name) {
        var report = northwind.take(contract(name, BIRCH, master("-10")), ContractState.ACTIVE);
        assertThat(report.problems()).isEmpty();
        return northwind.latest(name);
    }

    private BigDecimal price() {
        return northwind.price(northwind.actor("b.keller"), "NW-4420").orElseThrow();
    }

    private Revision change(ContractId id, Term term) {
        return edits.change(northwind.store(), id, new ChangedTerm(1, term), HAAS);
    }

    private String refusal(ContractId id, int sequence, Term term) {
        return problem(
                () -> edits.change(northwind.store(), id, new ChangedTerm(sequence, term), HAAS));
    }

    private static String problem(Runnable call) {
        try {
            call.run();
        } catch (Problem problem) {
            return problem.code();
        }
        return "done";
    }

    private static Term adjusted(String percentage) {
        return adjustedWith(percentage, "");
    }

    private static Term adjustedWith(String percentage, String header) {
        return ContentJson.term(
                """
                {"kind": "PriceTCMasterCatalogWithOptionalAdjustment", %s "signedPercentage": "%s"}
                """
                        .formatted(header, percentage));
    }

    private static BigDecimal percentage(StoredContract said) {
        var term = (PriceTerm.MasterCatalog) said.content().terms().getFirst();
        return term.signedPercentage().orElseThrow();
    }
}
