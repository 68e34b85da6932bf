package org.comptoir.trading.file;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.comptoir.trading.content.term.CatalogSelection;
import org.comptoir.trading.content.term.KitConfiguration;
import org.comptoir.trading.content.term.Offer;
import org.comptoir.trading.content.term.PriceList;
import org.comptoir.trading.content.term.ProductSet;
import org.comptoir.trading.content.term.TermHeader;
import org.comptoir.trading.content.value.CatalogEntryRef;
import org.comptoir.trading.content.value.CatalogRef;
import org.comptoir.trading.content.value.MonetaryAmount;
import org.comptoir.trading.content.value.ProductSelection;

/// Price lists, product sets, catalogue selections and kits, inside terms or on their own.
final class PriceElements {
    private PriceElements() {}

    /// The products and categories of one list of a product set.
    record Selected(List<ProductSelection> products) {}

    /// The blocks of one kit.
    record Blocks(List<KitConfiguration.Block> blocks) {}

    /// A percentage with the precedence of a mark.
    record Adjustment(BigDecimal signedPercentage, BigDecimal precedence) {}

    static Map<String, Function<Element, Object>> converters() {
        return Map.ofEntries(
                entry("PriceList", PriceElements::list),
                entry("Offer", PriceElements::offer),
                entry("OfferPrice", e -> e.one(MonetaryAmount.class, "MonetaryAmount")),
                entry("PurchaseLimits", PriceElements::limits),
                entry("PurchaseLimitByQuantity", PriceElements::limit),
                entry("ProductSet", PriceElements::set),
                entry("PSInclusionList", PriceElements::selected),
                entry("PSExclusionList", PriceElements::selected),
                entry("CatalogSelection", PriceElements::selection),
                entry("Selection", PriceElements::mark),
                entry("Adjustment", PriceElements::adjustment),
                entry("Configuration", PriceElements::kit),
                entry("Base", e -> e.one(CatalogEntryRef.class, "CatalogEntryRef")),
                entry("FlatBuildBlockList", PriceElements::blocks),
                entry("BuildBlock", PriceElements::block),
                entry("BuildBlockFixedOffer", PriceElements::fixed),
                entry("BuildBlockPercentageOffer", PriceElements::percentage));
    }

    /// Zero or more products and categories.
    static List<ProductSelection> products(Element element) {
        return element.all(ProductSelection.class, "CatalogEntryRef", "CatalogGroupRef");
    }

    private static PriceList list(Element element) {
        Attributes attributes = element.attributes();
        action(element);
        return new PriceList(
                attributes.text("name"),
                attributes.maybe("description"),
                attributes.maybeDecimal("precedence", "bad-number").orElse(BigDecimal.ZERO),
                attributes.maybeConstant("type", PriceList.Type.class).orElse(PriceList.Type.C),
                element.maybeOrganization("Owner"),
                element.all(Offer.class, "Offer"));
    }

    private static Object offer(Element element) {
        Attributes attributes = element.attributes();
        return element.unlessLeftOut(
                new Offer(
                        attributes
                                .maybeConstant("published", Offer.Published.class)
                                .orElse(Offer.Published.PUBLISHED),
                        ReferenceElements.entry(element, "skuNumber", "Owner"),
                        attributes.maybe("quantityUnit"),
                        attributes.maybeDecimal("minimumPurchaseQuantity", "bad-quantity"),
                        attributes.maybeDecimal("maximumPurchaseQuantity", "bad-quantity"),
                        attributes.maybeDecimal("precedence", "bad-number").orElse(BigDecimal.ZERO),
                        element.time("startTime"),
                        element.time("endTime"),
                        element.all(MonetaryAmount.class, "OfferPrice"),
                        element.maybe(Offer.PurchaseLimit.class, "PurchaseLimits")));
    }

    private static Offer.PurchaseLimit limits(Element element) {
        return element.one(Offer.PurchaseLimit.class, "PurchaseLimitByQuantity");
    }

