package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.contractElement;
import static org.comptoir.trading.Northwind.file;
import static org.comptoir.trading.Northwind.master;

import java.util.Map;
import javax.sql.DataSource;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.notices.Notices;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Stores;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.imports.ContractEdits;
import org.comptoir.trading.life.ContractEndings;
import org.comptoir.trading.life.ContractRevisions;
import org.comptoir.trading.life.Contracts;
import org.comptoir.trading.life.Undo;
import org.comptoir.trading.revision.ChangedTerm;
import org.comptoir.trading.revision.Revision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/// What becomes of a change that waits for its approval but does not get it: docs/rules.md §2.3.
@NorthwindStore
class RevisionEndingsIntegrationTests {
    private static final Asked HAAS = Asked.by("t.haas");

    @Autowired Northwind northwind;
    @Autowired Stores stores;
    @Autowired Organizations organizations;
    @Autowired Contracts contracts;
    @Autowired ContractEndings endings;
    @Autowired ContractEdits edits;
    @Autowired ContractRevisions revisions;
    @Autowired Undo undo;
    @Autowired History history;
    @Autowired Notices notices;
    @Autowired MembersInUse uses;
    @Autowired JdbcClient jdbc;
    @Autowired DataSource database;

    @BeforeEach
    void contractsAreApproved() {
        approval(true);
    }

    @AfterEach
    void leaveNothingThatSells() {
        approval(false);
        northwind.cancelAll();
    }

    private void approval(boolean on) {
        stores.switchFeatures(northwind.store(), Map.of(Feature.CONTRACT_APPROVAL, on), "test");
    }

    @Test
    void whoeverAskedForAChangeWithdrawsIt() {
        var id = changed("Withdrawn", "");
        var haas = northwind.actor("t.haas");
        var withdrawn =
                revisions.reject(haas, northwind.store(), id, 1, HAAS.because("a slip of the pen"));
        assertThat(withdrawn.state()).isEqualTo(Revision.State.REJECTED);
        assertThat(history.of(id).getFirst().reason())
                .contains("revision 1 withdrawn: a slip of the pen");
        assertThat(change(id, "").number()).isEqualTo(2);
    }

    @Test
    void aClosedOrCancelledContractRejectsItAndSaysSo() {
        var closed = changed("Closed over a change", "");
        endings.close(closed, Asked.by("p.novak").because("no demand"));
        assertEnded(closed);
        var cancelled = changed("Cancelled over a change", "");
        endings.cancel(cancelled, Asked.by("p.novak").because("no demand"));
        assertEnded(cancelled);
    }

    @Test
    void aNewVersionRejectsItAndUndoingThatDoesNotReviveIt() {
        var id = changed("Overtaken", "");
        var next = contractElement("Overtaken", "1", "1", BIRCH, "", master("-12"));
        northwind.take(file(next), ContractState.ACTIVE);
        assertEnded(id);
        undo.undo(northwind.id("Overtaken"), HAAS);
        assertThat(contracts.get(id).state()).isEqualTo(ContractState.ACTIVE);
        assertThat(change(id, "").number()).isEqualTo(2);
    }

    @Test
    void aUnitThatItNamesIsInUseWhileItWaits() {
        var facts = new Organization.Facts(OrganizationId.ROOT, "o", "Cedar", "Cedar", false);
        var cedar = organizations.create(facts);
        var header =
                """
                "header": {"participants": [{"role": "Buyer", "member":
                 {"kind": "organization", "distinguishedName": "%s"}}]},
                """
                        .formatted(cedar.name());
        var id = changed("Naming Cedar", header);
        assertThat(uses.uses(cedar.id())).isTrue();
        var haas = northwind.actor("t.haas");
        revisions.reject(haas, northwind.store(), id, 1, HAAS.because("not Cedar"));
        assertThat(uses.uses(cedar.id())).isFalse();
        organizations.delete(cedar);
    }

    @Test
    void whatWaitsSinceBeforeThisRuleIsRejectedByTheMigration() {
        var ended = changed("Ended long ago", "");
        var sells = changed("Still selling", "");
        jdbc.sql("update contract set state = 'Closed' where id = :id")
                .param("id", ended.value())
                .update();
        new ResourceDatabasePopulator(
                        new ClassPathResource(
                                "db/migration/trading/V5_91__revisions_of_ended_contracts.sql"))
                .execute(database);
        var revision = revisions.get(contracts.get(ended), 1);
        assertThat(revision.state()).isEqualTo(Revision.State.REJECTED);
        assertThat(revision.decision().orElseThrow().reason()).contains("The contract had ended.");
        assertThat(revisions.get(contracts.get(sells), 1).state())
                .isEqualTo(Revision.State.PENDING);
    }

    private void assertEnded(ContractId id) {
        var ended = revisions.get(contracts.get(id), 1);
        assertThat(ended.state()).isEqualTo(Revision.State.REJECTED);
        assertThat(ended.decision().orElseThrow().by()).isEqualTo("system");
        var haas = northwind.actor("t.haas").requireUser();
        var told = notices.of(haas, false, null, 1).items().getFirst().message();
        assertThat(told.kind()).isEqualTo("revision-rejected");
        assertThat(told.arguments()).contains(contracts.get(id).name());
        assertThat(history.of(id).getFirst().reason().orElse("")).contains("revision 1 rejected");
    }

    /// A contract that sells, with a change of its first term that waits.
    private ContractId changed(String name, String header) {
        northwind.take(contract(name, BIRCH, master("-10")), ContractState.ACTIVE);
        var id = northwind.latest(name);
        assertThat(change(id, header).state()).isEqualTo(Revision.State.PENDING);
        return id;
    }

    private Revision change(ContractId id, String header) {
        var term =
                """
                {"kind": "PriceTCMasterCatalogWithOptionalAdjustment", %s "signedPercentage": "-30"}
                """
                        .formatted(header);
        var changed = new ChangedTerm(1, ContentJson.term(term));
        return edits.change(northwind.store(), id, changed, HAAS);
    }
}
