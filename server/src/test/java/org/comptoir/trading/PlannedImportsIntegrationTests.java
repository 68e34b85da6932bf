package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contractElement;
import static org.comptoir.trading.Northwind.file;
import static org.comptoir.trading.Northwind.master;
import static org.comptoir.trading.Northwind.reference;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.imports.ContractFiles;
import org.comptoir.trading.imports.ImportReport;
import org.comptoir.trading.imports.ImportReport.AccountLine;
import org.comptoir.trading.imports.ImportReport.Change;
import org.comptoir.trading.imports.ImportReport.ContractLine;
import org.comptoir.trading.imports.ImportRequest;
import org.comptoir.trading.imports.ImportRequest.Mode;
import org.comptoir.trading.imports.read.ImportProgress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/// Planning an import keeps nobody from ordering.
@NorthwindStore
class PlannedImportsIntegrationTests {
    @Autowired Northwind northwind;
    @Autowired ContractFiles files;
    @Autowired Environment environment;

    @AfterEach
    void leaveNothingThatSells() {
        northwind.cancelAll();
    }

    @Test
    void aPlanOfANewVersionLetsOrdersTakeTheirContractAndAccount() {
        assertThat(northwind.take(ordered("List", "1"), ContractState.ACTIVE).problems()).isEmpty();
        var free = new ArrayList<Boolean>();
        var report =
                plan(
                        ordered("Cost", "2"),
                        (step, done, total) -> {
                            if (step.equals("contracts") && done == total) {
                                free.add(orderMayTake("contract", "Ordered under"));
                                free.add(orderMayTake("account", "Orders go on"));
                            }
                        });
        assertThat(report.contracts())
                .extracting(ContractLine::change, ContractLine::state)
                .containsExactly(tuple(Change.NEW_VERSION, "Active"));
        assertThat(report.accounts())
                .extracting(AccountLine::change)
                .containsExactly(Change.CHANGED);
        assertThat(free).containsExactly(true, true);
    }

    private static String ordered(String preference, String percent) {
        var owner =
                "<AccountOwner><OrganizationRef distinguishName=\"o=Northwind Tools,o=Root Organization\"/></AccountOwner>";
        var account =
                """
                <Account state="Active" allowStoreDefaultContract="true" priceListPreference="%s">
                <Participant role="AccountHolder"><ParticipantMember><OrganizationRef distinguishName="%s"/></ParticipantMember></Participant>
                <AccountUniqueKey name="Orders go on">%s</AccountUniqueKey>
                </Account>\
                """
                        .formatted(preference, BIRCH, owner);
        var reference =
                "<AccountReference><AccountRef name=\"Orders go on\">%s</AccountRef></AccountReference>"
                        .formatted(owner);
        return file(
                account,
                contractElement("Ordered under", "1", "0", BIRCH, reference, master(percent)));
    }

    private ImportReport plan(String xml, ImportProgress progress) {
        var as = Optional.of(ContractState.ACTIVE);
        var request = new ImportRequest(Mode.PLAN, as, false, Map.of(), "test");
        var input = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        return files.run(northwind.store(), request, input, progress);
    }

    @Test
    void aPlanSeesWhatTheFileItselfBrings() {
        var xml =
                file(
                        contractElement(
                                "Borrows in a plan",
                                "1",
                                "0",
                                BIRCH,
                                reference("Lends in a plan"),
                                ""),
                        contractElement("Lends in a plan", "1", "0", "", "", master("1")),
                        contractElement("Twice in a plan", "1", "0", BIRCH, "", master("1")),
                        contractElement("Twice in a plan", "1", "1", BIRCH, "", master("2")));
        var plan = northwind.run(xml, Mode.PLAN, Optional.of(ContractState.ACTIVE));
        assertThat(plan.problems()).isEmpty();
        var applied = northwind.take(xml, ContractState.ACTIVE);
        assertThat(plan.contracts())
                .extracting(ContractLine::name, ContractLine::version, ContractLine::change)
                .isEqualTo(
                        applied.contracts().stream()
                                .map(it -> tuple(it.name(), it.version(), it.change()))
                                .toList());
    }

    /// As the transaction of an order takes what it is placed under, without waiting.
    private boolean orderMayTake(String table, String name) {
        try (var connection =
                        DriverManager.getConnection(
                                environment.getRequiredProperty("comptoir.db-url"),
                                environment.getRequiredProperty("comptoir.db-user"),
                                environment.getRequiredProperty("comptoir.db-password"));
                var statement =
                        connection.prepareStatement(
                                "select id from %s where name = ? for share nowait"
                                        .formatted(table))) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        } catch (SQLException locked) {
            return false;
        }
    }
}
