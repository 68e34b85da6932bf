package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.master;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.comptoir.TestClock;
import org.comptoir.members.Actor;
import org.comptoir.members.DistinguishedName;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.members.RoleGrant;
import org.comptoir.members.Users;
import org.comptoir.notices.Notice;
import org.comptoir.notices.Notices;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Stores;
import org.comptoir.trading.approval.Approver;
import org.comptoir.trading.approval.Approvers;
import org.comptoir.trading.approval.Deputies;
import org.comptoir.trading.approval.Waiting;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.life.ContractApprovals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NorthwindStore
class ApprovalsIntegrationTests {
    private static final Asked HAAS = Asked.by("t.haas");

    @Autowired Northwind northwind;
    @Autowired Stores stores;
    @Autowired Users users;
    @Autowired Organizations organizations;
    @Autowired ContractApprovals approvals;
    @Autowired Approvers approvers;
    @Autowired Deputies deputies;
    @Autowired Waiting waiting;
    @Autowired Notices notices;
    @Autowired History history;
    @Autowired TestClock clock;

    @BeforeEach
    void contractsAreApproved() {
        approval(true);
        choose(Role.SALES_MANAGER, "o=Northwind Tools,o=Root Organization");
        users.grant(
                northwind.actor("s.berg").requireUser(),
                List.of(
                        grant(Role.CSR_SUPERVISOR, "ou=Customer Service,"),
                        grant(Role.SALES_MANAGER, "ou=Customer Service,")));
    }

    @AfterEach
    void leaveEverythingAsItWas() {
        approval(false);
        deputies.remove(actor("p.novak"));
        users.grant(
                actor("s.berg").requireUser(),
                List.of(grant(Role.CSR_SUPERVISOR, "ou=Customer Service,")));
        choose(Role.SALES_MANAGER, "o=Northwind Tools,o=Root Organization");
        clock.reset();
        northwind.cancelAll();
    }

    private void approval(boolean on) {
        stores.switchFeatures(northwind.store(), Map.of(Feature.CONTRACT_APPROVAL, on), "test");
    }

    private RoleGrant grant(Role role, String unit) {
        var name = unit + "o=Northwind Tools,o=Root Organization";
        var organization = organizations.find(DistinguishedName.parse(name)).orElseThrow();
        return new RoleGrant(role, organization.id());
    }

    private void choose(Role role, String name) {
        var organization = organizations.find(DistinguishedName.parse(name)).orElseThrow();
        var approver = new Approver(role, organization.id().value());
        approvers.choose(actor("p.novak"), northwind.store(), List.of(approver), null);
    }

    @Test
    void tellsApproversWhatWaitsAndTheSubmitterWhatWasDecided() {
        var id = submitted("Approval told");
        assertThat(told("p.novak").message().kind()).isEqualTo("contract-waits");
        assertThat(told("p.novak").message().arguments())
                .containsExactly("Approval told", "1.0", "Thomas Haas");
        assertThat(waits("p.novak")).contains("Approval told");
        var novak = actor("p.novak");
        approvals.reject(
                novak, northwind.store(), id, Asked.by("p.novak").because("no margin left"));
        assertThat(told("t.haas").message().kind()).isEqualTo("contract-rejected");
        assertThat(told("t.haas").message().arguments()).contains("no margin left");
        assertThat(waits("p.novak")).doesNotContain("Approval told");
    }

    @Test
    void oneIsToldOnlyWhatIsHisAndReadsItOnce() {
        submitted("Approval read");
        var novak = actor("p.novak").requireUser();
        var notice = told("p.novak");
        int unread = notices.unread(novak);
        assertThat(problem(() -> notices.read(actor("t.haas").requireUser(), notice.id())))
                .isEqualTo("no-such-notice");
        notices.read(novak, notice.id());
        assertThat(notices.unread(novak)).isEqualTo(unread - 1);
        notices.readAll(novak);
        assertThat(notices.of(novak, true, null, 10).items()).isEmpty();
    }

    @Test
    void aNoticeGoesAfterHalfAYearWhenItsReaderLooksNotWhenAnotherIsWritten() {
        var novak = actor("p.novak").requireUser();
        var message = new Notice.Message("contract-rejected", List.of("Half a year"), "/");
        notices.readAll(novak);
        notices.tell(List.of(novak), message);
        clock.addDays(184);
        notices.tell(List.of(novak), message);
        assertThat(notices.unread(novak)).isEqualTo(2);
        assertThat(notices.of(novak, true, null, 10).items()).hasSize(1);
        assertThat(notices.unread(novak)).isEqualTo(1);
    }

