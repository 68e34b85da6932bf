package org.comptoir.trading.file;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.trading.content.term.CatalogSelection;
import org.comptoir.trading.content.term.KitConfiguration;
import org.comptoir.trading.content.term.PriceList;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.ProductChoice;
import org.comptoir.trading.content.term.ProductSet;
import org.comptoir.trading.content.term.ProductTerm;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.content.value.PolicyRef;

/// Terms about prices and about which products may be bought.
final class PriceTermElements {
    private PriceTermElements() {}

    /// The build blocks of a kit term.
    record KitList(
            boolean immediateDeploy,
            Optional<MemberRef.Organization> owner,
            List<KitConfiguration> kits) {}

    static Map<String, Function<Element, Object>> converters() {
        return Map.ofEntries(
                entry("PriceTCMasterCatalogWithOptionalAdjustment", PriceTermElements::catalog),
                entry("PriceTCPriceListWithOptionalAdjustment", PriceTermElements::wholeList),
                entry("PriceTCPriceListWithSelectiveAdjustment", PriceTermElements::selective),
                entry("PriceAdjustmentOnProductSet", PriceTermElements::adjustment),
                entry("ProductSetInclusion", PriceTermElements::choice),
                entry("PriceTCCustomPriceList", PriceTermElements::custom),
                entry("PriceTCMasterCatalogWithFiltering", PriceTermElements::filtering),
                entry("PriceTCConfigBuildBlock", PriceTermElements::kits),
                entry("ConfigBuildBlockList", PriceTermElements::kitList),
                entry(
                        "ProductSetTCInclusion",
                        e -> new ProductTerm.Inclusion(ValueElements.header(e), productSet(e))),
                entry(
                        "ProductSetTCExclusion",
                        e -> new ProductTerm.Exclusion(ValueElements.header(e), productSet(e))),
                entry(
                        "ProductSetTCCustomInclusion",
                        e -> new ProductTerm.CustomInclusion(ValueElements.header(e), inline(e))),
                entry(
                        "ProductSetTCCustomExclusion",
                        e -> new ProductTerm.CustomExclusion(ValueElements.header(e), inline(e))));
    }

    private static PriceTerm catalog(Element element) {
        return new PriceTerm.MasterCatalog(ValueElements.header(element), percentage(element));
    }

    private static PriceTerm wholeList(Element element) {
        return new PriceTerm.WholeList(
                ValueElements.header(element), pricePolicy(element), percentage(element));
    }

    private static PriceTerm selective(Element element) {
        return new PriceTerm.Selective(
                ValueElements.header(element),
                pricePolicy(element),
                element.all(PriceTerm.SetAdjustment.class, "PriceAdjustmentOnProductSet"));
    }

    private static PriceTerm.SetAdjustment adjustment(Element element) {
        return new PriceTerm.SetAdjustment(
                element.one(ProductChoice.class, "ProductSetInclusion"),
                element.one(BigDecimal.class, "PriceAdjustment"));
    }

    private static ProductChoice choice(Element element) {
        Optional<ProductSet> inline = element.maybe(ProductSet.class, "ProductSet");
        return inline.isPresent()
                ? new ProductChoice.Inline(inline.get())
                : new ProductChoice.ByPolicy(productSet(element));
    }

    private static PriceTerm custom(Element element) {
        return new PriceTerm.CustomList(
                ValueElements.header(element), element.one(PriceList.class, "PriceList"));
    }

    private static PriceTerm filtering(Element element) {
        return new PriceTerm.Filtering(
                ValueElements.header(element),
                element.maybe(PolicyRef.class, PolicyType.PRICE + "PolicyRef"),
                element.one(CatalogSelection.class, "CatalogSelection"));
    }

    private static PriceTerm kits(Element element) {
        KitList list = element.one(KitList.class, "ConfigBuildBlockList");
        return new PriceTerm.ConfiguredKits(
                ValueElements.header(element), list.immediateDeploy(), list.owner(), list.kits());
    }

    private static KitList kitList(Element element) {
        return new KitList(
                element.attributes().flag("immediateDeploy", false),
                element.maybeOrganization("Owner"),
                element.all(KitConfiguration.class, "Configuration"));
    }

    private static PolicyRef pricePolicy(Element element) {
        return element.one(PolicyRef.class, PolicyType.PRICE + "PolicyRef");
    }

    private static PolicyRef productSet(Element element) {
        return element.one(PolicyRef.class, PolicyType.PRODUCT_SET + "PolicyRef");
    }

    private static ProductSet inline(Element element) {
        return element.one(ProductSet.class, "ProductSet");
    }

    private static Optional<BigDecimal> percentage(Element element) {
        return element.maybe(BigDecimal.class, "PriceAdjustment");
    }
}
