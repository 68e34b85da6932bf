package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contractElement;
import static org.comptoir.trading.Northwind.file;
import static org.comptoir.trading.Northwind.master;
import static org.comptoir.trading.Northwind.reference;

import java.util.List;
import java.util.Optional;
import org.comptoir.trading.content.AccountState;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.content.term.AccountTerm;
import org.comptoir.trading.file.FileProblem;
import org.comptoir.trading.imports.ImportReport;
import org.comptoir.trading.imports.ImportReport.AccountLine;
import org.comptoir.trading.imports.ImportReport.Change;
import org.comptoir.trading.imports.ImportRequest.Mode;
import org.comptoir.trading.life.Accounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NorthwindStore
class ImportedAccountsIntegrationTests {
    private static final String CHARGE =
            "<ShippingTCShippingCharge><ShippingChargePolicyRef policyName=\"StandardShippingChargeBySeller\"><StoreRef name=\"StoreGroup1\"><Owner><OrganizationRef distinguishName=\"o=Root Organization\"/></Owner></StoreRef></ShippingChargePolicyRef></ShippingTCShippingCharge>";
    private static final String OWNER =
            "<AccountOwner><OrganizationRef distinguishName=\"o=Northwind Tools,o=Root Organization\"/></AccountOwner>";

    @Autowired Northwind northwind;
    @Autowired Accounts accounts;

    @AfterEach
    void leaveNothingThatSells() {
        northwind.cancelAll();
    }

