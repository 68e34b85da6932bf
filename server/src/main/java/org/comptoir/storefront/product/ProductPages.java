package org.comptoir.storefront.product;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.catalog.Catalogs;
import org.comptoir.engine.money.Quantity;
import org.comptoir.platform.Problem;
import org.comptoir.storefront.Visit;
import org.comptoir.trading.assortment.Assortment;
import org.comptoir.trading.assortment.ProductView;
import org.comptoir.trading.assortment.Quote;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A product at the visitor's prices. Its own address shows its first variant, a variant's address
/// that variant; `quantity` asks for the price of more than the least.
@Controller
class ProductPages {
    private static final BigDecimal MOST = BigDecimal.valueOf(Quantity.MOST_OF_A_LINE);
    private static final int FINEST = 5;

    private final Assortment assortment;
    private final Catalogs catalogs;
    private final WhyWords whyWords;
    private final Configurators kits;

    ProductPages(Assortment assortment, Catalogs catalogs, WhyWords whyWords, Configurators kits) {
        this.assortment = assortment;
        this.catalogs = catalogs;
        this.whyWords = whyWords;
        this.kits = kits;
    }

    @GetMapping("/{store}/product/{partNumber}")
    ModelAndView product(
            Visit visit,
            @PathVariable String partNumber,
            @RequestParam(defaultValue = "") String quantity,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "X-Part", required = false) @Nullable String part) {
        var view = assortment.product(visit.browsing(), partNumber);
        var chosen = chosen(view, partNumber);
        var quote = chosen.map(variant -> quote(visit, view, variant, quantity));
        if (part != null && quote.isPresent()) {
            return visit.show("parts/requoted").addObject("quote", quote.get());
        }
        var catalog = catalogs.of(visit.store());
        var kit = chosen.flatMap(it -> kits.of(visit, it.partNumber(), typed));
        var product =
                new ProductParts(visit, catalog, view)
                        .of(chosen, quote.orElse(null), kit.orElse(null));
        return visit.show("product").addObject("product", product);
    }

    /// What a kit costs with the parts chosen, for the form of its base.
    @GetMapping("/{store}/product/{partNumber}/kit")
    ModelAndView kit(
            Visit visit, @PathVariable String partNumber, @RequestParam Map<String, String> typed) {
        return visit.show("parts/kitcost")
                .addObject("kit", kits.require(visit, partNumber, typed))
                .addObject("swapped", true);
    }

    /// The variant of that part number, else the first one that has a price, else the first.
    private static Optional<ProductView.Variant> chosen(ProductView view, String partNumber) {
        var variants = view.variants();
        return variants.stream()
                .filter(variant -> variant.partNumber().equals(partNumber))
                .findFirst()
                .or(() -> variants.stream().filter(Variants::isPriced).findFirst())
                .or(() -> variants.stream().findFirst());
    }

    private Product.Quote quote(
            Visit visit, ProductView view, ProductView.Variant variant, String typed) {
        var quantity = read(typed).orElseGet(() -> Variants.least(variant));
        var asked = List.of(new Quote.Asked(variant.partNumber(), quantity));
        var answer = assortment.price(visit.browsing(), asked, true).getFirst();
        var reasons = answer.explanation().map(it -> whyWords.of(visit, it)).orElse(null);
        return new QuoteParts(visit, view, variant).of(answer, reasons);
    }

    private static Optional<Quantity> read(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        try {
            var number = new BigDecimal(typed.strip().replace(',', '.'));
            var fits =
                    number.signum() > 0
                            && number.compareTo(MOST) <= 0
                            && number.stripTrailingZeros().scale() <= FINEST;
            if (fits) {
                return Optional.of(Quantity.of(number));
            }
        } catch (NumberFormatException notANumber) {
            throw Problem.invalid("quantity", "bad-value", typed);
        }
        throw Problem.invalid("quantity", "bad-quantity", typed, Quantity.MOST_OF_A_LINE);
    }
}
