package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.contractElement;
import static org.comptoir.trading.Northwind.master;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.comptoir.TestClock;
import org.comptoir.journeys.Rest;
import org.comptoir.members.Actor;
import org.comptoir.members.DistinguishedName;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.members.RoleGrant;
import org.comptoir.members.Users;
import org.comptoir.notices.Notices;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Stores;
import org.comptoir.trading.approval.Approver;
import org.comptoir.trading.approval.Approvers;
import org.comptoir.trading.approval.Deputies;
import org.comptoir.trading.approval.Waiting;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.imports.ContractEdits;
import org.comptoir.trading.life.Accounts;
import org.comptoir.trading.life.ContractApprovals;
import org.comptoir.trading.revision.ChangedTerm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who decides about what waits, and reaches it: docs/rules.md §2.3.
@NorthwindStore
class DecidersIntegrationTests {
    private static final Asked HAAS = Asked.by("t.haas");
    private static final String SELLER = "o=Northwind Tools,o=Root Organization";
    private static final String SERVICE = "ou=Customer Service," + SELLER;

    @LocalServerPort int port;
    @Autowired Northwind northwind;
    @Autowired Stores stores;
    @Autowired Users users;
    @Autowired Organizations organizations;
    @Autowired Accounts accounts;
    @Autowired ContractApprovals approvals;
    @Autowired ContractEdits edits;
    @Autowired Approvers approvers;
    @Autowired Deputies deputies;
    @Autowired Waiting waiting;
    @Autowired Notices notices;
    @Autowired MembersInUse uses;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;
    List<RoleGrant> grants = List.of();

    @BeforeEach
    void contractsAreApproved() {
        stores.switchFeatures(northwind.store(), Map.of(Feature.CONTRACT_APPROVAL, true), "test");
        grants = users.grants(actor("s.berg").requireUser());
    }

    @AfterEach
    void leaveEverythingAsItWas() {
        stores.switchFeatures(northwind.store(), Map.of(Feature.CONTRACT_APPROVAL, false), "test");
        users.grant(actor("s.berg").requireUser(), grants);
        deputies.remove(actor("p.novak"));
        choose(Role.SALES_MANAGER, id(SELLER));
        northwind.cancelAll();
    }

    @Test
    void anApproverOfAUnitReadsAndDecidesWhatWaitsAndReachesNothingElse() {
        grant(Role.SALES_MANAGER, SERVICE);
        choose(Role.SALES_MANAGER, id(SERVICE));
        var waits = submitted("Decided by a unit");
        northwind.take(contract("Not handed in", BIRCH, master("-10")), ContractState.DRAFT);
        var berg = Rest.signedIn(port, "s.berg", "northwind-supervisor-2026");
        berg.get(path(northwind.latest("Not handed in"))).expect(404);
        assertThat(berg.get(path(waits)).expect(200).text("/contract/state")).isEqualTo("Pending");
        berg.get(path(waits) + "/diff/" + waits).expect(200);
        berg.get(path(waits) + "/impact").expect(200);
        berg.post(path(waits) + "/cancel", Map.of("reason", "not his")).expect(404);
        var approved = berg.post(path(waits) + "/approve", Map.of()).expect(200);
        assertThat(approved.text("/state")).isEqualTo("Active");
        berg.get(path(waits)).expect(404);
        edits.change(northwind.store(), waits, new ChangedTerm(1, adjusted("-30")), HAAS);
        berg.get(path(waits) + "/revisions/1").expect(200);
        berg.put(path(waits) + "/terms/1", Map.of("kind", "POTCBlanket")).expect(404);
        berg.post(path(waits) + "/revisions/1/reject", Map.of("reason", "no")).expect(200);
        berg.get(path(waits)).expect(404);
    }

    @Test
    void anAccountRepresentativeDecidesAboutTheContractsOfHisAccountsOnly() {
        choose(Role.ACCOUNT_REPRESENTATIVE, id(SELLER));
        var others = submitted("Of no account");
        northwind.take(heldByVarga("Of his account"), ContractState.DRAFT);
        var his = northwind.latest("Of his account");
        approvals.submit(his, HAAS);
        assertThat(waits("l.varga")).contains("Of his account").doesNotContain("Of no account");
        assertThat(told("l.varga")).contains("Of his account").doesNotContain("Of no account");
        assertThat(approve("l.varga", others)).isEqualTo("forbidden");
        assertThat(approve("l.varga", his)).isEqualTo("done");
        northwind.cancelAll();
        var owner = northwind.store().owner().value();
        accounts.delete(accounts.find(owner, "Held by Varga").orElseThrow().id(), HAAS);
    }

