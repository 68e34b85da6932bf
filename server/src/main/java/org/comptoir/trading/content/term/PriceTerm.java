package org.comptoir.trading.content.term;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.trading.content.value.Exact;
import org.comptoir.trading.content.value.InvalidContent;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.content.value.PolicyRef;
import org.comptoir.trading.content.value.PriceRuleRef;

/// A term that gives prices; percentages are signed, -10 is a markdown of a tenth.
public sealed interface PriceTerm extends Term {

    /// All products of the store's standard price list, plus or minus a percentage.
    @JsonTypeName("PriceTCMasterCatalogWithOptionalAdjustment")
    record MasterCatalog(
            TermHeader header,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<BigDecimal> signedPercentage)
            implements PriceTerm {
        public MasterCatalog {
            signedPercentage = signedPercentage.map(Exact::percentage);
        }
    }

    /// The products and prices of one list, plus or minus a percentage on all.
    @JsonTypeName("PriceTCPriceListWithOptionalAdjustment")
    record WholeList(
            TermHeader header,
            PolicyRef policy,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<BigDecimal> signedPercentage)
            implements PriceTerm {
        public WholeList {
            signedPercentage = signedPercentage.map(Exact::percentage);
        }
    }

    /// A percentage on product sets; the rest of the list at list price.
    @JsonTypeName("PriceTCPriceListWithSelectiveAdjustment")
    record Selective(TermHeader header, PolicyRef policy, List<SetAdjustment> adjustments)
            implements PriceTerm {
        public Selective {
            adjustments = List.copyOf(adjustments);
            if (adjustments.isEmpty()) {
                throw InvalidContent.of("missing-element", "product-set");
            }
        }
    }

    /// The contract's own offers.
    @JsonTypeName("PriceTCCustomPriceList")
    record CustomList(TermHeader header, PriceList list) implements PriceTerm {}

    /// The catalogue filter with prices; no policy means the store's standard price list.
    @JsonTypeName("PriceTCMasterCatalogWithFiltering")
    record Filtering(TermHeader header, Optional<PolicyRef> policy, CatalogSelection selection)
            implements PriceTerm {}

    /// Prices for configured kits.
    @JsonTypeName("PriceTCConfigBuildBlock")
    record ConfiguredKits(
            TermHeader header,
            boolean immediateDeploy,
            Optional<MemberRef.Organization> owner,
            List<KitConfiguration> configurations)
            implements PriceTerm {
        public ConfiguredKits {
            configurations = List.copyOf(configurations);
        }
    }

    /// One price rule in effect; it replaces every other price term of its contract.
    @JsonTypeName("PriceRuleTC")
    record PriceRule(
            TermHeader header, PriceRuleRef rule, Optional<Instant> start, Optional<Instant> end)
            implements PriceTerm {
        public static final String ID = "priceRuleId";
        public static final String START = "priceRuleBeginDate";
        public static final String END = "priceRuleEndDate";

        public PriceRule {
            start = Exact.seconds(start);
            end = Exact.seconds(end);
            Exact.requirePeriod("the price rule", start, end);
        }
    }

    /// A signed percentage on one product set.
    record SetAdjustment(
            ProductChoice products,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal signedPercentage) {
        public SetAdjustment {
            signedPercentage = Exact.percentage(signedPercentage);
        }
    }
}
