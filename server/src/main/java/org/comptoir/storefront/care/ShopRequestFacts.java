package org.comptoir.storefront.care;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.care.RequestFacts;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.Category;
import org.comptoir.catalog.StoreCatalog;
import org.comptoir.members.Actor;
import org.comptoir.stores.Store;
import org.comptoir.trading.AccountRows;
import org.comptoir.trading.buying.Entitlements;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/// Accounts and contracts as a shopper buys under them, and the categories of the shop's pages.
@Component
class ShopRequestFacts implements RequestFacts {
    private final Entitlements entitlements;
    private final AccountRows accounts;
    private final Catalogs catalogs;
    private final Clock clock;

    ShopRequestFacts(
            Entitlements entitlements, AccountRows accounts, Catalogs catalogs, Clock clock) {
        this.entitlements = entitlements;
        this.accounts = accounts;
        this.catalogs = catalogs;
        this.clock = clock;
    }

    @Override
    public Set<String> accounts(Store store, Actor actor) {
        return entitlements.accounts(actor, store).stream()
                .flatMap(it -> accounts.find(it).stream())
                .map(it -> it.name())
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> contracts(Store store, Actor actor) {
        return entitlements.eligible(actor, store, clock.instant()).stream()
                .map(it -> it.label().name())
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> categories(Store store, String page) {
        var steps = page.split("[?#]", 2)[0].split("/", -1);
        if (steps.length < 4 || !steps[1].equals(store.identifier())) {
            return Set.of();
        }
        var catalog = catalogs.of(store);
        return category(catalog, steps[2], steps)
                .map(it -> catalog.categories().path(it.identifier()))
                .map(path -> path.stream().map(Category::identifier).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private static Optional<Category> category(StoreCatalog catalog, String kind, String[] steps) {
        return switch (kind) {
            case "catalog" -> catalog.categories().find(decoded(steps[steps.length - 1]));
            case "product" -> {
                var entry = catalog.snapshot().find(decoded(steps[3]));
                yield entry.isPresent() ? catalog.category(entry.getAsInt()) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    /// What is no encoded text stands for no page.
    private static String decoded(String step) {
        try {
            return UriUtils.decode(step, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
