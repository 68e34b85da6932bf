package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.comptoir.trading.Northwind.ALDER;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.contractElement;
import static org.comptoir.trading.Northwind.file;
import static org.comptoir.trading.Northwind.master;
import static org.comptoir.trading.Northwind.reference;

import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.comptoir.CountingDataSource;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.file.FileProblem;
import org.comptoir.trading.imports.ImportReport.Change;
import org.comptoir.trading.imports.ImportReport.ContractLine;
import org.comptoir.trading.imports.ImportRequest.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Contracts that come together are taken in by parts.
@NorthwindStore
class ImportPartsIntegrationTests {
    private static final String ACCOUNT =
            "<AccountReference><AccountRef name=\"Alder Rail Works\"><AccountOwner><OrganizationRef distinguishName=\"o=Northwind Tools,o=Root Organization\"/></AccountOwner></AccountRef></AccountReference>";

    @Autowired Northwind northwind;
    @Autowired History history;
    @Autowired JdbcClient jdbc;
    @Autowired DataSource database;

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

    @Test
    void manyContractsNeedNoMoreStatementsThanTwo() {
        northwind.run(Northwind.example("account-all-terms.xml"), Mode.APPLY, Optional.empty());
        northwind.take(files("Warm", 2), ContractState.ACTIVE);
        long two = statements(files("Two", 2));
        assertThat(two).isPositive();
        assertThat(statements(files("Six", 6))).isEqualTo(two);
    }

    private long statements(String file) {
        var counted = (CountingDataSource) database;
        long before = counted.count();
        assertThat(northwind.take(file, ContractState.ACTIVE).problems()).isEmpty();
        return counted.count() - before;
    }

    private static String files(String name, int count) {
        return file(
                IntStream.range(0, count)
                        .mapToObj(number ->
                                contractElement(
                                        name + " " + number,
                                        "1",
                                        "0",
                                        ALDER,
                                        ACCOUNT,
                                        master("-1")))
                        .toArray(String[]::new));
    }

    private int saved(String name) {
        return jdbc.sql("select count(*) from contract where name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }
}
