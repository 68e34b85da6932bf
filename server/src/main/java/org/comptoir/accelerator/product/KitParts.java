package org.comptoir.accelerator.product;

import java.util.List;
import java.util.stream.Collectors;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.product.ProductView.Kit;
import org.comptoir.accelerator.product.ProductView.Part;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.engine.entitlement.terms.KitConfiguration.Block;
import org.comptoir.trading.naming.Namings;
import org.springframework.stereotype.Component;

/// The parts of which kits around an article are built, contract by contract, put into words.
@Component
class KitParts {
    private final Catalogs catalogs;
    private final Namings namings;

    KitParts(Catalogs catalogs, Namings namings) {
        this.catalogs = catalogs;
        this.namings = namings;
    }

    List<Kit> of(Desk desk, String base) {
        var catalog = catalogs.of(desk.store());
        return namings.kits(desk.actor(), desk.store(), base).stream()
                .map(it ->
                        new Kit(
                                it.contract().name() + " " + it.contract().number(),
                                desk.at("contracts/" + it.contract().id()),
                                it.blocks().stream()
                                        .map(block -> part(desk, catalog, block))
                                        .toList()))
                .toList();
    }

    private static Part part(Desk desk, StoreCatalog catalog, Block block) {
        var entry = catalog.snapshot().find(block.partNumber());
        var locale = desk.page().formats().locale();
        return new Part(
                block.partNumber(),
                entry.isPresent() ? catalog.name(locale, entry.getAsInt()) : "",
                desk.at("products", block.partNumber()),
                price(desk, block));
    }

    private static String price(Desk desk, Block block) {
        if (block.excluded()) {
            return desk.text("products.kit.never");
        }
        if (!block.amounts().isEmpty()) {
            return block.amounts().stream()
                    .map(it -> desk.words().money(it.price()))
                    .distinct()
                    .collect(Collectors.joining(" · "));
        }
        return block.onStandardPrice()
                .map(it -> desk.text("products.kit.standard", desk.words().change(it.decimal())))
                .orElse("–");
    }
}