    private static Offer.PurchaseLimit limit(Element element) {
        return new Offer.PurchaseLimit(
                element.attributes().maybeDecimal("minimumQuantity", "bad-quantity"),
                element.attributes().maybeDecimal("maximumQuantity", "bad-quantity"));
    }

    private static ProductSet set(Element element) {
        action(element);
        return new ProductSet(
                element.attributes().text("name"),
                element.attributes().maybe("catalogIdentifier"),
                element.maybeOrganization("ProductSetOwner"),
                element.maybeOrganization("CatalogOwner"),
                listed(element, "PSInclusionList"),
                listed(element, "PSExclusionList"));
    }

    private static List<ProductSelection> listed(Element element, String child) {
        return element.maybe(Selected.class, child).map(Selected::products).orElse(List.of());
    }

    private static Selected selected(Element element) {
        return new Selected(products(element));
    }

    private static CatalogSelection selection(Element element) {
        Attributes attributes = element.attributes();
        action(element);
        return new CatalogSelection(
                attributes.flag("includeEntireCatalog", false),
                attributes
                        .maybeDecimal("signedPercentage", "bad-percentage")
                        .orElse(BigDecimal.ZERO),
                attributes.flag("immediateDeploy", false),
                element.maybe(CatalogRef.class, "CatalogRef"),
                element.maybeOrganization("ProductSetOwner"),
                element.all(CatalogSelection.Mark.class, "Selection"));
    }

    private static Object mark(Element element) {
        Adjustment adjustment =
                element.maybe(Adjustment.class, "Adjustment")
                        .orElse(new Adjustment(BigDecimal.ZERO, BigDecimal.ZERO));
        return element.unlessLeftOut(
                new CatalogSelection.Mark(
                        element.attributes().constant("type", CatalogSelection.Type.class),
                        element.attributes().flag("synchronize", false),
                        adjustment.signedPercentage(),
                        adjustment.precedence(),
                        element.one(ProductSelection.class, "CatalogEntryRef", "CatalogGroupRef")));
    }

    private static Adjustment adjustment(Element element) {
        return new Adjustment(
                element.attributes()
                        .maybeDecimal("signedPercentage", "bad-percentage")
                        .orElse(BigDecimal.ZERO),
                element.attributes()
                        .maybeDecimal("precedence", "bad-number")
                        .orElse(BigDecimal.ZERO));
    }

    private static Object kit(Element element) {
        return element.unlessLeftOut(
                new KitConfiguration(
                        element.one(CatalogEntryRef.class, "Base"),
                        element.maybe(Blocks.class, "FlatBuildBlockList")
                                .map(Blocks::blocks)
                                .orElse(List.of())));
    }

    private static Blocks blocks(Element element) {
        return new Blocks(element.all(KitConfiguration.Block.class, "BuildBlock"));
    }

    private static Object block(Element element) {
        return element.unlessLeftOut(
                new KitConfiguration.Block(
                        element.one(CatalogEntryRef.class, "CatalogEntryRef"),
                        element.all(
                                KitConfiguration.Price.class,
                                "BuildBlockFixedOffer",
                                "BuildBlockPercentageOffer")));
    }

    private static KitConfiguration.Fixed fixed(Element element) {
        Attributes attributes = element.attributes();
        return new KitConfiguration.Fixed(
                attributes.maybeDecimal("minimumQuantity", "bad-quantity"),
                attributes.maybeDecimal("maximumQuantity", "bad-quantity"),
                attributes.flag("published", true),
                attributes.maybeDecimal("precedence", "bad-number").orElse(BigDecimal.ZERO),
                element.one(MonetaryAmount.class, "MonetaryAmount"));
    }

    private static KitConfiguration.Percentage percentage(Element element) {
        return new KitConfiguration.Percentage(
                element.attributes()
                        .maybeConstant("type", CatalogSelection.Type.class)
                        .orElse(CatalogSelection.Type.INCLUDE),
                element.maybe(BigDecimal.class, "PriceAdjustment").orElse(BigDecimal.ZERO));
    }

    private static void action(Element element) {
        element.attributes().maybeConstant("action", TermHeader.Action.class);
    }
}
