package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contractElement;
import static org.comptoir.trading.Northwind.file;
import static org.comptoir.trading.Northwind.master;
import static org.comptoir.trading.Northwind.reference;

import org.comptoir.platform.Problem;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.life.Accounts;
import org.comptoir.trading.life.Contracts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A new version of a contract that others refer to: docs/rules.md §2.3.
@NorthwindStore
class LendingIntegrationTests {
    @Autowired Northwind northwind;
    @Autowired Contracts contracts;
    @Autowired Accounts accounts;

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

    @Test
    void aContractIsNotDeployedWhileTheAccountOfItsLenderIsSuspended() {
        var account = account();
        deploy("Held lender", "0", "", HELD, master("-10"));
        deploy("Held through", "0", "", reference("Held lender"), "");
        accounts.suspend(account, Asked.by("test").because("unpaid"));
        assertThat(deploy("Held borrower", "0", BIRCH, reference("Held through"), master("-5")))
                .isEqualTo("lender-account-not-active");
        var bulk = contractElement("Held both", "1", "0", BIRCH, reference("Held through"), "");
        assertThat(northwind.take(file(bulk), ContractState.ACTIVE).problems().getFirst().code())
                .isEqualTo("lender-account-not-active");
        accounts.resume(account, Asked.by("test"));
        contracts.deploy(northwind.id("Held borrower"), Asked.by("test"));
        assertThat(northwind.price(northwind.actor("b.keller"), "NW-4420")).isPresent();
        northwind.cancelAll();
        accounts.delete(account, Asked.by("test"));
    }

    private static final String KEY =
            "name=\"Lending account\"><AccountOwner><OrganizationRef distinguishName=\"o=Northwind Tools,o=Root Organization\"/></AccountOwner>";
    private static final String HELD =
            "<AccountReference><AccountRef %s</AccountRef></AccountReference>".formatted(KEY);

    private AccountId account() {
        var xml =
                file(
                        """
                        <Account state="Active"><Participant role="AccountHolder"><ParticipantMember><OrganizationRef distinguishName="%s"/></ParticipantMember></Participant>
                        <AccountUniqueKey %s</AccountUniqueKey></Account>
                        """
                                .formatted(Northwind.ALDER, KEY));
        return new AccountId(northwind.take(xml, ContractState.DRAFT).accounts().getFirst().id());
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
