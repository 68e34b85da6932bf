package org.comptoir.trading.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class FileProblemsTests {
    private static final String POLICY =
            "<ShippingChargePolicyRef policyName=\"P\"><StoreRef name=\"S\"><Owner><OrganizationRef distinguishName=\"o=S\"/></Owner></StoreRef></ShippingChargePolicyRef>";
    private static final String GOOD =
            "<ShippingTCShippingCharge>" + POLICY + "</ShippingTCShippingCharge>";

    /// Each term stands on line 4 of its file, from column 1.
    @ParameterizedTest(name = "{0} at {1}")
    @CsvFileSource(
            resources = "/file-problems.csv",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1)
    void areReportedAtTheirPlace(String code, int column, String term, String words) {
        var items = ContractFiles.read(ContractFiles.inPackage(ContractFiles.contract("C", term)));

        assertThat(ContractFiles.problems(items))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.line()).isEqualTo(4);
                    assertThat(problem.column()).isEqualTo(column);
                    assertThat(problem.message()).contains(words);
                });
        assertThat(ContractFiles.contracts(items)).isEmpty();
    }

    @ParameterizedTest(name = "an offer with {1} is {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "bad-quantity    | minimumPurchaseQuantity='5' maximumPurchaseQuantity='4' | minimum quantity 5 is above the maximum 4",
                "bad-quantity    | minimumPurchaseQuantity='-1' | negative",
                "bad-period      | startTime='2026-02-01T00:00:00' endTime='2026-02-01T00:00:00' | must come before",
                "bad-time        | startTime='2026-02-30T00:00:00' | 2026-01-31T00:00:00",
                "bad-value       | published='Maybe' | MarkedForDelete",
                "missing-element | precedence='1' | has no price"
            })
    void coverOffers(String code, String attributes, String words) {
        String price = code.equals("missing-element") ? "" : price("1");
        var items = ContractFiles.read(priceList(attributes, price));
        assertThat(ContractFiles.problems(items))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.line()).isEqualTo(5);
                    assertThat(problem.column()).isEqualTo(1);
                    assertThat(problem.message()).contains(words);
                });
    }

    @Test
    void refuseNegativeAndDoublePrices() {
        assertThat(codes(ContractFiles.read(priceList("", price("-1")))))
                .containsExactly("bad-amount");
        assertThat(codes(ContractFiles.read(priceList("", price("1") + price("2")))))
                .containsExactly("duplicate-price");
    }

    @Test
    void costOnlyTheContractTheyStandIn() {
        var items =
                ContractFiles.read(
                        ContractFiles.inPackage(
                                ContractFiles.contract("One", GOOD)
                                        + ContractFiles.contract("Two", "<InvoiceTC/><BogusTC/>")
                                        + ContractFiles.contract("Three", GOOD)));

        assertThat(ContractFiles.contracts(items))
                .extracting(contract -> contract.key().name())
                .containsExactly("One", "Three");
        assertThat(codes(items)).containsExactly("missing-attribute", "unknown-term");
    }

    @Test
    void areAllFoundInOneContract() {
        var items =
                ContractFiles.read(
                        ContractFiles.inPackage(
                                "<BuyerContract state=\"Drafty\">\n<InvoiceTC/>\n<OrderTCOrderComment/>\n</BuyerContract>"));
        assertThat(codes(items))
                .containsExactly("missing-attribute", "missing-attribute", "missing-element");
    }

    @Test
    void refuseEverybodyOutsideADefaultContract() {
        var items =
                ContractFiles.read(
                        ContractFiles.inPackage(
                                ContractFiles.contract("C", "<Participant role=\"Buyer\"/>")));
        assertThat(codes(items)).containsExactly("everybody-not-default");
    }

    @Test
    void nameAnotherRoot() {
        assertThat(codes(ContractFiles.read("<Tradings/>"))).containsExactly("unknown-root");
        assertThat(codes(ContractFiles.read("<html/>"))).containsExactly("unknown-root");
        assertThat(codes(ContractFiles.read("<Package xmlns=\"urn:other\"/>")))
                .containsExactly("unknown-root");
    }

    @Test
    void stopAfterAThousand() {
        var items =
                ContractFiles.read(
                        ContractFiles.inPackage(
                                ContractFiles.contract("C", "<BogusTC/>".repeat(2000))));
        assertThat(codes(items)).hasSize(1001).endsWith("too-many-problems");
    }

    @Test
    void areStricterOnRequest() {
        var file =
                ContractFiles.inPackage(
                        ContractFiles.contract("C", "text<Participant role=\"Seller\"/>" + GOOD)
                                .replace("origin=", "referenceNumber=\"10001\" origin="));
        assertThat(codes(ContractFiles.read(file))).isEmpty();
        var strictly =
                ContractFiles.read(
                        file.getBytes(StandardCharsets.UTF_8), ContractFiles.OPTIONS.strictly());
        assertThat(codes(strictly))
                .containsExactly("unknown-attribute", "unexpected-text", "out-of-order");
    }

    @Test
    void doNotMindAMissingNamespaceUnlessStrict() {
        var file =
                ("<Package>" + ContractFiles.contract("C", GOOD) + "</Package>")
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(codes(ContractFiles.read(file, ContractFiles.OPTIONS))).isEmpty();
        assertThat(codes(ContractFiles.read(file, ContractFiles.OPTIONS.strictly())))
                .containsExactly("unknown-root");
    }

    private static String priceList(String offerAttributes, String prices) {
        return ContractFiles.inPackage(
                ContractFiles.contract(
                        "C",
                        "<PriceTCCustomPriceList><PriceList name='L'>\n<Offer skuNumber='S' "
                                + offerAttributes
                                + ">"
                                + prices
                                + "<Owner><OrganizationRef distinguishName='o=S'/></Owner></Offer></PriceList></PriceTCCustomPriceList>"));
    }

    private static String price(String value) {
        return "<OfferPrice><MonetaryAmount value='" + value + "' currency='EUR'/></OfferPrice>";
    }

    private static List<String> codes(List<FileItem> items) {
        return ContractFiles.problems(items).stream().map(FileProblem::code).toList();
    }
}
