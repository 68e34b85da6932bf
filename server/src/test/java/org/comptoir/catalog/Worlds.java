package org.comptoir.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.stores.StoreId;

/// Catalogues made in memory, for tests of what is searched and counted.
public final class Worlds {
    private static final Map<String, String> NONE = Map.of();
    private static final List<Attribute> ATTRIBUTES =
            List.of(
                    attribute("thread", Attribute.Kind.TEXT),
                    attribute("length", Attribute.Kind.NUMBER),
                    attribute("colour", Attribute.Kind.TEXT));
    private static final List<Category> CATEGORIES =
            List.of(
                    category("Fasteners", Optional.empty(), "Fasteners", "Visserie"),
                    category("Bolts", Optional.of("Fasteners"), "Bolts", "Boulons"),
                    category("Tools", Optional.empty(), "Hand tools", "Outillage à main"),
                    category("Wrenches", Optional.of("Tools"), "Wrenches", "Clés"));

    private Worlds() {}

    /// What a test says of one product or SKU.
    public record Entry(
            String partNumber,
            Optional<String> parent,
            List<String> categories,
            Map<String, String> names,
            String description,
            String keywords,
            String brand,
            Map<String, String> attributes) {}

    private static Attribute attribute(String code, Attribute.Kind kind) {
        return new Attribute(code, kind, Optional.empty(), true, Map.of("en", code), Map.of());
    }

    private static Category category(
            String identifier, Optional<String> parent, String english, String french) {
        var names = Map.of("en", english, "fr", french);
        return new Category(identifier, parent, names, NONE, Optional.empty(), 0, List.of());
    }

    public static StoreCatalog of(List<Entry> entries) {
        var builder = CatalogSnapshot.builder();
        builder.category("Fasteners").category("Bolts", "Fasteners");
        builder.category("Tools").category("Wrenches", "Tools");
        for (var entry : entries) {
            entry.parent()
                    .ifPresentOrElse(
                            parent -> builder.sku(entry.partNumber(), parent),
                            () -> builder.product(entry.partNumber(), entry.categories()));
        }
        var snapshot = builder.build();
        var products = new ProductColumns(snapshot, List.of("en", "fr"));
        var attributes = new AttributeColumns(ATTRIBUTES, snapshot.size());
        for (var entry : entries) {
            int number = snapshot.find(entry.partNumber()).orElseThrow();
            products.put(number, row(entry));
            attributes.put(number, entry.attributes());
        }
        products.complete();
        attributes.complete(snapshot);
        return new StoreCatalog(parts(snapshot, products, attributes));
    }

    private static ProductColumns.Row row(Entry entry) {
        var both = Map.of("en", entry.description(), "fr", entry.description());
        var keywords = Map.of("en", entry.keywords(), "fr", entry.keywords());
        return new ProductColumns.Row(
                entry.names(), both, keywords, null, null, entry.brand(), null);
    }

    private static StoreCatalog.Parts parts(
            CatalogSnapshot snapshot, ProductColumns products, AttributeColumns attributes) {
        return new StoreCatalog.Parts(
                new StoreId(new UUID(0, 1)),
                1,
                List.of("en", "fr"),
                snapshot,
                new CategoryTree(CATEGORIES),
                products,
                attributes,
                List.of(),
                new NamedObjects(Map.of(), Map.of(), Map.of()),
                Set.of());
    }

    /// A world of up to 60 products with up to 3 SKUs each, its values drawn by chance.
    public static StoreCatalog random(RandomGenerator random) {
        var entries = new java.util.ArrayList<Entry>();
        int products = random.nextInt(1, 60);
        for (int product = 0; product < products; product++) {
            var partNumber = "P%03d".formatted(product);
            entries.add(drawn(partNumber, Optional.empty(), random));
            for (int sku = random.nextInt(4); sku > 0; sku--) {
                entries.add(drawn(partNumber + "-" + sku, Optional.of(partNumber), random));
            }
        }
        return of(entries);
    }

    private static Entry drawn(String partNumber, Optional<String> parent, RandomGenerator random) {
        var attributes = new java.util.HashMap<String, String>();
        for (var attribute : ATTRIBUTES) {
            if (random.nextInt(3) > 0) {
                attributes.put(attribute.code(), Integer.toString(random.nextInt(4)));
            }
        }
        var categories =
                CATEGORIES.stream()
                        .map(Category::identifier)
                        .filter(_ -> random.nextInt(3) == 0)
                        .toList();
        var names = Map.of("en", "Name " + random.nextInt(9) + " " + partNumber);
        return new Entry(partNumber, parent, categories, names, "", "", "Brand", attributes);
    }
}
