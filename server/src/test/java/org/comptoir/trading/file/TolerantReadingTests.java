package org.comptoir.trading.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.trading.content.AccountState;
import org.comptoir.trading.content.ContractKind;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.content.ContractUsage;
import org.comptoir.trading.content.PolicyContent;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.ProductChoice;
import org.comptoir.trading.content.term.SiteTerm;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.term.TermHeader;
import org.comptoir.trading.content.value.ContractKey;
import org.comptoir.trading.content.value.Description;
import org.comptoir.trading.content.value.FulfillmentCenterRef;
import org.comptoir.trading.content.value.MemberRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TolerantReadingTests {
    private static final MemberRef.Organization SELLER = new MemberRef.Organization("o=Seller");
    private static final String OWNER =
            "<Owner><OrganizationRef distinguishName='o=Seller'/></Owner>";

    @Test
    void fillsInWhatAMinimalContractLeavesOut() {
        var contract =
                ContractFiles.contracts(
                                ContractFiles.read(
                                        ContractFiles.inPackage(ContractFiles.contract("C", ""))))
                        .getFirst();

        assertThat(contract.kind()).isEqualTo(ContractKind.BUYER);
        assertThat(contract.key())
                .isEqualTo(new ContractKey("C", SELLER, ContractKey.Origin.MANUAL, 1, 0));
        assertThat(contract.usage()).isEqualTo(ContractUsage.ORGANIZATION_BUYER);
        assertThat(contract.creditAllowed()).isTrue();
        assertThat(contract.start()).isEmpty();
        assertThat(contract.terms()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Draft, DRAFT", "active, ACTIVE", "Reject, REJECTED", "Rejected, REJECTED"})
    void readsStatesInAnySpelling(String written, ContractState expected) {
        var file =
                ContractFiles.inPackage(
                        ContractFiles.contract("C", "").replace("\"Draft\"", "'" + written + "'"));
        assertThat(ContractFiles.contracts(ContractFiles.read(file)).getFirst().state())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"suspend, SUSPENDED", "Suspended, SUSPENDED", "active, ACTIVE"})
    void readsStatesOfAccounts(String written, AccountState expected) {
        var file =
                ContractFiles.inPackage(
                        "<Account state='%s'><AccountUniqueKey name='Alder BaseContracts'><AccountOwner><OrganizationRef distinguishName='o=Seller'/></AccountOwner></AccountUniqueKey></Account>"
                                .formatted(written));
        var account = ContractFiles.accounts(ContractFiles.read(file)).getFirst();
        assertThat(account.state()).isEqualTo(expected);
        assertThat(account.isForBaseContracts()).isTrue();
        assertThat(account.named()).containsExactly(SELLER);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T10:00:00, 2026-01-31T10:00:00Z",
        "2026-01-31 10:00:00, 2026-01-31T10:00:00Z",
        "2026-01-31, 2026-01-31T00:00:00Z",
        "2026-01-31T10:00:00.750, 2026-01-31T10:00:00Z",
        "2026-01-31T10:00:00Z, 2026-01-31T10:00:00Z",
        "2026-01-31T10:00:00+02:00, 2026-01-31T08:00:00Z"
    })
    void readsTimesInGmt(String written, Instant expected) {
        var file =
                ContractFiles.inPackage(
                        ContractFiles.contract("C", "")
                                .replace("state=", "startTime='" + written + "' state="));
        assertThat(ContractFiles.contracts(ContractFiles.read(file)).getFirst().start())
                .contains(expected);
    }

    @Test
    void readsTheHeaderOfATerm() {
        var term =
                term(
                        "<POTCBlanket PONumber='1' sequenceNumber='3' mandatory='true' changeable='0' action='update'>"
                                + "<Property name='days' value=''/><TermConditionDescription locale='fr_FR' longDescription='Commande'/>"
                                + "<Participant role='Buyer'><ParticipantMember><UserRef distinguishName='uid=a'/></ParticipantMember></Participant></POTCBlanket>");

        TermHeader header = term.header();
        assertThat(header.sequence()).contains(3);
        assertThat(header.mandatory()).isTrue();
        assertThat(header.changeable()).isFalse();
        assertThat(header.action()).isEqualTo(TermHeader.Action.UPDATE);
        assertThat(header.property("days")).contains("");
        assertThat(header.descriptions())
                .containsExactly(
                        new Description("fr_FR", Optional.empty(), Optional.of("Commande")));
        assertThat(header.participants())
                .extracting(participant -> participant.member())
                .containsExactly(new MemberRef.User("uid=a"));
    }

    @Test
    void keepsPropertiesOfADeclaredTerm() {
        assertThat(
                        term(
                                "<TermCondition type='RebateTC'><Property name='rebatePercent' value='2.5'/></TermCondition>"))
                .isInstanceOfSatisfying(
                        SiteTerm.class,
                        term ->
                                assertThat(term.header().property("rebatePercent"))
                                        .contains("2.5"));
    }

    @Test
    void readsASelectiveAdjustmentOnAnInlineSet() {
        var term =
                term(
                        "<PriceTCPriceListWithSelectiveAdjustment><PriceAdjustmentOnProductSet><PriceAdjustment signedPercentage='-1.50'/>"
                                + "<ProductSetInclusion><ProductSet name='Set'><PSInclusionList><CatalogGroupRef groupIdentifier='G'>"
                                + OWNER
                                + "</CatalogGroupRef></PSInclusionList></ProductSet></ProductSetInclusion></PriceAdjustmentOnProductSet>"
                                + "<PricePolicyRef policyName='P'><StoreRef name='S'>"
                                + OWNER
                                + "</StoreRef></PricePolicyRef></PriceTCPriceListWithSelectiveAdjustment>");

        var adjustment = ((PriceTerm.Selective) term).adjustments().getFirst();
        assertThat(adjustment.signedPercentage()).isEqualTo(new BigDecimal("-1.5"));
        assertThat(adjustment.products()).isInstanceOf(ProductChoice.Inline.class);
    }

    @Test
    void readsWhatAStoreBrings() {
        var items =
                ContractFiles.read(
                        ContractFiles.inPackage(
                                "<Organization name='x'><Whatever/></Organization><Store name='Tools' colour='red'><Banner/>"
                                        + "<BusinessPolicy name='Flat' type='ShippingCharge' properties='flat_EUR=7.50&amp;text=caf%C3%A9%20x'>"
                                        + "<Command class='flat-free-above' properties='freeFrom_EUR=250'/></BusinessPolicy>"
                                        + "<PriceList name='Partners'/></Store>"
                                        + "<PriceList name='Alone' type='S'/><FulfillmentCenter name='DC'>"
                                        + OWNER
                                        + "</FulfillmentCenter>"));

        assertThat(ContractFiles.problems(items)).isEmpty();
        var store = ((FileItem.Store) items.get(0)).content();
        assertThat(store.name()).contains("Tools");
        assertThat(store.policies())
                .containsExactly(
                        new PolicyContent(
                                "Flat",
                                "ShippingCharge",
                                Optional.of("flat_EUR=7.50&text=caf%C3%A9%20x"),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                List.of(
                                        new PolicyContent.Command(
                                                "flat-free-above",
                                                Optional.of("freeFrom_EUR=250")))));
        assertThat(store.priceLists()).extracting(list -> list.name()).containsExactly("Partners");
        assertThat(((FileItem.Prices) items.get(1)).list().name()).isEqualTo("Alone");
        assertThat(((FileItem.Center) items.get(2)).center())
                .isEqualTo(new FulfillmentCenterRef("DC", SELLER));
    }

    @Test
    void readsFurtherDescriptions() {
        var items =
                ContractFiles.read(
                        ContractFiles.inPackage(
                                "<ContractNationalLanguageDescription><ContractRef name='C'><ContractOwner><OrganizationRef distinguishName='o=Seller'/></ContractOwner></ContractRef>"
                                        + "<ContractDescription locale='fr_FR' shortDescription='Contrat'/></ContractNationalLanguageDescription>"));

        var descriptions = (FileItem.Descriptions) items.getFirst();
        assertThat(descriptions.of().describe())
                .isEqualTo("contract 'C' (Manual) of organization 'o=Seller'");
        assertThat(descriptions.descriptions())
                .extracting(Description::locale)
                .containsExactly("fr_FR");
    }

    private static Term term(String xml) {
        var items = ContractFiles.read(ContractFiles.inPackage(ContractFiles.contract("C", xml)));
        assertThat(ContractFiles.problems(items)).isEmpty();
        return ContractFiles.contracts(items).getFirst().terms().getFirst();
    }
}
