package org.comptoir.accelerator.care;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.accelerator.care.Beside.Block;
import org.comptoir.accelerator.care.Beside.Fact;
import org.comptoir.accelerator.care.Beside.Line;
import org.comptoir.catalog.Catalogs;
import org.comptoir.platform.Problem;
import org.comptoir.trading.assortment.Assortment;
import org.comptoir.trading.assortment.Browsing;
import org.comptoir.trading.assortment.Browsings;
import org.comptoir.trading.assortment.ListingQuery;
import org.springframework.stereotype.Component;

/// The page a shopper is on, made anew from what the store knows: his assortment, his prices.
/// Nothing of what he typed there is known.
@Component
class SeenPages {
    private static final int SHOWN = 12;

    private final Browsings browsings;
    private final Assortment assortment;
    private final Catalogs catalogs;
    private final Trade trade;

    SeenPages(Browsings browsings, Assortment assortment, Catalogs catalogs, Trade trade) {
        this.browsings = browsings;
        this.assortment = assortment;
        this.catalogs = catalogs;
        this.trade = trade;
    }

    /// `url` is the path of the store on which he is.
    List<Block> of(Customer customer, String url) {
        var steps = steps(url, customer.store().identifier());
        var locale = customer.desk().page().formats().locale();
        var browsing = browsings.now(customer.actor(), customer.store(), locale);
        try {
            return switch (steps.isEmpty() ? "" : steps.getFirst()) {
                case "product" -> product(customer, browsing, steps.get(1));
                case "catalog" -> category(customer, browsing, steps.getLast());
                case "cart", "checkout" -> trade.cart(customer);
                default -> List.of(new Beside.Words(customer.text("page.other")));
            };
        } catch (Problem | IndexOutOfBoundsException notThere) {
            return List.of(new Beside.Words(customer.text("page.other")));
        }
    }

    /// What follows the store in a path: `product`, `HM-E500`.
    private static List<String> steps(String url, String store) {
        try {
            var all = List.of(Optional.ofNullable(URI.create(url).getPath()).orElse("").split("/"));
            return all.size() > 2 && all.get(1).equals(store)
                    ? all.subList(2, all.size())
                    : List.of();
        } catch (IllegalArgumentException noAddress) {
            return List.of();
        }
    }

    private List<Block> product(Customer customer, Browsing browsing, String partNumber) {
        var view = assortment.product(browsing, partNumber);
        var prices = new Prices(customer.desk());
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Beside.Lines(
                        view.variants().size() > 1 ? view.name() : "",
                        view.variants().stream()
                                .limit(SHOWN)
                                .map(it ->
                                        Line.article(
                                                it.name(),
                                                it.partNumber(),
                                                it.partNumber(),
                                                prices.of(it.decision(), it.listPrice()),
                                                it.image().or(view::image).orElse(null)))
                                .toList(),
                        ""));
        if (!view.attributes().isEmpty()) {
            blocks.add(
                    new Beside.Facts(
                            "",
                            view.attributes().stream()
                                    .map(it -> Fact.of(it.name(), it.value()))
                                    .toList()));
        }
        return blocks;
    }

    private List<Block> category(Customer customer, Browsing browsing, String identifier) {
        var category =
                catalogs.of(customer.store()).categories().find(identifier).stream().findFirst();
        if (category.isEmpty()) {
            return List.of(new Beside.Words(customer.text("page.other")));
        }
        var found = assortment.list(browsing, query(identifier));
        var prices = new Prices(customer.desk());
        return List.of(
                new Beside.Lines(
                        category.get().name(browsing.locale())
                                + " · "
                                + customer.desk().page().formats().number(found.total()),
                        found.items().stream()
                                .map(it ->
                                        Line.article(
                                                it.name(),
                                                it.partNumber(),
                                                it.partNumber(),
                                                prices.of(it),
                                                it.image().orElse(null)))
                                .toList(),
                        customer.text("page.nothing")));
    }

    private static ListingQuery query(String category) {
        return new ListingQuery(
                "",
                Optional.of(category),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                ListingQuery.Sort.RELEVANCE,
                false,
                null,
                SHOWN);
    }
}
