package org.comptoir.storefront.browse;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.Category;
import org.comptoir.platform.Problem;
import org.comptoir.storefront.Addresses;
import org.comptoir.storefront.Visit;
import org.comptoir.trading.assortment.Assortment;
import org.comptoir.trading.assortment.ListingQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Categories and searches. A request of a script gets only the part of the page that changes.
@Controller
class BrowsePages {
    private static final int LENGTH = 24;

    private final Catalogs catalogs;
    private final Assortment assortment;

    BrowsePages(Catalogs catalogs, Assortment assortment) {
        this.catalogs = catalogs;
        this.assortment = assortment;
    }

    /// Which part a script asks for, if it is one that asks.
    record Asked(@Nullable String htmx, @Nullable String more) {
        String template() {
            if (htmx == null) {
                return "browse";
            }
            return more == null ? "parts/browse" : "parts/following";
        }
    }

    @GetMapping("/{store}/search")
    ModelAndView search(
            Visit visit,
            @RequestParam MultiValueMap<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            @RequestHeader(name = "X-More", required = false) @Nullable String more,
            HttpServletResponse response) {
        var wishes = Wishes.of(visit.shop().at("search"), asked);
        return show(visit, wishes, Optional.empty(), asked, new Asked(htmx, more), response);
    }

    @GetMapping("/{store}/catalog/{*path}")
    ModelAndView category(
            Visit visit,
            @PathVariable String path,
            @RequestParam MultiValueMap<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            @RequestHeader(name = "X-More", required = false) @Nullable String more,
            HttpServletResponse response) {
        var category = find(visit, path.substring(path.lastIndexOf('/') + 1));
        var address = Addresses.category(visit.store(), catalogs.of(visit.store()), category);
        var wishes = Wishes.of(address, asked).in(Optional.empty());
        return show(visit, wishes, Optional.of(category), asked, new Asked(htmx, more), response);
    }

    private Category find(Visit visit, String identifier) {
        var tree = catalogs.of(visit.store()).categories();
        return tree.find(identifier)
                .or(() ->
                        tree.all().stream()
                                .filter(it -> it.identifier().equalsIgnoreCase(identifier))
                                .findFirst())
                .orElseThrow(() -> Problem.missing("no-such-category", identifier));
    }

    private ModelAndView show(
            Visit visit,
            Wishes wishes,
            Optional<Category> category,
            MultiValueMap<String, String> asked,
            Asked part,
            HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, "HX-Request, X-More");
        var reading = new ReadPrice(visit.browsing().currency());
        var query =
                new ListingQuery(
                                wishes.text(),
                                category.map(Category::identifier).or(wishes::category),
                                wishes.attributes(),
                                reading.amount(wishes.minimum()),
                                reading.amount(wishes.maximum()),
                                wishes.sort(),
                                part.more() == null,
                                asked.getFirst("cursor"),
                                LENGTH)
                        .forgivingly(!wishes.literal());
        var listing = assortment.list(visit.browsing(), query);
        var catalog = catalogs.of(visit.store());
        var browse =
                new BrowseParts(visit, catalog, wishes, category)
                        .of(listing, shown(asked.getFirst("shown")));
        return visit.show(part.template())
                .addObject("browse", browse)
                .addObject("here", department(visit, category));
    }

    private String department(Visit visit, Optional<Category> category) {
        var catalog = catalogs.of(visit.store());
        return category.map(it -> catalog.categories().path(it.identifier()).getFirst())
                .map(root -> Addresses.category(visit.store(), catalog, root))
                .orElse("");
    }

    /// How many products stand before those asked for.
    private static int shown(@Nullable String number) {
        return number != null && number.matches("\\d{1,7}") ? Integer.parseInt(number) : 0;
    }
}
