package org.comptoir.storefront.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.engine.entitlement.Offer;
import org.comptoir.engine.entitlement.Refusal;
import org.comptoir.engine.money.Quantity;
import org.comptoir.platform.page.Crumb;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.PriceTag;
import org.comptoir.storefront.Addresses;
import org.comptoir.storefront.Visit;
import org.comptoir.trading.assortment.ProductView;
import org.jspecify.annotations.Nullable;

/// Puts a product into the words of its page.
final class ProductParts {
    private final Visit visit;
    private final StoreCatalog catalog;
    private final ProductView view;
    private final VariantOptions options;

    ProductParts(Visit visit, StoreCatalog catalog, ProductView view) {
        this.visit = visit;
        this.catalog = catalog;
        this.view = view;
        this.options = new VariantOptions(visit.store(), view.variants());
    }

    Product of(
            Optional<ProductView.Variant> chosen,
            Product.@Nullable Quote quote,
            @Nullable Configurator kit) {
        return new Product(
                chosen.map(ProductView.Variant::name).orElse(view.name()),
                view.description(),
                chosen.flatMap(ProductView.Variant::image).or(view::image).orElse(null),
                codes(chosen),
                crumbs(),
                chosen.map(options::around).orElse(List.of()),
                view.variants().stream().map(it -> row(it, chosen)).toList(),
                facts(chosen),
                quote,
                kit,
                chosen.isEmpty()
                        ? Notice.of(Tone.WARNING, visit.text("price.none.not-entitled"))
                        : null);
    }

    private List<String> codes(Optional<ProductView.Variant> chosen) {
        var codes = new ArrayList<String>();
        var part = chosen.map(ProductView.Variant::partNumber).orElse(view.partNumber());
        codes.add(visit.text("product.code") + " " + part);
        view.brand().ifPresent(codes::add);
        return codes;
    }

    private List<Crumb> crumbs() {
        var locale = visit.page().formats().locale();
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(visit.shop().title(), visit.shop().at("")));
        view.path()
                .forEach(step ->
                        crumbs.add(
                                new Crumb(
                                        step.name(locale),
                                        Addresses.category(visit.store(), catalog, step))));
        crumbs.add(Crumb.here(view.name()));
        return crumbs;
    }

    private Product.Variant row(ProductView.Variant variant, Optional<ProductView.Variant> chosen) {
        return new Product.Variant(
                variant.partNumber(),
                Addresses.product(visit.store(), variant.partNumber()),
                options.cells(variant),
                price(variant),
                chosen.filter(variant::equals).isPresent());
    }

    private PriceTag price(ProductView.Variant variant) {
        var words = visit.words();
        return switch (variant.decision()) {
            case Offer offer -> {
                var tag = words.price(offer.unitPrice(), variant.listPrice());
                var least = offer.quantity();
                yield least.compareTo(Quantity.ONE) > 0
                        ? tag.per(visit.text("product.minimum", words.number(least)))
                        : tag;
            }
            case Refusal refusal ->
                    PriceTag.none(
                            words.reason(
                                    refusal.reason(), refusal.bound().orElse(refusal.quantity())));
        };
    }

    private List<Product.Fact> facts(Optional<ProductView.Variant> chosen) {
        var facts = new ArrayList<Product.Fact>();
        var shown = chosen.map(ProductView.Variant::attributes).orElse(view.attributes());
        shown.forEach(it -> facts.add(new Product.Fact(it.name(), it.label())));
        view.brand().ifPresent(it -> facts.add(new Product.Fact(visit.text("product.brand"), it)));
        chosen.flatMap(it -> catalog.weight(it.entry()))
                .map(visit.page().formats()::number)
                .ifPresent(it ->
                        facts.add(new Product.Fact(visit.text("product.weight"), it + "\u202fkg")));
        return facts;
    }
}
