package org.comptoir.trading.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.term.Offer;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.value.Attachment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The `action` of an offer, a mark or an attachment does what that of a term does (docs/rules.md
/// §5).
class ItemActionsTests {
    private static final String OWNER =
            "<Owner><OrganizationRef distinguishName=\"o=Seller\"/></Owner>";

    @ParameterizedTest
    @CsvSource({"new, 2", "update, 2", "noaction, 2", "delete, 1", "ignore, 1"})
    void anOfferThatIsDeletedOrIgnoredDoesNotBelongToTheList(String action, int offers) {
        var list = customList(offer("A", "new") + offer("B", action));
        assertThat(list)
                .hasSize(offers)
                .first()
                .extracting(it -> it.product().partNumber())
                .isEqualTo("A");
    }

    @ParameterizedTest
    @CsvSource({"new, 2", "update, 2", "noaction, 2", "delete, 1", "ignore, 1"})
    void aMarkThatIsDeletedOrIgnoredDoesNotBelongToTheFilter(String action, int marks) {
        var terms =
                "<PriceTCMasterCatalogWithFiltering><CatalogSelection includeEntireCatalog=\"true\">"
                        + mark("A", "new")
                        + mark("B", action)
                        + "</CatalogSelection></PriceTCMasterCatalogWithFiltering>";
        var term = (PriceTerm.Filtering) read(terms).terms().getFirst();
        assertThat(term.selection().marks()).hasSize(marks);
    }

    @ParameterizedTest
    @CsvSource({"new, 2", "update, 2", "noaction, 2", "delete, 1", "ignore, 1"})
    void anAttachmentThatIsDeletedOrIgnoredDoesNotBelongToTheContract(String action, int left) {
        var attachments =
                "<Attachment URL=\"https://a.example/one.pdf\"/><Attachment URL=\"https://a.example/two.pdf\" action=\"%s\"/>"
                        .formatted(action);
        assertThat(read(attachments).attachments())
                .hasSize(left)
                .first()
                .extracting(Attachment::url)
                .isEqualTo("https://a.example/one.pdf");
    }

    @Test
    void anActionThatDoesNotExistIsAProblemAtItsPlace() {
        var file = contract(customListElement(offer("A", "remove")));
        var problems = ContractFiles.problems(ContractFiles.read(file));
        assertThat(problems).extracting(FileProblem::line).containsExactly(4);
        assertThat(problems.getFirst().message()).contains("remove");
    }

    private static List<Offer> customList(String offers) {
        var term = (PriceTerm.CustomList) read(customListElement(offers)).terms().getFirst();
        return term.list().offers();
    }

    private static String customListElement(String offers) {
        return "<PriceTCCustomPriceList><PriceList name=\"Own\" type=\"C\">"
                + offers
                + "</PriceList></PriceTCCustomPriceList>";
    }

    private static String offer(String partNumber, String action) {
        return "<Offer skuNumber=\"%s\" action=\"%s\"><OfferPrice><MonetaryAmount value=\"1.00\" currency=\"EUR\"/></OfferPrice>%s</Offer>"
                .formatted(partNumber, action, OWNER);
    }

    private static String mark(String partNumber, String action) {
        return "<Selection type=\"Exclude\" action=\"%s\"><CatalogEntryRef partNumber=\"%s\">%s</CatalogEntryRef></Selection>"
                .formatted(action, partNumber, OWNER);
    }

    private static ContractContent read(String inside) {
        var items = ContractFiles.read(contract(inside));
        assertThat(ContractFiles.problems(items)).isEmpty();
        return ContractFiles.contracts(items).getFirst();
    }

    private static String contract(String inside) {
        return ContractFiles.inPackage(ContractFiles.contract("C", inside));
    }
}
