package org.comptoir.catalog.product;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.comptoir.catalog.Catalogs;
import org.comptoir.platform.Audit;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes many products of a store at once: all that are named, or none. Gives how many were not
/// so before.
@Component
public class ProductChanges {
    /// The most products that are changed at once.
    public static final int MOST = 500;

    private static final int NAMED = 3;

    private final JdbcClient jdbc;
    private final Catalogs catalogs;
    private final Audit audit;

    ProductChanges(JdbcClient jdbc, Catalogs catalogs, Audit audit) {
        this.jdbc = jdbc;
        this.catalogs = catalogs;
        this.audit = audit;
    }

    /// Shows products with their SKUs to those who may buy them, or hides them from everybody.
    @Transactional
    public int publish(
            String logonId, Store store, Collection<String> products, boolean published) {
        hold(store, products);
        var changed =
                jdbc.sql(
                                """
                                update product set published = :published
                                where store = :store and part_number = any(:products)
                                  and published <> :published
                                returning part_number
                                """)
                        .param("published", published)
                        .param("store", store.id().value())
                        .param("products", products.toArray(String[]::new))
                        .query((row, _) -> row.getString("part_number"))
                        .list();
        var action = published ? "publish-products" : "hide-products";
        return made(logonId, action, store, changed, Map.of());
    }

    /// Gives products another main category; the further ones they are in stay.
    @Transactional
    public int move(String logonId, Store store, Collection<String> products, String category) {
        requireCategory(store, category);
        hold(store, products);
        var changed =
                jdbc.sql(
                                """
                                update product
                                set categories = array_prepend(
                                    :category, array_remove(categories[2:], :category))
                                where store = :store and part_number = any(:products)
                                  and categories[1] is distinct from :category
                                returning part_number
                                """)
                        .param("category", category)
                        .param("store", store.id().value())
                        .param("products", products.toArray(String[]::new))
                        .query((row, _) -> row.getString("part_number"))
                        .list();
        return made(logonId, "move-products", store, changed, Map.of("category", category));
    }

    private void requireCategory(Store store, String category) {
        boolean known =
                jdbc.sql(
                                """
                                select 1 from category
                                where store = :store and identifier = :category for share
                                """)
                        .param("store", store.id().value())
                        .param("category", category)
                        .query(Integer.class)
                        .optional()
                        .isPresent();
        if (!known) {
            throw Problem.invalid("category", "unknown-category", category);
        }
    }

    /// Keeps the products as they are until the change is made; all of them must be there.
    private void hold(Store store, Collection<String> products) {
        if (products.isEmpty()) {
            throw Problem.invalid("products", "no-products-chosen");
        }
        if (products.size() > MOST) {
            throw Problem.invalid("products", "too-many-products", MOST);
        }
        var gone = new TreeSet<>(products);
        jdbc.sql(
                        """
                        select part_number from product
                        where store = :store and parent is null and part_number = any(:products)
                        order by part_number for update
                        """)
                .param("store", store.id().value())
                .param("products", products.toArray(String[]::new))
                .query(String.class)
                .list()
                .forEach(gone::remove);
        if (!gone.isEmpty()) {
            var named = String.join(", ", gone.stream().limit(NAMED).toList());
            throw Problem.invalid("products", "unknown-products", gone.size(), named);
        }
    }

    private int made(
            String logonId, String action, Store store, List<String> changed, Map<String, ?> how) {
        if (!changed.isEmpty()) {
            var details = new TreeMap<String, Object>(how);
            details.put("products", changed.stream().sorted().toList());
            audit.record(logonId, action, "store " + store.identifier(), details);
            catalogs.changed(store.id());
        }
        return changed.size();
    }
}
