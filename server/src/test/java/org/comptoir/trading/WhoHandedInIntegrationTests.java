package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.master;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.TestClock;
import org.comptoir.members.Actor;
import org.comptoir.members.Role;
import org.comptoir.members.RoleGrant;
import org.comptoir.members.User;
import org.comptoir.members.Users;
import org.comptoir.notices.Notices;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Stores;
import org.comptoir.trading.approval.Approver;
import org.comptoir.trading.approval.Approvers;
import org.comptoir.trading.approval.Waiting;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.imports.ContractEdits;
import org.comptoir.trading.life.ContractApprovals;
import org.comptoir.trading.life.ContractRevisions;
import org.comptoir.trading.revision.ChangedTerm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Nobody approves what he handed in himself, whatever he is called by now: docs/rules.md §2.3.
/// Thomas Haas, a seller, is an approver here.
@NorthwindStore
class WhoHandedInIntegrationTests {
    private static final Asked HAAS = Asked.by("t.haas");

    @Autowired Northwind northwind;
    @Autowired Stores stores;
    @Autowired Users users;
    @Autowired ContractApprovals approvals;
    @Autowired ContractRevisions revisions;
    @Autowired ContractEdits edits;
    @Autowired Approvers approvers;
    @Autowired Waiting waiting;
    @Autowired Notices notices;
    @Autowired TestClock clock;

    @BeforeEach
    void sellersApproveContracts() {
        stores.switchFeatures(northwind.store(), Map.of(Feature.CONTRACT_APPROVAL, true), "test");
        choose(Role.SELLER);
    }

    @AfterEach
    void leaveEverythingAsItWas() {
        users.find("t.haas-novak").ifPresent(it -> call(it, "t.haas"));
        stores.switchFeatures(northwind.store(), Map.of(Feature.CONTRACT_APPROVAL, false), "test");
        choose(Role.SALES_MANAGER);
        clock.reset();
        northwind.cancelAll();
    }

    private void choose(Role role) {
        var approver = new Approver(role, northwind.store().owner().value());
        approvers.choose(actor("p.novak"), northwind.store(), List.of(approver), null);
    }

    @Test
    void whoIsCalledOtherwiseNowDoesNotApproveHisOwnContract() {
        var id = submitted("Handed in before the wedding");
        var renamed = rename();
        assertThat(approve(renamed, id)).isEqualTo("own-contract-not-approved");
        assertThat(waits(renamed)).doesNotContain("Handed in before the wedding");
        approvals.reject(
                actor("e.lindqvist"), northwind.store(), id, Asked.by("e.lindqvist").because("no"));
        var told = notices.of(renamed.requireUser(), false, null, 1).items().getFirst();
        assertThat(told.message().kind()).isEqualTo("contract-rejected");
        assertThat(told.message().arguments()).contains("Handed in before the wedding");
    }

    @Test
    void whoIsCalledOtherwiseNowWithdrawsHisChangeAndDoesNotApproveIt() {
        northwind.take(contract("Changed by Haas", BIRCH, master("-10")), ContractState.ACTIVE);
        var id = northwind.latest("Changed by Haas");
        edits.change(northwind.store(), id, new ChangedTerm(1, adjusted()), HAAS);
        var renamed = rename();
        assertThat(approveRevision(renamed, id)).isEqualTo("own-contract-not-approved");
        assertThat(waits(renamed)).doesNotContain("Changed by Haas");
        var asked = Asked.by(renamed.logonId()).because("a slip");
        revisions.reject(renamed, northwind.store(), id, 1, asked);
    }

    @Test
    void whoeverHasTheNameOfTheSubmitterNowMayApprove() {
        var id = submitted("Handed in by another Haas");
        rename();
        var namesake = users.create(named("t.haas"), Optional.empty());
        users.grant(namesake.id(), List.of(new RoleGrant(Role.SELLER, namesake.organization())));
        try {
            assertThat(approve(actor("t.haas"), id)).isEqualTo("done");
        } finally {
            users.grant(namesake.id(), List.of());
            call(namesake, "h.namesake");
        }
    }

    private User.Facts named(String logonId) {
        var seller = northwind.store().owner();
        return new User.Facts(logonId, "h.namesake", seller, "Hans", "Haas", "", "", "en");
    }

    @Test
    void whatIsPastItsEndIsListedAsExpired() {
        var ends = contract("Ends soon", BIRCH, master("-10"));
        northwind.take(
                ends.replace("<BuyerContract ", "<BuyerContract endTime=\"2030-01-01T00:00:00\" "),
                ContractState.DRAFT);
        var id = northwind.latest("Ends soon");
        approvals.submit(id, HAAS);
        var lindqvist = actor("e.lindqvist");
        assertThat(expired(lindqvist)).isEmpty();
        clock.add(Duration.ofDays(3650));
        assertThat(expired(lindqvist)).containsExactly("Ends soon");
    }

    private List<String> expired(Actor approver) {
        return waiting.of(approver, northwind.store(), null, 100).items().stream()
                .filter(Waiting.Item::expired)
                .map(Waiting.Item::name)
                .toList();
    }

    private ContractId submitted(String name) {
        northwind.take(contract(name, BIRCH, master("-10")), ContractState.DRAFT);
        var id = northwind.latest(name);
        approvals.submit(id, HAAS);
        return id;
    }

    /// Thomas Haas under another logon id.
    private Actor rename() {
        call(users.find("t.haas").orElseThrow(), "t.haas-novak");
        return actor("t.haas-novak");
    }

    private void call(User user, String logonId) {
        var it = users.get(user.id()).facts();
        var facts =
                new User.Facts(
                        logonId,
                        it.uid(),
                        it.organization(),
                        it.givenName(),
                        it.familyName(),
                        it.email(),
                        it.jobTitle(),
                        it.language());
        users.change(users.get(user.id()), facts);
    }

    private static Term adjusted() {
        return ContentJson.term(
                """
                {"kind": "PriceTCMasterCatalogWithOptionalAdjustment", "signedPercentage": "-30"}
                """);
    }

    private Actor actor(String logonId) {
        return northwind.actor(logonId);
    }

    private List<String> waits(Actor approver) {
        return waiting.of(approver, northwind.store(), null, 100).items().stream()
                .map(Waiting.Item::name)
                .toList();
    }

    private String approve(Actor approver, ContractId id) {
        return outcome(() ->
                approvals.approve(approver, northwind.store(), id, Asked.by(approver.logonId())));
    }

    private String approveRevision(Actor approver, ContractId id) {
        return outcome(() ->
                revisions.approve(
                        approver, northwind.store(), id, 1, Asked.by(approver.logonId())));
    }

    private static String outcome(Runnable command) {
        try {
            command.run();
            return "done";
        } catch (Problem refused) {
            return refused.code();
        }
    }
}
