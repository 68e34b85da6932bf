package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.contractElement;
import static org.comptoir.trading.Northwind.file;
import static org.comptoir.trading.Northwind.master;
import static org.comptoir.trading.Northwind.reference;

import java.util.List;
import java.util.Optional;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.file.FileProblem;
import org.comptoir.trading.imports.ImportReport;
import org.comptoir.trading.imports.ImportReport.AccountLine;
import org.comptoir.trading.imports.ImportReport.Change;
import org.comptoir.trading.imports.ImportReport.ContractLine;
import org.comptoir.trading.imports.ImportRequest.Mode;
import org.comptoir.trading.life.Contracts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NorthwindStore
class ContractFilesIntegrationTests {
    private static final List<String> EXAMPLES =
            List.of(
                    "account-all-terms.xml",
                    "contract-all-terms.xml",
                    "contract-default.xml",
                    "contract-member-group.xml",
                    "contract-term-level-participant.xml",
                    "hosting-contract.xml",
                    "referral-contract.xml",
                    "two-contracts-one-package.xml");

    @Autowired Northwind northwind;
    @Autowired Contracts contracts;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void leaveNothingThatSells() {
        northwind.cancelAll();
    }

    @Test
    void takesEveryExampleInAndTwiceChangesNothing() {
        for (var example : EXAMPLES) {
            assertThat(taken(example).problems()).as(example).isEmpty();
        }
        var before = everything();
        for (var example : EXAMPLES) {
            var again = taken(example);
            assertThat(again.problems()).as(example).isEmpty();
            assertThat(again.contracts())
                    .extracting(ContractLine::change)
                    .allMatch(Change.SAME::equals);
            assertThat(again.accounts())
                    .extracting(AccountLine::change)
                    .allMatch(Change.SAME::equals);
        }
        assertThat(everything()).isEqualTo(before);
        assertThat(contracts.get(northwind.id("Platinum Club 5 percent")).state())
                .isEqualTo(ContractState.ACTIVE);
        assertThat(northwind.price(northwind.actor("b.keller"), "NW-4420")).isPresent();
    }

    @Test
    void aPlanSaysTheSameAndLeavesNothing() {
        var xml = contract("File plan", BIRCH, master("-1"));
        var before = everything();
        var plan = northwind.run(xml, Mode.PLAN, Optional.of(ContractState.ACTIVE));
        assertThat(plan.contracts())
                .extracting(ContractLine::name, ContractLine::state, ContractLine::change)
                .containsExactly(tuple("File plan", "Active", Change.ADDED));
        assertThat(everything()).isEqualTo(before);
        assertThat(northwind.price(northwind.actor("b.keller"), "NW-4420")).isEmpty();
    }

    @Test
    void takesTheOlderFormAsTheSameContract() {
        var older = renamed(Northwind.olderExample("contract-member-group.xml"));
        var newer = renamed(Northwind.example("contract-member-group.xml"));
        assertThat(only(older, ContractState.ACTIVE)).isEqualTo("1.0 Active ADDED");
        assertThat(only(older, ContractState.ACTIVE)).isEqualTo("1.0 Active SAME");
        assertThat(only(newer, ContractState.ACTIVE)).isEqualTo("1.0 Active SAME");
    }

    private static String renamed(String xml) {
        return xml.replace("Platinum Club 5 percent", "File older form");
    }

    @Test
    void savesTheOtherContractsOfAFileWithAProblem() {
        var bad =
                "<ProductSetTCExclusion><ProductSetPolicyRef policyName=\"No such\"><StoreRef name=\"NorthwindB2B\"><Owner><OrganizationRef distinguishName=\"o=Northwind Tools,o=Root Organization\"/></Owner></StoreRef></ProductSetPolicyRef></ProductSetTCExclusion>";
        var report =
                northwind.take(
                        file(
                                contractElement("File bad", "1", "0", BIRCH, "", master("1") + bad),
                                contractElement("File good", "1", "0", BIRCH, "", master("1"))),
                        ContractState.DRAFT);
        assertThat(report.problems())
                .extracting(FileProblem::code)
                .containsExactly("unknown-policy");
        assertThat(report.contracts()).extracting(ContractLine::name).containsExactly("File good");
        assertThat(names("File bad")).isZero();
    }

