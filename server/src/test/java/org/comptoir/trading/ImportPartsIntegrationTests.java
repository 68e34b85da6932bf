package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.contractElement;
import static org.comptoir.trading.Northwind.file;
import static org.comptoir.trading.Northwind.master;
import static org.comptoir.trading.Northwind.reference;

import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.file.FileProblem;
import org.comptoir.trading.imports.ImportReport.Change;
import org.comptoir.trading.imports.ImportReport.ContractLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Contracts that come together are taken in by parts.
@NorthwindStore
class ImportPartsIntegrationTests {
    @Autowired Northwind northwind;
    @Autowired History history;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void leaveNothingThatSells() {
        northwind.cancelAll();
    }

    @Test
    void whatBreaksAPartIsRefusedAloneAndTheOthersGoIn() {
        northwind.take(
                file(contractElement("Part b", "1", "0", BIRCH, reference("Part a"), master("1"))),
                ContractState.DRAFT);
        var report =
                northwind.take(
                        file(
                                contractElement("Part one", "1", "0", BIRCH, "", master("1")),
                                contractElement("Part a", "1", "0", BIRCH, reference("Part b"), ""),
                                contractElement("Part two", "1", "0", BIRCH, "", master("1"))),
                        ContractState.DRAFT);
        assertThat(report.problems())
                .extracting(FileProblem::code)
                .containsExactly("contract-circular");
        assertThat(report.contracts())
                .extracting(ContractLine::name)
                .containsExactly("Part one", "Part two");
        assertThat(saved("Part a")).isZero();
        assertThat(saved("Part two")).isEqualTo(1);
    }

    @Test
    void whatArrivesWithOthersSellsAndHasAHistoryAsIfAlone() {
        var report =
                northwind.take(
                        file(
                                contractElement("With one", "1", "0", BIRCH, "", master("-1")),
                                contractElement("With two", "1", "0", BIRCH, "", "")),
                        ContractState.ACTIVE);
        assertThat(report.problems())
                .extracting(FileProblem::code)
                .containsExactly("contract-without-price");
        assertThat(report.contracts())
                .extracting(ContractLine::name, ContractLine::state, ContractLine::change)
                .containsExactly(tuple("With one", "Active", Change.ADDED));
        assertThat(northwind.price(northwind.actor("b.keller"), "NW-4420")).isPresent();
        assertThat(history.of(northwind.id("With one")))
                .extracting(History.Entry::command, it -> it.from().orElse(""), History.Entry::to)
                .containsExactly(
                        tuple("deploy", "Approved", "Active"), tuple("save", "", "Approved"));
        var again = northwind.take(contract("With one", BIRCH, master("-2")), ContractState.ACTIVE);
        assertThat(again.contracts())
                .extracting(ContractLine::version, ContractLine::change)
                .containsExactly(tuple("1.1", Change.NEW_VERSION));
    }

    private int saved(String name) {
        return jdbc.sql("select count(*) from contract where name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }
}
