package org.comptoir.catalog.load;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.catalog.Attribute;
import org.comptoir.platform.load.CsvRow;
import org.comptoir.platform.load.FileValue;
import org.comptoir.platform.load.LoadFiles;
import org.springframework.stereotype.Component;

/// Imports `products.csv`: products, and SKUs under their products.
@Component
class ProductImport {
    private static final String FILE = "products.csv";
    private static final String STAGE = "stage_product";
    private static final String ATTRIBUTE = "attribute.";
    private static final BigDecimal HEAVIEST = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000);
    private static final String MERGE =
            """
            insert into product (
                store, part_number, parent, categories, names, descriptions, keywords, image, unit,
                weight, brand, published, attributes)
            select :store, part_number, parent, categories, names, descriptions, keywords, image,
                unit, weight, brand, published, attributes
            from stage_product
            on conflict (store, part_number) do update set
                parent = excluded.parent, categories = excluded.categories,
                names = excluded.names, descriptions = excluded.descriptions,
                keywords = excluded.keywords, image = excluded.image, unit = excluded.unit,
                weight = excluded.weight, brand = excluded.brand,
                published = excluded.published, attributes = excluded.attributes
            where (product.parent, product.categories, product.names, product.descriptions,
                   product.keywords, product.image, product.unit, product.weight, product.brand,
                   product.published, product.attributes)
                is distinct from
                  (excluded.parent, excluded.categories, excluded.names, excluded.descriptions,
                   excluded.keywords, excluded.image, excluded.unit, excluded.weight,
                   excluded.brand, excluded.published, excluded.attributes)
            returning (xmax = 0) as added
            """;

    private final LoadFiles files;
    private final Staging staging;
    private final StoreFacts facts;

    ProductImport(LoadFiles files, Staging staging, StoreFacts facts) {
        this.files = files;
        this.staging = staging;
        this.facts = facts;
    }

    void load(Import data) {
        var attributes = facts.attributes(data.store());
        var table =
                files.csv(data.folder(), data.run(), FILE)
                        .required("partNumber", "parent", "categories")
                        .optional("image", "unit", "weight", "brand", "published")
                        .optional(Fields.texts(data.store(), "name", "description", "keywords"))
                        .optional(
                                attributes.keySet().stream()
                                        .map(code -> ATTRIBUTE + code)
                                        .toArray(String[]::new));
        staging.fill(STAGE, "part_number", rows -> table.each(row -> stage(row, rows, attributes)));
        staging.check(table, data, ProductRules.ALL);
        staging.doubt(table, data, PictureImport.known(STAGE));
        if (!data.run().failed()) {
            staging.merge(MERGE, data, "products", STAGE);
        }
    }

    private static void stage(CsvRow row, CopyRows rows, Map<String, Attribute.Kind> attributes) {
        var parent = row.value("parent").optional().orElse(null);
        var names = row.texts("name.", Fields.LONGEST_NAME);
        if (parent == null && names.isEmpty()) {
            row.problem("product-without-name");
        }
        rows.add(
                row.line(),
                Fields.partNumber(row.value("partNumber")),
                parent,
                categories(row),
                names,
                row.texts("description.", Fields.LONGEST_TEXT),
                row.texts("keywords.", Fields.LONGEST_KEYWORDS),
                row.value("image").optional().orElse(null),
                row.value("unit").optional().orElse(null),
                row.value("weight").decimal(BigDecimal.ZERO, HEAVIEST, 5).orElse(null),
                row.value("brand").optional().orElse(null),
                row.value("published").flag(true),
                attributes(row, attributes));
    }

    private static List<String> categories(CsvRow row) {
        return Arrays.stream(row.value("categories").text().split(";", -1))
                .map(String::strip)
                .filter(identifier -> !identifier.isEmpty())
                .distinct()
                .toList();
    }

    private static Map<String, String> attributes(
            CsvRow row, Map<String, Attribute.Kind> attributes) {
        var texts = new TreeMap<String, String>();
        row.values(ATTRIBUTE)
                .forEach((code, value) ->
                        texts.put(
                                code,
                                text(value, attributes.getOrDefault(code, Attribute.Kind.TEXT))));
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    private static String text(FileValue value, Attribute.Kind kind) {
        return kind == Attribute.Kind.NUMBER
                ? value.decimal(LARGEST.negate(), LARGEST, 5).map(ProductImport::plain).orElse("")
                : value.text(Fields.LONGEST_NAME);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
