package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.contractElement;
import static org.comptoir.trading.Northwind.file;
import static org.comptoir.trading.Northwind.master;
import static org.comptoir.trading.Northwind.reference;

import java.util.List;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.file.FileProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/// A misspelt account or contract is asked about.
@NorthwindStore
class MeantNamesIntegrationTests {
    @Autowired Northwind northwind;
    @LocalServerPort int port;

    @AfterEach
    void leaveNothingThatSells() {
        northwind.cancelAll();
    }

    @Test
    void asksWhichAccountWasMeant() {
        var misspelt = problems("Alder Rail Wroks", ContractState.DRAFT);
        assertThat(misspelt).extracting(FileProblem::code).containsExactly("unknown-account");
        assertThat(misspelt.getFirst().message()).endsWith("Did you mean “Alder Rail Works”?");
        assertThat(problems("Quite another one", ContractState.DRAFT).getFirst().message())
                .doesNotContain("Did you mean");
    }

    private List<FileProblem> problems(String account, ContractState as) {
        var reference =
                "<AccountReference><AccountRef name=\"%s\"><AccountOwner><OrganizationRef distinguishName=\"o=Northwind Tools,o=Root Organization\"/></AccountOwner></AccountRef></AccountReference>"
                        .formatted(account);
        var xml = file(contractElement("Of a misspelt account", "1", "0", BIRCH, reference, ""));
        return northwind.take(xml, as).problems();
    }

    @Test
    void asksWhichContractWasMeant() {
        northwind.take(contract("Meant by others", BIRCH, master("1")), ContractState.APPROVED);
        var xml =
                file(
                        contractElement(
                                "Misspells another",
                                "1",
                                "0",
                                BIRCH,
                                reference("Ment by others"),
                                master("1")));
        assertThat(northwind.take(xml, ContractState.DRAFT).warnings().getFirst().message())
                .endsWith("Did you mean “Meant by others”?");
        var problems = northwind.take(xml, ContractState.APPROVED).problems();
        assertThat(problems).extracting(FileProblem::code).containsExactly("lender-not-approved");
        assertThat(problems.getFirst().message()).endsWith("Did you mean “Meant by others”?");
        var there = xml.replace("Ment by others", "Meant by others");
        assertThat(northwind.take(there, ContractState.ACTIVE).problems().getFirst().message())
                .doesNotContain("Did you mean");
    }

    @Test
    void tellsProgramsWhichAccountWasMeant() {
        northwind.take(contract("Copied over REST", BIRCH, master("1")), ContractState.DRAFT);
        var seller = NorthwindApi.signedIn(port, "t.haas", "northwind-seller-2026");
        var content =
                (ObjectNode)
                        seller.get("/contracts/" + northwind.id("Copied over REST"))
                                .expect(200)
                                .at("/content");
        ((ObjectNode) content.at("/key")).put("name", "Misspelt over REST");
        var account = content.putObject("account");
        account.put("name", "Alder Rail Work");
        account.set("owner", content.at("/key/owner"));
        var answer = seller.post("/contracts", content).expect(422);
        assertThat(answer.text("/code")).isEqualTo("unknown-account");
        assertThat(answer.text("/meant")).isEqualTo("Alder Rail Works");
    }
}
