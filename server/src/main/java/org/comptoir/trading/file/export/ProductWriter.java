package org.comptoir.trading.file.export;

import java.util.List;
import org.comptoir.trading.content.term.CatalogSelection;
import org.comptoir.trading.content.term.KitConfiguration;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.ProductSet;
import org.comptoir.trading.content.value.ProductSelection;

/// Writes product sets, catalogue selections and kits.
final class ProductWriter {
    private final XmlOut out;
    private final ValueWriter values;

    ProductWriter(XmlOut out, ValueWriter values) {
        this.out = out;
        this.values = values;
    }

    void set(ProductSet set) {
        out.element(
                "ProductSet",
                () -> {
                    out.attribute("name", set.name());
                    out.text("catalogIdentifier", set.catalog());
                    selected("PSInclusionList", set.included());
                    selected("PSExclusionList", set.excluded());
                    values.owner("ProductSetOwner", set.owner());
                    values.owner("CatalogOwner", set.catalogOwner());
                });
    }

    private void selected(String element, List<ProductSelection> products) {
        out.element(element, () -> values.products(products));
    }

    void selection(CatalogSelection selection) {
        out.element(
                "CatalogSelection",
                () -> {
                    out.attribute("includeEntireCatalog", selection.includeEntireCatalog());
                    out.attribute("signedPercentage", selection.signedPercentage());
                    out.attribute("immediateDeploy", selection.immediateDeploy());
                    selection.catalog().ifPresent(values::catalog);
                    values.owner("ProductSetOwner", selection.productSetOwner());
                    selection.marks().forEach(this::mark);
                });
    }

    private void mark(CatalogSelection.Mark mark) {
        out.element(
                "Selection",
                () -> {
                    out.attribute("type", mark.type());
                    out.attribute("synchronize", mark.synchronize());
                    out.element(
                            "Adjustment",
                            () -> {
                                out.attribute("signedPercentage", mark.signedPercentage());
                                out.attribute("precedence", mark.precedence());
                            });
                    values.product(mark.target());
                });
    }

    void kits(PriceTerm.ConfiguredKits term) {
        out.element(
                "ConfigBuildBlockList",
                () -> {
                    out.attribute("immediateDeploy", term.immediateDeploy());
                    values.owner("Owner", term.owner());
                    term.configurations().forEach(this::kit);
                });
    }

    private void kit(KitConfiguration kit) {
        out.element(
                "Configuration",
                () -> {
                    out.element("Base", () -> values.product(kit.base()));
                    out.element("FlatBuildBlockList", () -> kit.blocks().forEach(this::block));
                });
    }

    private void block(KitConfiguration.Block block) {
        out.element(
                "BuildBlock",
                () -> {
                    values.product(block.product());
                    block.prices().forEach(this::price);
                });
    }

    private void price(KitConfiguration.Price price) {
        switch (price) {
            case KitConfiguration.Fixed fixed ->
                    out.element("BuildBlockFixedOffer", () -> fixed(fixed));
            case KitConfiguration.Percentage(var type, var percentage) ->
                    out.element(
                            "BuildBlockPercentageOffer",
                            () -> {
                                out.attribute("type", type);
                                values.percentage(percentage);
                            });
        }
    }

    private void fixed(KitConfiguration.Fixed offer) {
        out.number("minimumQuantity", offer.minimumQuantity());
        out.number("maximumQuantity", offer.maximumQuantity());
        out.attribute("published", offer.published() ? "1" : "0");
        out.attribute("precedence", offer.precedence());
        values.amount(offer.amount());
    }
}
