package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.contractElement;
import static org.comptoir.trading.Northwind.file;
import static org.comptoir.trading.Northwind.master;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.file.FileProblem;
import org.comptoir.trading.imports.ImportReport;
import org.comptoir.trading.imports.ImportReport.Change;
import org.comptoir.trading.imports.ImportRequest.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/// An import says which contracts somebody has changed here since they were last imported.
@NorthwindStore
class EditedHereIntegrationTests {
    @Autowired Northwind northwind;
    @LocalServerPort int port;

    private NorthwindApi seller;

    @BeforeEach
    void signIn() {
        seller = NorthwindApi.signedIn(port, "t.haas", "northwind-seller-2026");
    }

    @AfterEach
    void leaveNothingThatSells() {
        northwind.cancelAll();
    }

    @Test
    void saysWhereADraftWasChangedHere() {
        northwind.take(contract("Edited draft", BIRCH, master("1")), ContractState.DRAFT);
        assertThat(codes(plan("Edited draft", "1"))).isEmpty();
        assertThat(codes(plan("Edited draft", "2"))).isEmpty();

        comment("Edited draft", "agreed by telephone");
        assertThat(codes(plan("Edited draft", "1"))).containsExactly("contract-edited-here");

        var report =
                northwind.take(contract("Edited draft", BIRCH, master("2")), ContractState.DRAFT);
        assertThat(codes(report)).containsExactly("contract-edited-here");
        assertThat(report.warnings().getFirst().message()).contains("“Edited draft” 1.0");
        assertThat(codes(plan("Edited draft", "3"))).isEmpty();
    }

    @Test
    void saysWhereAVersionWasMadeHere() {
        var xml =
                file(
                        contractElement("Edited one", "1", "0", BIRCH, "", master("1")),
                        contractElement("Not edited", "1", "0", BIRCH, "", master("1")));
        northwind.take(xml, ContractState.ACTIVE);
        var id = northwind.id("Edited one");
        seller.post("/contracts/" + id + "/new-version", Map.of()).expect(201);
        assertThat(codes(northwind.take(xml, ContractState.DRAFT))).isEmpty();

        comment("Edited one", "another version");
        var report = northwind.take(xml, ContractState.ACTIVE);
        assertThat(report.contracts()).allMatch(it -> it.change() == Change.SAME);
        assertThat(codes(report)).containsExactly("contract-edited-here");
        assertThat(report.warnings().getFirst().message()).contains("“Edited one” 1.1");
    }

    private void comment(String name, String comment) {
        var path = "/contracts/" + northwind.latest(name);
        var content = (ObjectNode) seller.get(path).expect(200).at("/content");
        content.put("comment", comment);
        seller.put(path, content).expect(200);
    }

    private ImportReport plan(String name, String percent) {
        var xml = contract(name, BIRCH, master(percent));
        return northwind.run(xml, Mode.PLAN, Optional.of(ContractState.DRAFT));
    }

    private static List<String> codes(ImportReport report) {
        return report.warnings().stream().map(FileProblem::code).toList();
    }
}