    @Test
    void aDeputyWhoseRoleIsAnotherSellersDecidesNothing() {
        grant(Role.SALES_MANAGER, BIRCH);
        var now = clock.instant();
        deputies.name(actor("p.novak"), "s.berg", now, now.plus(Duration.ofDays(1)));
        var id = submitted("Of another seller");
        assertThat(waits("s.berg")).isEmpty();
        assertThat(told("s.berg")).doesNotContain("Of another seller");
        assertThat(approve("s.berg", id)).isEqualTo("forbidden");
    }

    @Test
    void whoChangesApproversAndDeputiesIsRecorded() {
        grant(Role.SALES_MANAGER, SERVICE);
        choose(Role.SALES_MANAGER, id(SERVICE));
        var now = clock.instant();
        deputies.name(actor("p.novak"), "s.berg", now, now.plus(Duration.ofDays(1)));
        deputies.remove(actor("p.novak"));
        assertThat(
                        jdbc.sql(
                                        """
                                        select action from audit_entry where actor = 'p.novak'
                                        order by id desc limit 3
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly("remove-deputy", "name-deputy", "choose-approvers");
    }

    @Test
    void aUnitThatApprovesIsInUse() {
        var facts = new Organization.Facts(id(SELLER), "ou", "Board", "Board", false);
        var board = organizations.create(facts);
        choose(Role.SALES_MANAGER, board.id());
        assertThat(uses.uses(board.id())).isTrue();
        choose(Role.SALES_MANAGER, id(SELLER));
        assertThat(uses.uses(board.id())).isFalse();
        organizations.delete(board);
    }

    private void grant(Role role, String unit) {
        users.grant(actor("s.berg").requireUser(), List.of(new RoleGrant(role, id(unit))));
    }

    private void choose(Role role, OrganizationId unit) {
        var approver = List.of(new Approver(role, unit.value()));
        approvers.choose(actor("p.novak"), northwind.store(), approver, null);
    }

    private OrganizationId id(String name) {
        return organizations.find(DistinguishedName.parse(name)).orElseThrow().id();
    }

    private ContractId submitted(String name) {
        northwind.take(contract(name, BIRCH, master("-10")), ContractState.DRAFT);
        var id = northwind.latest(name);
        approvals.submit(id, HAAS);
        return id;
    }

    /// A contract of an account whose contact at the seller is Laszlo Varga.
    private static String heldByVarga(String name) {
        var owner = organization(SELLER);
        var key = "name=\"Held by Varga\"><AccountOwner>%s</AccountOwner>".formatted(owner);
        var varga = "<UserRef distinguishName=\"uid=l.varga,ou=Rail Sales,%s\"/>".formatted(SELLER);
        var account =
                "<Account state=\"Active\">"
                        + participant("AccountHolder", organization(BIRCH))
                        + participant("Seller", owner)
                        + participant("SellerContact", varga)
                        + "<AccountUniqueKey %s</AccountUniqueKey></Account>".formatted(key);
        var reference =
                "<AccountReference><AccountRef %s</AccountRef></AccountReference>".formatted(key);
        return Northwind.file(
                account, contractElement(name, "1", "0", BIRCH, reference, master("-10")));
    }

    private static String organization(String name) {
        return "<OrganizationRef distinguishName=\"%s\"/>".formatted(name);
    }

    private static String participant(String role, String member) {
        return "<Participant role=\"%s\"><ParticipantMember>%s</ParticipantMember></Participant>"
                .formatted(role, member);
    }

    private static Term adjusted(String percentage) {
        return ContentJson.term(
                """
                {"kind": "PriceTCMasterCatalogWithOptionalAdjustment", "signedPercentage": "%s"}
                """
                        .formatted(percentage));
    }

    private String path(ContractId id) {
        return "/stores/%s/contracts/%s".formatted(northwind.store().identifier(), id);
    }

    private Actor actor(String logonId) {
        return northwind.actor(logonId);
    }

    private List<String> waits(String logonId) {
        return waiting.of(actor(logonId), northwind.store(), null, 100).items().stream()
                .map(Waiting.Item::name)
                .toList();
    }

    private List<String> told(String logonId) {
        return notices.of(actor(logonId).requireUser(), false, null, 20).items().stream()
                .map(it -> it.message().arguments().getFirst())
                .toList();
    }

    private String approve(String logonId, ContractId id) {
        try {
            approvals.approve(actor(logonId), northwind.store(), id, Asked.by(logonId));
        } catch (Problem problem) {
            return problem.code();
        }
        return "done";
    }
}
