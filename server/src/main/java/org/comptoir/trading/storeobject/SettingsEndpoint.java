package org.comptoir.trading.storeobject;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.PriceListFacts;
import org.comptoir.members.Actor;
import org.comptoir.platform.Problem;
import org.comptoir.platform.load.Spelling;
import org.comptoir.platform.web.Versions;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.comptoir.trading.access.TradingAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// How a store combines contracts, and the list under whose prices none should sell. What a change
/// does not name stays; null or an empty text is no floor list.
@RestController
@RequestMapping("/api/v1/stores/{store}/settings")
class SettingsEndpoint {
    private static final String COMBINATION = "combination";
    private static final String FLOOR_LIST = "floorList";

    private final Stores stores;
    private final Catalogs catalogs;
    private final TradingAccess access;

    SettingsEndpoint(Stores stores, Catalogs catalogs, TradingAccess access) {
        this.stores = stores;
        this.catalogs = catalogs;
        this.access = access;
    }

    /// `combination`: `any` of a buyer's contracts may trade a product, or `all` must.
    record Settings(String combination, @Nullable String floorList) {
        static Settings of(Store store) {
            return new Settings(code(store.combination()), store.floorList().orElse(null));
        }
    }

    private static String code(Store.Combination combination) {
        return combination.name().toLowerCase(Locale.ROOT);
    }

    @GetMapping
    ResponseEntity<Settings> get(Actor actor, Store store) {
        access.requireWholeStore(actor, store);
        return answer(store);
    }

    @PatchMapping
    ResponseEntity<Settings> change(
            Actor actor,
            Store store,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ObjectNode wish) {
        access.requireWholeStore(actor, store);
        Versions.require(ifMatch, store.version());
        wish.propertyNames().forEach(SettingsEndpoint::requireKnown);
        var combination =
                wish.has(COMBINATION) ? combination(wish.get(COMBINATION)) : store.combination();
        var floor = wish.has(FLOOR_LIST) ? floor(store, wish.get(FLOOR_LIST)) : store.floorList();
        return answer(stores.settle(store, combination, floor, actor.logonId()));
    }

    private static void requireKnown(String field) {
        if (!List.of(COMBINATION, FLOOR_LIST).contains(field)) {
            throw Problem.invalid(field, "unknown-key", field, COMBINATION + ", " + FLOOR_LIST);
        }
    }

    private static Store.Combination combination(JsonNode asked) {
        return switch (text(COMBINATION, asked)) {
            case "any" -> Store.Combination.ANY;
            case "all" -> Store.Combination.ALL;
            case String other ->
                    throw Problem.invalid(
                            COMBINATION, "unknown-word", COMBINATION, other, "any, all");
        };
    }

    private static String text(String field, JsonNode asked) {
        if (asked.isNull()) {
            return "";
        }
        if (!asked.isString()) {
            throw Problem.invalid(field, "not-a-value", field);
        }
        return asked.asString().strip();
    }

    private Optional<String> floor(Store store, JsonNode asked) {
        var name = text(FLOOR_LIST, asked);
        var lists = catalogs.of(store).priceLists().stream().map(PriceListFacts::name).toList();
        if (name.isEmpty() || lists.contains(name)) {
            return Optional.of(name).filter(it -> !it.isEmpty());
        }
        var nearest = Spelling.nearest(name, lists);
        throw nearest.isEmpty()
                ? Problem.invalid(FLOOR_LIST, "unknown-price-list", name)
                : Problem.invalid(FLOOR_LIST, "misspelt-price-list", name, nearest);
    }

    private static ResponseEntity<Settings> answer(Store store) {
        return ResponseEntity.ok().eTag(Versions.tag(store.version())).body(Settings.of(store));
    }
}
