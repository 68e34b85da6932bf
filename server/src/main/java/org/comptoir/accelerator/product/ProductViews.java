package org.comptoir.accelerator.product;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.product.ProductView.Fact;
import org.comptoir.accelerator.product.ProductView.Said;
import org.comptoir.accelerator.product.ProductView.Sku;
import org.comptoir.catalog.Attribute;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.catalog.overview.ProductSheet;
import org.comptoir.catalog.overview.ProductSheets;
import org.comptoir.platform.Texts;
import org.comptoir.platform.page.Crumb;
import org.comptoir.trading.naming.Namings;
import org.comptoir.trading.storeobject.ObjectEdits;
import org.springframework.stereotype.Component;

/// Puts a product or SKU into words; a SKU has from its product what it does not say itself.
@Component
class ProductViews {
    private final Catalogs catalogs;
    private final ProductSheets sheets;
    private final ListPricing pricing;
    private final KitParts kits;
    private final Namings namings;

    ProductViews(
            Catalogs catalogs,
            ProductSheets sheets,
            ListPricing pricing,
            KitParts kits,
            Namings namings) {
        this.catalogs = catalogs;
        this.sheets = sheets;
        this.pricing = pricing;
        this.kits = kits;
        this.namings = namings;
    }

    ProductView of(Desk desk, ProductSheet sheet) {
        var catalog = catalogs.of(desk.store());
        var parent = sheet.parent().flatMap(it -> sheets.find(desk.store(), it));
        var whole = parent.orElse(sheet);
        var skus = sheets.skus(desk.store(), sheet.partNumber());
        boolean editor = ObjectEdits.isEditor(desk.actor(), desk.store());
        var parts = parts(sheet, skus);
        return new ProductView(
                sheet.partNumber(),
                name(desk, sheet, whole),
                ProductTable.state(desk, sheet.published() && whole.published()),
                ProductTable.state(desk, false),
                sheet.image().or(whole::image).orElse(""),
                path(desk, catalog, whole, parent),
                desk.store().languages().stream().map(it -> said(desk, sheet, it)).toList(),
                facts(desk, sheet, whole),
                attributes(desk, catalog, sheet, whole),
                skus.stream().map(it -> sku(desk, catalog, it, sheet)).toList(),
                whole.categories().stream().map(it -> category(desk, catalog, it)).toList(),
                editor ? pricing.of(desk, parts, whole.partNumber()) : List.of(),
                editor,
                kits.of(desk, sheet.partNumber()),
                DeskNaming.of(desk, namings.ofArticle(desk.actor(), desk.store(), named(sheet))),
                desk.at("explain") + "?part=" + ProductRights.code(priced(sheet, skus)),
                catalog.snapshot().find(sheet.partNumber()).isEmpty()
                        ? ""
                        : ProductRights.shop(desk, "product", List.of(sheet.partNumber())));
    }

    /// The article, and what of it can have a price of its own.
    private static List<String> parts(ProductSheet sheet, List<ProductSheet> skus) {
        return Stream.of(
                        sheet.parent().stream(),
                        Stream.of(sheet.partNumber()),
                        skus.stream().map(ProductSheet::partNumber))
                .flatMap(it -> it)
                .toList();
    }

    private static Set<String> named(ProductSheet sheet) {
        var named = new HashSet<String>();
        named.add(sheet.partNumber());
        sheet.parent().ifPresent(named::add);
        return named;
    }

    /// What can be bought of it: the first SKU of a product with SKUs.
    private static String priced(ProductSheet sheet, List<ProductSheet> skus) {
        return skus.isEmpty() ? sheet.partNumber() : skus.getFirst().partNumber();
    }

    private static String name(Desk desk, ProductSheet sheet, ProductSheet whole) {
        var locale = desk.page().formats().locale();
        var own = Texts.pick(sheet.names(), locale);
        var name = own.isEmpty() ? Texts.pick(whole.names(), locale) : own;
        return name.isEmpty() ? sheet.partNumber() : name;
    }

