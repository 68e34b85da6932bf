package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contractElement;
import static org.comptoir.trading.Northwind.file;
import static org.comptoir.trading.Northwind.master;

import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.imports.ImportReport.Change;
import org.comptoir.trading.imports.ImportReport.ContractLine;
import org.comptoir.trading.life.ContractEndings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Contracts that have ended and come again in a file: docs/rules.md §5.
@NorthwindStore
class EndedContractsIntegrationTests {
    @Autowired Northwind northwind;
    @Autowired ContractEndings endings;

    @AfterEach
    void leaveNothingThatSells() {
        northwind.cancelAll();
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "APPROVED", "ACTIVE", "SUSPENDED"})
    void aCancelledContractComesBackAsANewVersionInTheStateAskedFor(ContractState asked) {
        var name = "Back as " + asked;
        taken(name, "1", ContractState.ACTIVE);
        endings.cancel(northwind.id(name), because());
        var line = taken(name, "1", asked);
        assertThat(line.change()).isEqualTo(Change.NEW_VERSION);
        assertThat(line.version()).isEqualTo("1.1");
        assertThat(line.state()).isEqualTo(asked.toString());
        assertThat(taken(name, "1", asked).change()).isEqualTo(Change.SAME);
    }

    @Test
    void aCancelledContractThatStaysCancelledIsTheSame() {
        taken("Stays", "1", ContractState.ACTIVE);
        endings.cancel(northwind.id("Stays"), because());
        assertThat(taken("Stays", "1", ContractState.CANCELLED).change()).isEqualTo(Change.SAME);
    }

    @Test
    void anOldFileDoesNotUndoTheVersionThatClosedItsOwn() {
        taken("Older", "1", ContractState.ACTIVE);
        assertThat(taken("Older", "2", ContractState.ACTIVE).version()).isEqualTo("1.1");
        var line = taken("Older", "1", ContractState.ACTIVE);
        assertThat(line.change()).isEqualTo(Change.SAME);
        assertThat(line.state()).isEqualTo("Closed");
    }

    private static Asked because() {
        return Asked.by("test").because("test");
    }

    private ContractLine taken(String name, String percentage, ContractState asked) {
        var xml = file(contractElement(name, "1", "0", BIRCH, "", master(percentage)));
        var report = northwind.take(xml, asked);
        assertThat(report.problems()).isEmpty();
        return report.contracts().getFirst();
    }
}
