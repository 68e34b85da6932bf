package org.comptoir.trading.naming;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.engine.entitlement.terms.KitConfiguration;
import org.comptoir.engine.entitlement.terms.Term;
import org.comptoir.members.Actor;
import org.comptoir.stores.Store;
import org.comptoir.trading.Contract;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.book.CompiledContract;
import org.comptoir.trading.book.TradingBooks;
import org.comptoir.trading.naming.Naming.By;
import org.comptoir.trading.naming.Naming.Way;
import org.springframework.stereotype.Component;

/// Finds what names a category, an article or a price list itself, not only something above it:
/// objects of the store, and the contracts that sell or are about to, as far as somebody may see
/// them.
@Component
public class Namings {
    private static final Comparator<Naming> IN_ORDER =
            Comparator.comparing(Naming::by).thenComparing(Naming::name);

    private final Catalogs catalogs;
    private final TradingBooks books;
    private final TradingAccess access;

    Namings(Catalogs catalogs, TradingBooks books, TradingAccess access) {
        this.catalogs = catalogs;
        this.books = books;
        this.access = access;
    }

    public List<Naming> ofCategory(Actor actor, Store store, String identifier) {
        return of(actor, store, new Thing.Category(identifier));
    }

    /// By any of its part numbers: its own, and of a SKU its product's.
    public List<Naming> ofArticle(Actor actor, Store store, Set<String> partNumbers) {
        return of(actor, store, new Thing.Article(Set.copyOf(partNumbers)));
    }

    public List<Naming> ofPriceList(Actor actor, Store store, String name) {
        return of(actor, store, new Thing.PriceList(name));
    }

    /// A contract by which a kit around an article is configured, and of what it may be built.
    public record Kit(Contract contract, List<KitConfiguration.Block> blocks) {
        public Kit {
            blocks = List.copyOf(blocks);
        }
    }

    /// The kits around an article.
    public List<Kit> kits(Actor actor, Store store, String base) {
        return books.of(store).contracts().values().stream()
                .filter(it -> access.mayRead(actor, store, it.contract()))
                .flatMap(it -> kits(it, base))
                .sorted(Comparator.comparing(it -> it.contract().name()))
                .toList();
    }

    private static Stream<Kit> kits(CompiledContract compiled, String base) {
        return compiled.terms().terms().stream()
                .filter(Term.ConfiguredKits.class::isInstance)
                .map(Term.ConfiguredKits.class::cast)
                .flatMap(it -> it.configurations().stream())
                .filter(it -> it.base().equals(base))
                .map(it -> new Kit(compiled.contract(), it.blocks()));
    }

    private List<Naming> of(Actor actor, Store store, Thing thing) {
        var catalog = catalogs.of(store);
        return Stream.of(
                        contracts(actor, store, thing),
                        sets(catalog, thing),
                        rules(catalog, thing),
                        filters(catalog, thing))
                .flatMap(it -> it)
                .sorted(IN_ORDER)
                .toList();
    }

    private Stream<Naming> contracts(Actor actor, Store store, Thing thing) {
        return books.of(store).contracts().values().stream()
                .filter(it -> access.mayRead(actor, store, it.contract()))
                .flatMap(it ->
                        way(it.terms().terms().stream().flatMap(thing::in))
                                .map(way -> contract(it, way))
                                .stream());
    }

    private static Naming contract(CompiledContract compiled, Way way) {
        var contract = compiled.contract();
        return new Naming(
                By.CONTRACT,
                contract.id().toString(),
                contract.name() + " " + contract.number(),
                way,
                Optional.of(contract));
    }

    private static Stream<Naming> sets(StoreCatalog catalog, Thing thing) {
        return catalog.productSets().entrySet().stream()
                .flatMap(it ->
                        way(thing.named(it.getValue(), Way.INCLUDES))
                                .map(way -> object(By.PRODUCT_SET, it.getKey(), it.getKey(), way))
                                .stream());
    }

    private static Stream<Naming> rules(StoreCatalog catalog, Thing thing) {
        return catalog.priceRules().stream()
                .flatMap(rule ->
                        way(rule.lines().stream().flatMap(thing::in))
                                .map(way -> object(By.PRICE_RULE, rule.id(), rule.name(), way))
                                .stream());
    }

    private static Stream<Naming> filters(StoreCatalog catalog, Thing thing) {
        return catalog.filters().stream()
                .flatMap(it ->
                        way(it.marks().stream().flatMap(thing::in))
                                .map(way -> object(By.CATALOG_FILTER, it.id(), it.name(), way))
                                .stream());
    }

    private static Naming object(By by, String key, String name, Way way) {
        return new Naming(by, key, name, way, Optional.empty());
    }

    private static Optional<Way> way(Stream<Way> ways) {
        return ways.min(Comparator.naturalOrder());
    }
}
