package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contractElement;
import static org.comptoir.trading.Northwind.file;
import static org.comptoir.trading.Northwind.master;
import static org.comptoir.trading.Northwind.reference;

import org.comptoir.platform.Problem;
import org.comptoir.trading.content.ContractState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A new version of a contract that others refer to: docs/rules.md §2.3.
@NorthwindStore
class LendingIntegrationTests {
    @Autowired Northwind northwind;
    @Autowired Contracts contracts;

    @AfterEach
    void leaveNothingThatSells() {
        northwind.cancelAll();
    }

    @Test
    void aVersionThatTakesFromAnActiveContractWhatItNeedsIsNotDeployed() {
        deploy("Lender", "0", "", "", master("-10"));
        deploy("Through", "0", "", reference("Lender"), "");
        deploy("Borrower", "0", BIRCH, reference("Through"), "");
        assertThat(deploy("Lender", "1", "", "", "")).isEqualTo("borrower-incomplete");
        assertThat(northwind.price(northwind.actor("b.keller"), "NW-4420")).isPresent();
        assertThat(deploy("Borrower", "1", BIRCH, reference("Through"), master("-5")))
                .isEqualTo("done");
        assertThat(deploy("Lender", "1", "", "", "")).isEqualTo("done");
    }

    private String deploy(
            String name, String minor, String buyer, String references, String terms) {
        var element = contractElement(name, "1", minor, buyer, references, terms);
        northwind.take(file(element), ContractState.APPROVED);
        try {
            contracts.deploy(northwind.id(name), Asked.by("test"));
        } catch (Problem problem) {
            return problem.code();
        }
        return "done";
    }
}
