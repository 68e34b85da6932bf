package org.comptoir.care.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.comptoir.IntegrationTest;
import org.comptoir.catalog.SmallStore;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Role;
import org.comptoir.members.TestMembers;
import org.comptoir.members.Users;
import org.comptoir.platform.Audit;
import org.comptoir.platform.daily.Rounds;
import org.comptoir.platform.load.Load;
import org.comptoir.platform.load.LoadRun;
import org.comptoir.platform.load.LoadRun.Counts;
import org.comptoir.platform.load.Loader;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// `care.yaml` of a data folder: docs/formats.md.
@IntegrationTest
class CareFileIntegrationTests {
    private static final String FILE =
            """
            settings:
              hours: {timeZone: Europe/Paris, week: {monday: ["08:00-18:00"]}}
              defaultQueue: sales
              subjects: [{identifier: price, title: {en: A price, fr: Un prix}}]
              pages: ["/cart", "/catalog*"]
            queues:
              - identifier: sales
                title: {en: Sales, fr: Ventes}
                skills: [english]
                overflow: {queue: orders, after: 90}
                waitingMessages: [{en: One moment 🙂, fr: Un instant}]
              - {identifier: orders, title: Orders, mode: manual, state: closed, priority: 2}
            agents: [{agent: AGENT, capacity: 2, skills: [english], queues: [sales]}]
            rules: [{subjects: [price], languages: [fr], queue: orders, priority: 4}]
            topics: [{identifier: hello, title: Hello, text: "Hello {shopper}"}]
            pageLists: [{identifier: help, title: Help, pages: [{path: /cart, title: Cart}]}]
            """;

    @Autowired Loader loader;
    @Autowired Stores stores;
    @Autowired Setups setups;
    @Autowired SettingRows rows;
    @Autowired Audit audit;
    @Autowired Agents agents;
    @Autowired Users users;
    @Autowired TestMembers members;

    @Test
    void whatItSaysIsKeptAndKnownAtOnce() {
        var run = load("care-kept", file());
        assertThat(run.problems()).isEmpty();
        assertThat(run.counts()).containsEntry("care", new Counts(7, 0, 0));
        var setup = setups.of(store("care-kept"));
        var sales = setup.queue("sales").orElseThrow();
        assertThat(sales.value().titles()).containsEntry("fr", "Ventes");
        assertThat(sales.value().waitingMessages().getFirst()).containsEntry("en", "One moment 🙂");
        assertThat(setup.defaultQueue()).contains(sales);
        assertThat(agents.of(store("care-kept")))
                .extracting(CareAgent::capacity)
                .containsExactly(2);
        assertThat(rows.read(store("care-kept").id()).queue("sales")).contains(sales);
    }

    @Test
    void loadingItTwiceChangesNothing() {
        var file = file();
        load("care-twice", file);
        long version = setups.of(store("care-twice")).queue("sales").orElseThrow().version();
        assertThat(load("care-twice", file).changes()).isZero();
        assertThat(setups.of(store("care-twice")).queue("sales").orElseThrow().version())
                .isEqualTo(version);
    }

    @Test
    void anotherNodeKnowsWithinItsRound() {
        var file = file();
        load("care-nodes", file);
        var node = new Setups(rows, stores, audit, new Rounds());
        assertThat(node.of(store("care-nodes")).queue("sales").orElseThrow().value().capacity())
                .isEqualTo(3);
        load("care-nodes", file.replace("skills: [english]\n", "capacity: 9\n"));
        node.catchUp();
        assertThat(node.of(store("care-nodes")).queue("sales").orElseThrow().value().capacity())
                .isEqualTo(9);
    }

    @Test
    void whatIsWrongIsToldWithItsPlaceAndNothingIsKept() {
        var spoilt =
                file().replace("08:00-18:00", "8 to 6")
                        .replace("{queue: orders, after", "{queue: nowhere, after")
                        .replace("mode: manual", "mode: manuel")
                        .replace("/cart, title", "/checkout, title")
                        .replace("subjects: [price], lang", "subjects: [prize], lang")
                        .replace("Hello {shopper}", "Hello {shoper}");
        var run = load("care-spoilt", spoilt);
        assertThat(run.problems())
                .extracting(LoadRun.FileProblem::code, LoadRun.FileProblem::line)
                .containsExactlyInAnyOrder(
                        tuple("bad-opening-hours", 2L),
                        tuple("no-such-queue", 10L),
                        tuple("unknown-word", 12L),
                        tuple("no-such-subject", 14L),
                        tuple("unknown-variable", 15L),
                        tuple("page-not-allowed", 16L));
        assertThat(stores.find("care-spoilt")).isEmpty();
    }

    @Test
    void onlyWhoServesShoppersIsRegisteredAndWhoLosesTheRoleIsNone() {
        var buyer = members.user("buyer", OrganizationId.ROOT, Role.BUYER).logonId();
        assertThat(load("care-buyer", FILE.replace("AGENT", buyer)).problems())
                .extracting(LoadRun.FileProblem::code)
                .containsExactly("not-a-csr");
        var csr = members.user("csr", OrganizationId.ROOT, Role.CSR);
        load("care-csr", FILE.replace("AGENT", csr.logonId()));
        assertThat(agents.of(store("care-csr"))).hasSize(1);
        users.grant(csr.id(), List.of());
        assertThat(agents.of(store("care-csr"))).isEmpty();
    }

    @Test
    void byRoleEverybodyWhoHasItServesEveryQueue() {
        var anybody = members.user("csr", OrganizationId.ROOT, Role.CSR);
        load("care-role", file().replace("settings:", "settings:\n  registration: by-role"));
        assertThat(agents.of(store("care-role")))
                .filteredOn(it -> it.user().equals(anybody.id()))
                .allSatisfy(
                        it -> assertThat(it.queues()).containsExactlyInAnyOrder("sales", "orders"))
                .hasSize(1);
    }

    private String file() {
        var agent = members.user("csr", OrganizationId.ROOT, Role.CSR);
        return FILE.replace("AGENT", agent.logonId());
    }

    private LoadRun load(String store, String file) {
        var folder = SmallStore.of(store).with("care.yaml", file);
        return loader.load(folder, Load.Mode.APPLY, "test").run();
    }

    private Store store(String identifier) {
        return stores.get(identifier);
    }
}
