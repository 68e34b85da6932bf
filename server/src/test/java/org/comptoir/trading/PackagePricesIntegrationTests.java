package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contractElement;
import static org.comptoir.trading.Northwind.file;

import java.util.List;
import java.util.Optional;
import org.comptoir.catalog.Catalogs;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.file.FileProblem;
import org.comptoir.trading.imports.ImportReport;
import org.comptoir.trading.imports.ImportReport.Change;
import org.comptoir.trading.imports.ImportReport.PriceListLine;
import org.comptoir.trading.imports.ImportRequest.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Price lists of a package become those of the store, by the rules of a data folder.
@NorthwindStore
class PackagePricesIntegrationTests {
    private static final String OWNER =
            "<Owner><OrganizationRef distinguishName=\"o=Northwind Tools,o=Root Organization\"/></Owner>";

    @Autowired Northwind northwind;
    @Autowired Catalogs catalogs;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @AfterEach
    void leaveNothing() {
        northwind.cancelAll();
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("delete from offer where price_list like 'Package %'").update();
            jdbc.sql("delete from price_list where name like 'Package %'").update();
            catalogs.changed(northwind.store().id());
        });
    }

    @Test
    void aContractSellsByAListAndAPolicyOfItsOwnPackage() {
        var list = list("Package A", offer("NW-4420", "", "9.90", "EUR"));
        var policy =
                "<Store name=\"NorthwindB2B\"><BusinessPolicy name=\"Of package A\" type=\"Price\" properties=\"name=Package A\"><Command class=\"named-list\"/></BusinessPolicy></Store>";
        var terms =
                "<PriceTCPriceListWithOptionalAdjustment><PricePolicyRef policyName=\"Of package A\"><StoreRef name=\"NorthwindB2B\">%s</StoreRef></PricePolicyRef></PriceTCPriceListWithOptionalAdjustment>"
                        .formatted(OWNER);
        var xml = file(contractElement("By its list", "1", "0", BIRCH, "", terms), policy, list);

        var plan = northwind.run(xml, Mode.PLAN, Optional.of(ContractState.ACTIVE));
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.priceLists())
                .containsExactly(new PriceListLine("Package A", Change.ADDED, 1, 0, 0));
        assertThat(saved("Package A")).isEmpty();

        var report = northwind.take(xml, ContractState.ACTIVE);
        assertThat(report.problems()).isEmpty();
        assertThat(report.priceLists()).isEqualTo(plan.priceLists());
        assertThat(northwind.price(northwind.actor("b.keller"), "NW-4420").orElseThrow())
                .isEqualByComparingTo("9.90");
        assertThat(northwind.take(xml, ContractState.ACTIVE).priceLists())
                .containsExactly(new PriceListLine("Package A", Change.SAME, 0, 0, 1));
    }

    @Test
    void theOffersOfAPartInACurrencyBecomeThoseOfTheFile() {
        take(
                list(
                        "Package B",
                        offer("NW-4410", "", "5", "EUR")
                                + offer("NW-4410", "minimumPurchaseQuantity=\"10\"", "4", "EUR")
                                + offer("NW-4410", "", "6", "USD")
                                + offer("NW-4420", "", "7", "EUR")));
        var report =
                take(
                        list(
                                "Package B",
                                offer("NW-4410", "", "5.5", "EUR")
                                        + offer(
                                                "NW-4410",
                                                "minimumPurchaseQuantity=\"20\" published=\"NotPublished\"",
                                                "3",
                                                "EUR")
                                        + offer(
                                                "NW-4410",
                                                "published=\"MarkedForDelete\"",
                                                "1",
                                                "USD")));
        assertThat(report.priceLists())
                .containsExactly(new PriceListLine("Package B", Change.CHANGED, 1, 3, 0));
        assertThat(saved("Package B"))
                .containsExactly(
                        "NW-4410 EUR 0 5.50000 true",
                        "NW-4410 EUR 20.00000 3.00000 false",
                        "NW-4420 EUR 0 7.00000 true");
    }

    @Test
    void aListInAStoreElementIsTheStoresTooAndTypeSIsNoReasonToChangeTheStandardList() {
        var report =
                take(
                        "<Store name=\"NorthwindB2B\">"
                                + list("Package C", offer("NW-4410", "", "5", "EUR"))
                                        .replace("type=\"C\"", "type=\"S\"")
                                + "</Store>");
        assertThat(report.problems()).isEmpty();
        var lists = catalogs.of(northwind.store()).priceLists();
        assertThat(lists)
                .filteredOn(it -> it.standard() || it.name().equals("Package C"))
                .extracting(it -> it.name(), it -> it.standard(), it -> it.precedence())
                .containsExactlyInAnyOrder(
                        tuple("Northwind Standard", true, 0.0), tuple("Package C", false, 3.0));
        assertThat(lists)
                .filteredOn(it -> it.name().equals("Package C"))
                .allMatch(it -> it.owner().equals(Optional.of(northwind.store().owner())));
    }

    @Test
    void whatIsWrongWithAListIsSaidAtItsPlaceAndNothingOfItIsSaved() {
        assertRefused(
                list(
                        "Package D",
                        offer("NW-4410", "", "5", "EUR") + offer("NW-441O", "", "5", "EUR")),
                "unknown-product");
        assertRefused(list("Package D", offer("NW-4410", "", "5", "GBP")), "currency-not-of-store");
        var offer = offer("NW-4410", "", "5", "EUR");
        assertRefused(list("Package D", offer + offer), "offer-twice-in-list");
        assertThat(saved("Package D")).isEmpty();
        assertThat(codes(take(list("Package E", offer), list("Package E", offer))))
                .containsExactly("price-list-twice");
    }

    private void assertRefused(String list, String code) {
        var report = take(list);
        assertThat(codes(report)).containsExactly(code);
        assertThat(report.problems().getFirst().line()).isEqualTo(2);
        assertThat(report.priceLists()).isEmpty();
        assertThat(catalogs.of(northwind.store()).priceList("Package D")).isEmpty();
    }

    private ImportReport take(String... elements) {
        return northwind.take("<!-- -->\n" + file(elements), ContractState.DRAFT);
    }

    private static List<String> codes(ImportReport report) {
        return report.problems().stream().map(FileProblem::code).toList();
    }

    private List<String> saved(String list) {
        return jdbc.sql(
                        """
                        select part_number || ' ' || currency || ' '
                            || case when minimum_quantity = 0 then '0' else minimum_quantity::text end
                            || ' ' || amount || ' ' || published
                        from offer where price_list = :list
                        order by part_number, currency, minimum_quantity
                        """)
                .param("list", list)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static String list(String name, String offers) {
        return "<PriceList name=\"%s\" precedence=\"3\" type=\"C\">%s%s</PriceList>"
                .formatted(name, offers, OWNER);
    }

    private static String offer(String part, String attributes, String amount, String currency) {
        return "<Offer skuNumber=\"%s\" %s><OfferPrice><MonetaryAmount value=\"%s\" currency=\"%s\"/></OfferPrice>%s</Offer>"
                .formatted(part, attributes, amount, currency, OWNER);
    }
}