    private static List<Crumb> path(
            Desk desk, StoreCatalog catalog, ProductSheet whole, Optional<ProductSheet> parent) {
        var locale = desk.page().formats().locale();
        var path = new ArrayList<Crumb>();
        whole.categories().stream()
                .limit(1)
                .flatMap(it -> catalog.categories().path(it).stream())
                .map(it -> new Crumb(it.name(locale), desk.at("categories", it.identifier())))
                .forEach(path::add);
        parent.map(it -> new Crumb(name(desk, it, it), desk.at("products", it.partNumber())))
                .ifPresent(path::add);
        return path;
    }

    private static Said said(Desk desk, ProductSheet sheet, String language) {
        return new Said(
                desk.page().languageName(language),
                language,
                sheet.names().getOrDefault(language, ""),
                sheet.descriptions().getOrDefault(language, ""),
                sheet.keywords().getOrDefault(language, ""));
    }

    private static List<Fact> facts(Desk desk, ProductSheet sheet, ProductSheet whole) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(desk.text("products.part"), sheet.partNumber()));
        sheet.parent()
                .map(it -> new Fact(desk.text("products.of"), it, desk.at("products", it)))
                .ifPresent(facts::add);
        sheet.brand()
                .or(whole::brand)
                .map(it -> Fact.of(desk.text("products.brand"), it))
                .ifPresent(facts::add);
        sheet.unit()
                .or(whole::unit)
                .map(it -> Fact.of(desk.text("products.unit"), unit(desk, it)))
                .ifPresent(facts::add);
        sheet.weight()
                .or(whole::weight)
                .map(it -> desk.page().formats().number(it) + "\u202fkg")
                .map(it -> Fact.of(desk.text("products.weight"), it))
                .ifPresent(facts::add);
        return facts;
    }

    /// A unit in words where there are some.
    private static String unit(Desk desk, String code) {
        var key = "unit." + code;
        var words = desk.text(key);
        return words.equals(key) ? code : words + " (" + code + ")";
    }

    private static List<Fact> attributes(
            Desk desk, StoreCatalog catalog, ProductSheet sheet, ProductSheet whole) {
        var locale = desk.page().formats().locale();
        return catalog.attributes().stream()
                .flatMap(it ->
                        value(it, sheet, whole)
                                .map(value -> Fact.of(it.name(locale), it.label(value, locale)))
                                .stream())
                .toList();
    }

    private static Optional<String> value(
            Attribute attribute, ProductSheet sheet, ProductSheet whole) {
        return Optional.ofNullable(sheet.attributes().get(attribute.code()))
                .or(() -> Optional.ofNullable(whole.attributes().get(attribute.code())));
    }

    private static Sku sku(
            Desk desk, StoreCatalog catalog, ProductSheet sku, ProductSheet product) {
        var locale = desk.page().formats().locale();
        return new Sku(
                sku.partNumber(),
                name(desk, sku, product),
                desk.at("products", sku.partNumber()),
                sku.image().or(product::image).orElse(""),
                differs(catalog, sku, product, locale),
                !sku.published());
    }

    private static String differs(
            StoreCatalog catalog, ProductSheet sku, ProductSheet product, Locale locale) {
        return catalog.attributes().stream()
                .flatMap(it ->
                        differing(sku, product, it.code())
                                .map(value -> it.name(locale) + " " + it.label(value, locale))
                                .stream())
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> differing(
            ProductSheet sku, ProductSheet product, String attribute) {
        var whole = Optional.ofNullable(product.attributes().get(attribute));
        return Optional.ofNullable(sku.attributes().get(attribute))
                .filter(it -> !whole.equals(Optional.of(it)));
    }

    private static Fact category(Desk desk, StoreCatalog catalog, String identifier) {
        var locale = desk.page().formats().locale();
        var path =
                catalog.categories().path(identifier).stream()
                        .map(it -> it.name(locale))
                        .collect(Collectors.joining(" › "));
        return new Fact(
                identifier, path.isEmpty() ? identifier : path, desk.at("categories", identifier));
    }
}
