package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.file;
import static org.comptoir.trading.Northwind.master;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.comptoir.platform.load.Load;
import org.comptoir.platform.load.LoadArchive;
import org.comptoir.platform.load.LoadRun;
import org.comptoir.platform.load.Loader;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Stores;
import org.comptoir.trading.content.ContractState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A file changes of policies that sell what its sender may change otherwise.
@NorthwindStore
class ImportedPoliciesIntegrationTests {
    private static final String STORE_REF =
            "<StoreRef name=\"NorthwindB2B\"><Owner><OrganizationRef distinguishName=\"o=Northwind Tools,o=Root Organization\"/></Owner></StoreRef>";

    @Autowired Northwind northwind;
    @Autowired Stores stores;
    @Autowired Loader loader;
    @LocalServerPort int port;

    private NorthwindApi seller;
    private NorthwindApi approver;

    @BeforeEach
    void aContractSellsByAPolicyWhereContractsAreApproved(TestInfo test) {
        seller = NorthwindApi.signedIn(port, "t.haas", "northwind-seller-2026");
        approver = NorthwindApi.signedIn(port, "p.novak", "northwind-manager-2026");
        var charge =
                "<ShippingTCShippingCharge><ShippingChargePolicyRef policyName=\"Sells by file\">%s</ShippingChargePolicyRef></ShippingTCShippingCharge>"
                        .formatted(STORE_REF);
        northwind.take(file(policy("5")), ContractState.DRAFT);
        var report =
                northwind.take(
                        contract(test.getDisplayName(), BIRCH, master("1") + charge),
                        ContractState.ACTIVE);
        assertThat(report.problems()).isEmpty();
        stores.switchFeatures(northwind.store(), Map.of(Feature.CONTRACT_APPROVAL, true), "test");
    }

    @AfterEach
    void leaveNothingThatSells() {
        stores.switchFeatures(northwind.store(), Map.of(Feature.CONTRACT_APPROVAL, false), "test");
        northwind.cancelAll();
    }

    @Test
    void aPackageChangesAPolicyThatSellsForApproversOnly() {
        for (var mode : new String[] {"plan", "apply"}) {
            var path = "/contracts/import?mode=" + mode;
            assertThat(seller.postXml(path, file(policy("5"))).expect(200).at("/problems"))
                    .isEmpty();
            assertThat(seller.postXml(path, file(policy("6"))).expect(200).text("/problems/0/code"))
                    .isEqualTo("policy-needs-approver");
            assertThat(properties()).isEqualTo("flat_EUR=5");
        }
        assertThat(
                        approver.postXml("/contracts/import?mode=apply", file(policy("6")))
                                .expect(200)
                                .at("/problems"))
                .isEmpty();
        assertThat(properties()).isEqualTo("flat_EUR=6");
    }

    @Test
    void aDataFolderDoesSoToo() throws Exception {
        var refused = load("t.haas", false, "7");
        assertThat(refused.state()).isEqualTo(LoadRun.State.REFUSED);
        assertThat(refused.problems())
                .extracting(LoadRun.FileProblem::code)
                .containsExactly("policy-needs-approver");
        assertThat(properties()).isEqualTo("flat_EUR=5");
        assertThat(load("e.lindqvist", true, "7").problems()).isEmpty();
        assertThat(properties()).isEqualTo("flat_EUR=7");
    }

    private LoadRun load(String logonId, boolean administrator, String charge) throws Exception {
        var archive =
                LoadArchive.receive(
                        new ByteArrayInputStream(archive(charge)), LoadArchive.Limits.USUAL);
        var by = new Load.By(logonId, administrator);
        var run = loader.start(archive, Load.Mode.APPLY, by, Locale.ENGLISH).run();
        for (int tries = 0; tries < 600 && run.state() == LoadRun.State.RUNNING; tries++) {
            Thread.sleep(50);
        }
        return run;
    }

    private static byte[] archive(String charge) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("store.yaml"));
            var store = Files.readString(Path.of("../samples/northwind/store.yaml"));
            zip.write(
                    store.replace("contract-approval: false", "contract-approval: true")
                            .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("policies.yaml"));
            zip.write(
                    "- {name: Sells by file, type: ShippingCharge, properties: flat_EUR=%s}\n"
                            .formatted(charge)
                            .getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String policy(String charge) {
        return "<Store name=\"NorthwindB2B\"><BusinessPolicy name=\"Sells by file\" type=\"ShippingCharge\" properties=\"flat_EUR=%s\"/></Store>"
                .formatted(charge);
    }

    private String properties() {
        var policies = seller.get("/policies?type=ShippingCharge&limit=100").expect(200);
        for (var policy : policies.at("/items")) {
            if (policy.at("/name").asString().equals("Sells by file")) {
                return policy.at("/properties").asString();
            }
        }
        throw new AssertionError(policies.body());
    }
}