    @Test
    void onlyTheChosenRoleOfTheChosenOrganizationApproves() {
        var id = submitted("Approval by role");
        choose(Role.SALES_MANAGER, "ou=Customer Service,o=Northwind Tools,o=Root Organization");
        assertThat(approve("l.varga", id)).isEqualTo("forbidden");
        assertThat(waits("l.varga")).isEmpty();
        assertThat(approve("s.berg", id)).isEqualTo("done");
    }

    @Test
    void approversAreOfTheSellersSide() {
        assertThat(problem(() -> choose(Role.BUYER, "o=Northwind Tools,o=Root Organization")))
                .isEqualTo("approver-role");
        assertThat(problem(() -> choose(Role.SELLER, BIRCH))).isEqualTo("approver-not-of-seller");
    }

    @Test
    void aDeputyDecidesWhileSomebodyIsAwayAndTheHistorySaysForWhom() {
        var id = submitted("Approval by a deputy");
        assertThat(approve("s.berg", id)).isEqualTo("forbidden");
        var now = clock.instant();
        deputies.name(
                actor("p.novak"), "s.berg", now.plus(Duration.ofDays(1)), now.plusSeconds(864_000));
        assertThat(approve("s.berg", id)).isEqualTo("forbidden");
        clock.addDays(2);
        assertThat(waits("s.berg")).contains("Approval by a deputy");
        var second = submitted("Told to a deputy");
        assertThat(told("s.berg").message().arguments()).contains("Told to a deputy");
        assertThat(approve("s.berg", id)).isEqualTo("done");
        var step = history.of(id).getFirst();
        assertThat(step.actor()).isEqualTo("s.berg");
        assertThat(step.actingFor()).contains("p.novak");
        clock.addDays(10);
        assertThat(approve("s.berg", second)).isEqualTo("forbidden");
    }

    @Test
    void aDeputyDoesNotDecideWhatTheAbsentHandedIn() {
        northwind.take(contract("Of the absent", BIRCH, master("-10")), ContractState.DRAFT);
        var id = northwind.latest("Of the absent");
        approvals.submit(id, Asked.by("p.novak"));
        var now = clock.instant();
        deputies.name(actor("p.novak"), "s.berg", now, now.plus(Duration.ofDays(1)));
        assertThat(waits("s.berg")).doesNotContain("Of the absent");
        assertThat(approve("s.berg", id)).isEqualTo("own-contract-not-approved");
    }

    @Test
    void aDeputyHasARoleOfTheAbsentForATime() {
        var now = clock.instant();
        var novak = actor("p.novak");
        var later = now.plus(Duration.ofDays(1));
        assertThat(problem(() -> deputies.name(novak, "c.moreau", now, later)))
                .isEqualTo("bad-deputy");
        assertThat(problem(() -> deputies.name(novak, "p.novak", now, later)))
                .isEqualTo("bad-deputy");
        assertThat(problem(() -> deputies.name(novak, "s.berg", later, now)))
                .isEqualTo("deputy-time");
        assertThat(problem(() -> deputies.name(actor("b.keller"), "s.berg", now, later)))
                .isEqualTo("forbidden");
    }

    private ContractId submitted(String name) {
        northwind.take(contract(name, BIRCH, master("-10")), ContractState.DRAFT);
        var id = northwind.latest(name);
        approvals.submit(id, HAAS);
        return id;
    }

    private String approve(String logonId, ContractId id) {
        return problem(
                () -> approvals.approve(actor(logonId), northwind.store(), id, Asked.by(logonId)));
    }

    private Actor actor(String logonId) {
        return northwind.actor(logonId);
    }

    private Notice told(String logonId) {
        return notices.of(actor(logonId).requireUser(), false, null, 1).items().getFirst();
    }

    private List<String> waits(String logonId) {
        return waiting.of(actor(logonId), northwind.store(), null, 100).items().stream()
                .map(Waiting.Item::name)
                .toList();
    }

    private static String problem(Runnable call) {
        try {
            call.run();
        } catch (Problem problem) {
            return problem.code();
        }
        return "done";
    }
}