    @Test
    void anotherStateIsAChange() {
        take(ContractState.DRAFT, account("State alone", "Active", ""));
        assertThat(change(account("State alone", "Active", ""))).isEqualTo(Change.SAME);

        assertThat(change(account("State alone", "Suspended", ""))).isEqualTo(Change.CHANGED);
        assertThat(state("State alone")).isEqualTo(AccountState.SUSPENDED);
        assertThat(change(account("State alone", "Suspended", ""))).isEqualTo(Change.SAME);
        assertThat(change(account("State alone", "Active", ""))).isEqualTo(Change.CHANGED);
        assertThat(state("State alone")).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void aLogoIsLeftOutWithItsAttachment() {
        var display =
                "<DisplayCustomizationTC displayType=\"0\" indexNumber=\"1\"><DisplayLogo><Attachment URL=\"https://cdn.example.test/%s.svg\" %s/></DisplayLogo></DisplayCustomizationTC>";
        var terms =
                display.formatted("kept", "action=\"new\"")
                        + display.formatted("gone", "action=\"delete\"");
        var report = take(ContractState.DRAFT, account("Left-out logo", "Active", terms));
        assertThat(report.problems()).isEmpty();
        var account = accounts.whole(new AccountId(report.accounts().getFirst().id()));
        assertThat(account.content().terms())
                .map(it -> (AccountTerm.DisplayCustomization) it)
                .flatMap(AccountTerm.DisplayCustomization::logos)
                .map(it -> it.attachment().url())
                .containsExactly("https://cdn.example.test/kept.svg");
    }

    @Test
    void theOnlyShippingChargeMovesFromTheAccountToItsContractInOneFile() {
        var before =
                List.of(
                        account("Charge moves", "Active", CHARGE),
                        contract("Charge moved", "", "Charge moves", false));
        assertThat(take(ContractState.ACTIVE, before).problems()).isEmpty();

        var after =
                List.of(
                        account("Charge moves", "Active", ""),
                        contract("Charge moved", "", "Charge moves", true));
        for (var mode : Mode.values()) {
            var report = northwind.run(xml(after), mode, Optional.of(ContractState.ACTIVE));
            assertThat(report.problems()).isEmpty();
            assertThat(report.accounts())
                    .extracting(AccountLine::change)
                    .containsExactly(Change.CHANGED);
            assertThat(report.contracts())
                    .extracting(it -> it.change())
                    .containsExactly(Change.NEW_VERSION);
        }
        assertThat(take(ContractState.ACTIVE, after).accounts())
                .extracting(AccountLine::change)
                .containsExactly(Change.SAME);
    }

    @Test
    void theOnlyShippingChargeDoesNotGoWhereNothingReplacesIt() {
        take(
                ContractState.ACTIVE,
                List.of(
                        account("Charge goes", "Active", CHARGE),
                        contract("Charge gone", "", "Charge goes", false)));
        var report = take(ContractState.ACTIVE, account("Charge goes", "Active", ""));
        assertThat(report.problems())
                .extracting(FileProblem::code)
                .containsExactly("contract-without-shipping-charge");
        assertThat(report.accounts()).isEmpty();
    }

    @Test
    void theOnlyShippingChargeMovesFromABaseContractToItsBorrowerInOneFile() {
        var borrowed = reference("Charging base");
        var before =
                List.of(
                        contractElement("Charging base", "1", "0", "", "", ""),
                        contract("Borrows a charge", borrowed, "", false));
        assertThat(take(ContractState.ACTIVE, before).problems()).isEmpty();

        var after =
                List.of(
                        without(contractElement("Charging base", "1", "0", "", "", master("1"))),
                        contract("Borrows a charge", borrowed, "", true));
        for (var mode : Mode.values()) {
            var report = northwind.run(xml(after), mode, Optional.of(ContractState.ACTIVE));
            assertThat(report.problems()).isEmpty();
            assertThat(report.contracts())
                    .extracting(it -> it.change())
                    .containsExactly(Change.NEW_VERSION, Change.NEW_VERSION);
        }
    }

    @Test
    void aChargeAndPricesChangePlacesBetweenABaseContractAndItsBorrowerInOneFile() {
        var borrowed = reference("Exchanging base");
        var before =
                List.of(
                        contractElement("Exchanging base", "1", "0", "", "", ""),
                        contract("Exchanges", borrowed, "", false));
        assertThat(take(ContractState.ACTIVE, before).problems()).isEmpty();

        var after =
                List.of(
                        without(contractElement("Exchanging base", "1", "0", "", "", master("1"))),
                        contractElement("Exchanges", "1", "0", BIRCH, borrowed, ""));
        for (var mode : Mode.values()) {
            var report = northwind.run(xml(after), mode, Optional.of(ContractState.ACTIVE));
            assertThat(report.problems()).isEmpty();
            assertThat(report.contracts())
                    .extracting(it -> it.state() + " " + it.change())
                    .containsExactly("Active NEW_VERSION", "Active NEW_VERSION");
        }
        assertThat(take(ContractState.ACTIVE, after).contracts())
                .extracting(it -> it.change())
                .containsExactly(Change.SAME, Change.SAME);
    }

    @Test
    void nothingChangesPlacesWhereSomethingWouldStillBeMissing() {
        var borrowed = reference("Keeping base");
        var before =
                List.of(
                        contractElement("Keeping base", "1", "0", "", "", ""),
                        contract("Keeps", borrowed, "", false));
        assertThat(take(ContractState.ACTIVE, before).problems()).isEmpty();

        var after =
                List.of(
                        without(contractElement("Keeping base", "1", "0", "", "", master("1"))),
                        without(contractElement("Keeps", "1", "0", BIRCH, borrowed, "")));
        var report = take(ContractState.ACTIVE, after);
        assertThat(report.contracts()).isEmpty();
        assertThat(report.problems())
                .extracting(FileProblem::code)
                .containsExactly("borrower-incomplete", "contract-without-price");
    }

    private static String contract(
            String name, String references, String account, boolean charges) {
        var place =
                account.isEmpty()
                        ? references
                        : "<AccountReference><AccountRef name=\"%s\">%s</AccountRef></AccountReference>"
                                .formatted(account, OWNER);
        var element = contractElement(name, "1", "0", BIRCH, place, master("1"));
        return charges ? element : without(element);
    }

    private static String without(String element) {
        return element.replace(CHARGE, "");
    }

    private static String account(String name, String state, String terms) {
        return """
        <Account state="%s" allowStoreDefaultContract="true">
        <Participant role="AccountHolder"><ParticipantMember><OrganizationRef distinguishName="%s"/></ParticipantMember></Participant>
        <AccountUniqueKey name="%s">%s</AccountUniqueKey>
        %s
        </Account>\
        """
                .formatted(state, BIRCH, name, OWNER, terms);
    }

    private ImportReport take(ContractState as, String element) {
        return take(as, List.of(element));
    }

    private ImportReport take(ContractState as, List<String> elements) {
        return northwind.take(xml(elements), as);
    }

    private static String xml(List<String> elements) {
        return file(elements.toArray(String[]::new));
    }

    private Change change(String account) {
        var report = take(ContractState.DRAFT, account);
        assertThat(report.problems()).isEmpty();
        return report.accounts().getFirst().change();
    }

    private AccountState state(String name) {
        return accounts.find(northwind.store().owner().value(), name).orElseThrow().state();
    }
}
