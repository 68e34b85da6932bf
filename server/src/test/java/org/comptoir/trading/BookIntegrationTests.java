package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.master;

import org.comptoir.catalog.Catalogs;
import org.comptoir.trading.book.TradingBooks;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.life.Accounts;
import org.comptoir.trading.life.Contracts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What the book in memory follows besides contracts and policies: the catalogue, accounts,
/// members.
@NorthwindStore
class BookIntegrationTests {
    private static final String NORTHWIND_STORE =
            "<StoreRef name=\"NorthwindB2B\"><Owner><OrganizationRef distinguishName=\"o=Northwind Tools,o=Root Organization\"/></Owner></StoreRef>";

    @Autowired Northwind northwind;
    @Autowired Contracts contracts;
    @Autowired Accounts accounts;
    @Autowired Catalogs catalogs;
    @Autowired TradingBooks books;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @AfterEach
    void leaveNothingThatSells() {
        northwind.cancelAll();
    }

    @Test
    void anInlineSetStaysWhileAPolicySetFollowsItsCategory() {
        var keller = northwind.actor("b.keller");
        var inline =
                "<ProductSetTCCustomInclusion><ProductSet name=\"s\" catalogIdentifier=\"NorthwindMaster\"><PSInclusionList><CatalogGroupRef groupIdentifier=\"PowderActuated\"><Owner><OrganizationRef distinguishName=\"o=Northwind Tools,o=Root Organization\"/></Owner></CatalogGroupRef></PSInclusionList></ProductSet></ProductSetTCCustomInclusion>";
        var byPolicy =
                "<ProductSetTCInclusion><ProductSetPolicyRef policyName=\"Explosives\">%s</ProductSetPolicyRef></ProductSetTCInclusion>"
                        .formatted(NORTHWIND_STORE);
        deploy(contract("Book inline", BIRCH, master("0") + inline));
        inCategory("NW-4420", "PowderActuated");
        assertThat(northwind.price(keller, "NW-4420")).isEmpty();
        assertThat(northwind.price(keller, "NW-9001")).isPresent();
        contracts.suspend(northwind.id("Book inline"), Asked.by("test").because("test"));
        deploy(contract("Book policy", BIRCH, master("0") + byPolicy));
        assertThat(northwind.price(keller, "NW-4420")).isPresent();
        inCategory("NW-4420", "HandTools");
        assertThat(northwind.price(keller, "NW-4420")).isEmpty();
        assertThat(northwind.price(keller, "NW-9001")).isPresent();
    }

    /// Moves a product to another category, as a load of the catalogue would.
    private void inCategory(String partNumber, String category) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql(
                            """
                            update product set categories = array[:category]
                            where part_number = :part
                            """)
                    .param("category", category)
                    .param("part", partNumber)
                    .update();
            catalogs.changed(northwind.store().id());
        });
    }

    @Test
    void aSuspendedAccountStopsItsContracts() {
        var xml =
                Northwind.example("account-all-terms.xml")
                        .replace("o=Alder Rail Works", "o=Birch Joinery")
                        .replace(
                                "uid=m.okafor,ou=Purchasing,o=Birch Joinery",
                                "uid=b.keller,o=Birch Joinery")
                        .replace("name=\"Alder Rail Works\"", "name=\"Book account\"")
                        .replaceAll("<(PaymentTC|ShippingTCShipToAddress).*?</\\1>", "");
        var report = northwind.take(xml, ContractState.DRAFT);
        assertThat(report.problems()).isEmpty();
        var account = new AccountId(report.accounts().getFirst().id());
        var reference =
                "<AccountReference><AccountRef name=\"Book account\"><AccountOwner><OrganizationRef distinguishName=\"o=Northwind Tools,o=Root Organization\"/></AccountOwner></AccountRef></AccountReference>";
        deploy(
                Northwind.file(
                        Northwind.contractElement(
                                "Book held", "1", "0", BIRCH, reference, master("0"))));
        var keller = northwind.actor("b.keller");
        assertThat(northwind.price(keller, "NW-4420")).isPresent();
        accounts.suspend(account, Asked.by("test").because("test"));
        assertThat(northwind.price(keller, "NW-4420")).isEmpty();
        accounts.resume(account, Asked.by("test"));
        assertThat(northwind.price(keller, "NW-4420")).isPresent();
        forget(account);
    }

    private void forget(AccountId account) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("update account set deleted = true, version = version + 1 where id = :id")
                    .param("id", account.value())
                    .update();
            books.changed(northwind.store().id(), account);
        });
    }

    private void deploy(String xml) {
        assertThat(northwind.take(xml, ContractState.ACTIVE).problems()).isEmpty();
    }
}
