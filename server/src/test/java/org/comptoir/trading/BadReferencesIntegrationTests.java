package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.file.FileProblem;
import org.comptoir.trading.imports.ImportReport;
import org.comptoir.trading.imports.ImportRequest.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NorthwindStore
class BadReferencesIntegrationTests {
    /// What stands in a good file, what a bad one has instead, the problem, and what its message
    /// says.
    private static final String CASES =
            """
            o=Alder Rail Works,o=Root | o=Alder Rail Wroks,o=Root | unknown-organization | Alder Rail Works
            uid=l.varga | uid=l.vargo | unknown-user | uid=l.varga
            policyName="Fasteners" | policyName="Fastners" | unknown-policy | Fasteners
            policyName="BillMeLater" | policyName="BillMeLatter" | unknown-policy | BillMeLater
            partNumber="NW-9001" | partNumber="NW-9009" | unknown-product | NW-9001
            groupIdentifier="Woodworking-Lasers" | groupIdentifier="Woodworking-Laser" | unknown-category | Woodworking-Lasers
            nickName="Depot North" | nickName="Depot Nort" | unknown-address | Depot North
            value="10077" | value="10078" | unknown-catalog-filter | 10077
            CatalogRef name="NorthwindMaster" | CatalogRef name="NorthwindMastr" | unknown-catalog | NorthwindMaster
            FulfillmentCenterRef name="Hamburg DC" | FulfillmentCenterRef name="Hamborg DC" | unknown-fulfillment-center | Hamburg DC
            StoreRef name="StoreGroup1" | StoreRef name="StoreGroup2" | unknown-store | StoreGroup1
            AccountRef name="Alder Rail Works" | AccountRef name="Nobody" | unknown-account | Nobody
            """;

    record Case(String right, String wrong, String code, String meant) {}

    static Stream<Case> cases() {
        return CASES.lines()
                .map(line -> line.split(" \\| ", -1))
                .map(parts -> new Case(parts[0], parts[1], parts[2], parts[3]));
    }

    @Autowired Northwind northwind;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void leaveNothingThatSells() {
        northwind.cancelAll();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void areReportedAtTheirPlaceWithWhatWasMeant(Case bad) {
        var account = Northwind.example("account-all-terms.xml");
        northwind.run(account, Mode.APPLY, Optional.empty());
        var xml =
                Northwind.example("contract-all-terms.xml")
                        .replace("Alder Rail Works 2026", "Bad names")
                        .replace(bad.right(), bad.wrong());
        var problem = problem(xml, bad.code());
        assertThat(problem.message()).contains(bad.meant());
        var line = xml.lines().toList().get(problem.line() - 1);
        assertThat(line).contains(bad.wrong());
        assertThat(line.substring(problem.column() - 1)).startsWith("<");
        assertThat(xml.lines().filter(it -> it.contains(bad.wrong())).findFirst()).contains(line);
        assertThat(saved()).isZero();
    }

    @Test
    void onlyTheFirstFiftyAreAskedAboutAndAThousandReported() {
        var problems =
                northwind.run(unknownProducts(1_200), Mode.PLAN, Optional.empty()).problems();
        assertThat(problems).hasSize(1_001);
        assertThat(problems.getLast().code()).isEqualTo("and-more");
        assertThat(problems.getLast().message()).contains("1,000");
        assertThat(problems).filteredOn(it -> it.message().contains("“NW-9001”")).hasSize(50);
    }

    @Test
    void savesTheContractsOfAFileWhoseStoreItemsAreWrong() {
        var store =
                """
                <Store name="NorthwindB2B">
                <BusinessPolicy name="%s" type="Payment"/>
                </Store>
                <Store name="NorthwindB2B"><BusinessPolicy name="Odd" type="Nothing"/></Store>
                <FulfillmentCenter name="DC"><Owner><OrganizationRef distinguishName="o=Nobody"/></Owner></FulfillmentCenter>\
                """
                        .formatted("x".repeat(201));
        var good =
                Northwind.contractElement(
                        "File beside", "1", "0", Northwind.BIRCH, "", Northwind.master("1"));
        var report = northwind.take(Northwind.file(store, good), ContractState.ACTIVE);
        assertThat(report.problems())
                .extracting(it -> it.line() + " " + it.code())
                .containsExactly("2 too-long", "4 unknown-policy-type", "5 unknown-name");
        assertThat(report.problems().getFirst().message()).hasSizeLessThan(200);
        assertThat(report.contracts())
                .extracting(ImportReport.ContractLine::name)
                .containsExactly("File beside");
    }

    /// A contract over so many products that nobody knows, each almost called NW-9001.
    private static String unknownProducts(int count) {
        var products =
                IntStream.range(0, count)
                        .mapToObj(it -> "NW-9001" + (char) (0x4E00 + it))
                        .map(it ->
                                "<CatalogEntryRef partNumber=\"%s\"><Owner><OrganizationRef distinguishName=\"o=Northwind Tools,o=Root Organization\"/></Owner></CatalogEntryRef>"
                                        .formatted(it))
                        .collect(Collectors.joining());
        var set =
                "<ProductSetTCCustomInclusion><ProductSet name=\"s\" catalogIdentifier=\"NorthwindMaster\"><PSInclusionList>%s</PSInclusionList></ProductSet></ProductSetTCCustomInclusion>"
                        .formatted(products);
        return Northwind.contract("Bad products", Northwind.BIRCH, Northwind.master("0") + set);
    }

    private FileProblem problem(String xml, String code) {
        return northwind.run(xml, Mode.APPLY, Optional.empty()).problems().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private int saved() {
        return jdbc.sql("select count(*) from contract where name = 'Bad names'")
                .query(Integer.class)
                .single();
    }
}
