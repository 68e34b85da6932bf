package org.comptoir.trading.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.term.TermHeader;
import org.comptoir.trading.content.value.InvalidContent;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.content.value.PolicyRef;
import org.comptoir.trading.content.value.StoreRef;
import org.junit.jupiter.api.Test;

class ContentJsonTests {
    static final MemberRef.Organization SELLER = new MemberRef.Organization("o=Seller,o=Root");

    @Test
    void keepsATermWhole() {
        var policy =
                new PolicyRef(PolicyType.PRICE, "Standard & co", new StoreRef("Tools", SELLER));
        Term term =
                new PriceTerm.WholeList(
                        TermHeader.PLAIN, policy, Optional.of(new BigDecimal("-5.0")));

        String json = ContentJson.write(term);

        assertThat(json)
                .contains(
                        "\"kind\":\"PriceTCPriceListWithOptionalAdjustment\"",
                        "\"Price\"",
                        "\"-5\"");
        assertThat(ContentJson.term(json)).isEqualTo(term);
    }

    @Test
    void toleratesWhatIsLeftOut() {
        Term term = ContentJson.term("{\"kind\":\"PriceTCMasterCatalogWithOptionalAdjustment\"}");

        assertThat(term).isEqualTo(new PriceTerm.MasterCatalog(TermHeader.PLAIN, Optional.empty()));
        assertThat(term.header().participants()).isEqualTo(List.of());
    }

    @Test
    void fillsInAHeader() {
        Term term =
                ContentJson.term(
                        "{\"kind\":\"PriceTCMasterCatalogWithOptionalAdjustment\",\"header\":{\"sequence\":2}}");

        assertThat(term.header().sequence()).contains(2);
        assertThat(term.header().changeable()).isTrue();
        assertThat(term.header().action()).isEqualTo(TermHeader.Action.NEW);
    }

    @Test
    void needsNoKindWhereThereIsOnlyOne() {
        Term term =
                ContentJson.term(
                        """
                        {"kind": "ShippingTCShippingCharge",
                         "policy": {"type": "ShippingCharge", "name": "Flat",
                                    "store": {"name": "S", "owner": {"distinguishedName": "o=S"}}}}
                        """);

        assertThat(term.kind()).isEqualTo("ShippingTCShippingCharge");
    }

    @Test
    void refusesAMissingPolicy() {
        assertThatThrownBy(() -> ContentJson.term("{\"kind\":\"ShippingTCShippingCharge\"}"))
                .hasMessageContaining("policy");
    }

    @Test
    void refusesInTheWordsOfTheContent() {
        var json =
                """
                {"kind":"BuyerContract","key":{"name":"A","owner":{"distinguishedName":"o=S"},
                 "origin":"Manual","major":1,"minor":0},"state":"Draft","usage":"OrganizationBuyer",
                 "creditAllowed":true,"participants":[{"role":"Buyer","member":{"kind":"everybody"}}]}
                """;
        assertThatThrownBy(() -> ContentJson.contract(json))
                .hasMessageContaining("name the buyer or change contractUsage")
                .hasRootCauseInstanceOf(InvalidContent.class);
    }

    @Test
    void hashesAsItAlwaysDid() {
        var json =
                """
                {"kind":"BuyerContract","key":{"name":"A","owner":{"distinguishedName":"o=S"},
                 "origin":"Manual","major":1,"minor":0},"state":"Draft","usage":"OrganizationBuyer",
                 "creditAllowed":true,"participants":[
                  {"role":"Buyer","member":{"kind":"organization","distinguishedName":"o=B"}},
                  {"role":"Buyer","member":{"kind":"organization","distinguishedName":"o=A"}}],
                 "terms":[{"kind":"PriceTCMasterCatalogWithOptionalAdjustment",
                  "signedPercentage":"-5"}]}
                """;
        assertThat(ContentJson.contract(json).contentHash())
                .isEqualTo("7b341f093646d17b55ee1508c27daf2ebf3a9eceea166317da2e5c4cdbc6a8ca");
    }
}
