package org.comptoir.accelerator.product;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.comptoir.accelerator.Desk;
import org.comptoir.catalog.product.ProductChanges;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.table.Bulk;
import org.comptoir.trading.storeobject.ObjectEdits;
import org.springframework.stereotype.Component;

/// What is done to all chosen products of a list, or to none of them.
@Component
class ProductCommands {
    private final ProductChanges changes;

    ProductCommands(ProductChanges changes) {
        this.changes = changes;
    }

    static List<Bulk> of(Desk desk) {
        return ObjectEdits.isEditor(desk.actor(), desk.store())
                ? List.of(
                        bulk(desk, "publish", "eye"),
                        bulk(desk, "hide", "eye-off"),
                        bulk(desk, "move", "folder-tree")
                                .naming(desk.text("products.bulk.category"), "CatalogGroupRef"))
                : List.of();
    }

    private static Bulk bulk(Desk desk, String command, String icon) {
        var words = desk.text("products.bulk." + command);
        return Bulk.of(command, words, icon).asking(desk.text("products.bulk." + command + ".ask"));
    }

    /// Says what was done.
    String run(Desk desk, String command, String category, List<String> chosen) {
        ObjectEdits.requireEditor(desk.actor(), desk.store());
        var logonId = desk.actor().logonId();
        Set<String> products = new TreeSet<>(chosen);
        int changed =
                switch (command) {
                    case "publish" -> changes.publish(logonId, desk.store(), products, true);
                    case "hide" -> changes.publish(logonId, desk.store(), products, false);
                    case "move" -> changes.move(logonId, desk.store(), products, category.strip());
                    default -> throw Problem.missing("no-such-command", command);
                };
        return desk.text("products.bulk." + command + ".done", changed);
    }
}