    @Test
    void updatesADraftInPlaceAndNumbersWhatIsPastDrafting() {
        assertThat(only(contract("File same", BIRCH, master("-1")), ContractState.DRAFT))
                .isEqualTo("1.0 Draft ADDED");
        assertThat(only(contract("File same", BIRCH, master("-2")), ContractState.DRAFT))
                .isEqualTo("1.0 Draft CHANGED");
        assertThat(only(contract("File same", BIRCH, master("-2")), ContractState.ACTIVE))
                .isEqualTo("1.0 Active CHANGED");
        assertThat(only(contract("File same", BIRCH, master("-2")), ContractState.DRAFT))
                .isEqualTo("1.0 Active SAME");
        assertThat(only(contract("File same", BIRCH, master("-3")), ContractState.ACTIVE))
                .isEqualTo("1.1 Active NEW_VERSION");
        assertThat(only(contract("File same", BIRCH, master("-3")), ContractState.ACTIVE))
                .isEqualTo("1.1 Active SAME");
        assertThat(only(contract("File same", BIRCH, master("-2")), ContractState.ACTIVE))
                .isEqualTo("1.0 Closed SAME");
        assertThat(only(contract("File same", BIRCH, master("-4")), ContractState.DRAFT))
                .isEqualTo("1.2 Draft NEW_VERSION");
        assertThat(only(contract("File same", BIRCH, master("-5")), ContractState.DRAFT))
                .isEqualTo("1.2 Draft CHANGED");
    }

    @Test
    void appliesAFileInTheOrderOfItsReferences() {
        var report =
                northwind.take(
                        file(
                                contractElement(
                                        "File order c",
                                        "1",
                                        "0",
                                        BIRCH,
                                        reference("File order b"),
                                        ""),
                                contractElement(
                                        "File order b",
                                        "1",
                                        "0",
                                        "",
                                        reference("File order a"),
                                        ""),
                                contractElement("File order a", "1", "0", "", "", master("1"))),
                        ContractState.ACTIVE);
        assertThat(report.problems()).isEmpty();
        assertThat(report.contracts())
                .extracting(ContractLine::name)
                .containsExactly("File order a", "File order b", "File order c");
    }

    @Test
    void warnsOfADraftThatRefersToNothing() {
        var xml = file(contractElement("File lonely", "1", "0", BIRCH, reference("Nowhere"), ""));
        var draft = northwind.take(xml, ContractState.DRAFT);
        assertThat(draft.problems()).isEmpty();
        assertThat(draft.warnings())
                .extracting(FileProblem::code)
                .containsExactly("unknown-contract");
        assertThat(northwind.take(xml, ContractState.APPROVED).problems())
                .extracting(FileProblem::code)
                .containsExactly("lender-not-approved");
    }

    @Test
    void refusesAnAccountWhoseCustomerHasNoUser() {
        var xml =
                Northwind.example("account-all-terms.xml")
                        .replace(
                                "role=\"AccountHolder\"><ParticipantMember><OrganizationRef distinguishName=\"o=Alder Rail Works",
                                "role=\"AccountHolder\"><ParticipantMember><OrganizationRef distinguishName=\"o=Orchid Supply")
                        .replace(
                                "AccountUniqueKey name=\"Alder Rail Works\"",
                                "AccountUniqueKey name=\"Orchid\"");
        assertThat(northwind.run(xml, Mode.APPLY, Optional.empty()).problems())
                .extracting(FileProblem::code)
                .containsExactly("account-without-user");
    }

    @Test
    void savesNothingOfAFileThatBreaksOff() {
        var whole = contract("File broken", BIRCH, master("1"));
        var report = northwind.take(whole.replace("</Package>", ""), ContractState.DRAFT);
        assertThat(report.problems())
                .extracting(FileProblem::code)
                .containsExactly("not-well-formed");
        assertThat(report.contracts()).isEmpty();
        assertThat(names("File broken")).isZero();
    }

    private ImportReport taken(String example) {
        return northwind.run(Northwind.example(example), Mode.APPLY, Optional.empty());
    }

    private String only(String xml, ContractState as) {
        var report = northwind.take(xml, as);
        assertThat(report.problems()).isEmpty();
        var line = report.contracts().getFirst();
        return "%s %s %s".formatted(line.version(), line.state(), line.change());
    }

    private int names(String name) {
        return jdbc.sql("select count(*) from contract where name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    private String everything() {
        return jdbc.sql(
                        """
                        select concat_ws(' ',
                            (select md5(string_agg(contract::text, '' order by id)) from contract),
                            (select md5(string_agg(account::text, '' order by id)) from account),
                            (select count(*) from contract_history),
                            (select count(*) from business_policy)) state
                        """)
                .query((row, _) -> row.getString("state"))
                .single();
    }
}
