package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.comptoir.SampleStores;
import org.comptoir.catalog.SmallStore;
import org.comptoir.platform.load.FolderOfTexts;
import org.comptoir.platform.load.Load;
import org.comptoir.platform.load.LoadRun;
import org.comptoir.platform.load.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A store that is related to others sees their policies: docs/rules.md §4.
@SampleStores
class BorrowPoliciesTests {
    private static final String POLICIES = "/stores/borrowing/policies?limit=500&type=";

    @LocalServerPort int port;
    @Autowired Loader loader;
    Rest admin = Rest.guest(0);

    @BeforeEach
    void borrow() {
        admin = Rest.signedIn(port, "i.solberg", "tooltech-admin-2026");
        assertThat(load(related("fashionflow, tooltech"), Load.Mode.APPLY).problems()).isEmpty();
    }

    private static FolderOfTexts related(String stores) {
        return SmallStore.of("borrowing")
                .replacing(
                        "store.yaml",
                        "languages:",
                        "relatedStores: [%s]\nlanguages:".formatted(stores));
    }

    private LoadRun load(FolderOfTexts folder, Load.Mode mode) {
        return loader.load(folder, mode, "test").run();
    }

    @Test
    void theNearestStoreComesFirstAndTheGroupLast() {
        var charges = admin.get(POLICIES + "ShippingCharge").expect(200).body().toString();
        assertThat(charges)
                .contains("FashionFlowShippingCharge", "StandardShippingChargeBySeller")
                .contains("{\"kind\":\"related\",\"name\":\"ToolTech\"}")
                .contains("{\"kind\":\"group\",\"name\":\"StoreGroup1\"}");
        var invoices = admin.get(POLICIES + "InvoiceFormat").expect(200);
        assertThat(invoices.text("/items/0/name")).isEqualTo("PdfInvoice");
        assertThat(invoices.text("/items/0/origin/name")).isEqualTo("FashionFlow");
        assertThat(invoices.text("/items/1/name")).isEqualTo("UblInvoice");
        assertThat(invoices.text("/items/1/origin/name")).isEqualTo("ToolTech");
    }

    @Test
    void whatIsBorrowedIsChangedWhereItBelongs() {
        var invoices = admin.get(POLICIES + "InvoiceFormat").expect(200);
        var borrowed = "/stores/borrowing/policies/" + invoices.text("/items/1/id");
        var refused = admin.put(borrowed, Map.of("properties", "format=text")).expect(403);
        assertThat(refused.text("/code")).isEqualTo("policy-inherited");
        assertThat(refused.text("/detail")).contains("ToolTech");
        admin.delete(borrowed).expect(403);
    }

    @Test
    void aContractMayNameThePolicyOfARelatedStore() {
        assertThat(plan("ToolTech").toString()).isEqualTo("[]");
        assertThat(plan("FashionFlow").toString()).contains("ToolTechShippingCharge");
        load(related("fashionflow"), Load.Mode.APPLY);
        assertThat(plan("ToolTech").toString()).contains("ToolTech");
    }

    private Object plan(String store) {
        var root = "<OrganizationRef distinguishName=\"o=Root Organization\"/>";
        var xml =
                """
                <Package xmlns="http://www.ibm.com/WebSphereCommerce">
                <BuyerContract state="Draft" contractUsage="OrganizationBuyer">
                <ContractUniqueKey name="Borrowed" origin="Manual"><ContractOwner>%s</ContractOwner></ContractUniqueKey>
                <ShippingTCShippingCharge><ShippingChargePolicyRef policyName="ToolTechShippingCharge"><StoreRef name="%s"><Owner>%s</Owner></StoreRef></ShippingChargePolicyRef></ShippingTCShippingCharge>
                </BuyerContract></Package>
                """
                        .formatted(root, store, root);
        return admin.xml("/stores/borrowing/contracts/import?mode=plan", xml)
                .expect(200)
                .at("/problems");
    }

    @Test
    void onlyOtherStoresThatAreThereCanLend() {
        assertThat(load(related("borrowing, nowhere"), Load.Mode.PLAN).problems())
                .extracting(LoadRun.FileProblem::code)
                .containsExactly("bad-related-store", "bad-related-store");
        assertThat(load(related("fashionflow, tooltech"), Load.Mode.APPLY).counts().toString())
                .contains("related stores");
    }
}
