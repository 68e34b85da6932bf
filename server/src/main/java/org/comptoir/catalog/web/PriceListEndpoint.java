package org.comptoir.catalog.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.PriceListFacts;
import org.comptoir.catalog.load.PriceFiles;
import org.comptoir.catalog.load.PriceFiles.Table;
import org.comptoir.catalog.object.Editors;
import org.comptoir.catalog.offers.PriceLists;
import org.comptoir.catalog.overview.ListOverview;
import org.comptoir.catalog.overview.OfferPages;
import org.comptoir.members.Actor;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/// The price lists of a store for those who decide what it sells: read, made, and changed by files
/// in the form of `offers.csv`, as the pages of the desk do it.
@RestController
@RequestMapping("/api/v1/stores/{store}/price-lists")
class PriceListEndpoint {
    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final Catalogs catalogs;
    private final ListOverview overview;
    private final OfferPages offers;
    private final PriceLists lists;
    private final PriceFiles files;

    PriceListEndpoint(
            Catalogs catalogs,
            ListOverview overview,
            OfferPages offers,
            PriceLists lists,
            PriceFiles files) {
        this.catalogs = catalogs;
        this.overview = overview;
        this.offers = offers;
        this.lists = lists;
        this.files = files;
    }

    @GetMapping
    Slice<PriceListJson.Line> list(
            Actor actor,
            Store store,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        Editors.require(actor, store);
        int size = Cursor.limit(limit, USUAL, MOST);
        var after = Cursor.decode(cursor);
        var rest =
                catalogs.of(store).priceLists().stream()
                        .sorted(Comparator.comparing(PriceListFacts::name))
                        .filter(it -> it.name().compareTo(after) > 0)
                        .limit(size + 1L)
                        .toList();
        return Slice.cut(rest, size, PriceListFacts::name).map(PriceListJson.Line::of);
    }

    record Wish(@Nullable String name, @Nullable String description, @Nullable Double precedence) {}

    @PostMapping
    ResponseEntity<PriceListJson.Whole> create(Actor actor, Store store, @RequestBody Wish wish) {
        Editors.require(actor, store);
        var list =
                lists.create(
                        actor.logonId(),
                        store,
                        Optional.ofNullable(wish.name()).orElse(""),
                        Optional.ofNullable(wish.description()).orElse(""),
                        Optional.ofNullable(wish.precedence()).orElse(0.0));
        var address =
                "/api/v1/stores/%s/price-lists/%s"
                        .formatted(
                                store.identifier(),
                                UriUtils.encodePathSegment(list.name(), StandardCharsets.UTF_8));
        return ResponseEntity.created(URI.create(address)).body(whole(store, list.name()));
    }

    @GetMapping("/{name}")
    PriceListJson.Whole one(Actor actor, Store store, @PathVariable String name) {
        Editors.require(actor, store);
        return whole(store, name);
    }

    private PriceListJson.Whole whole(Store store, String name) {
        return PriceListJson.Whole.of(find(store, name), overview.size(store.id(), name));
    }

    private PriceListFacts find(Store store, String name) {
        return catalogs.of(store)
                .priceList(name)
                .orElseThrow(() -> Problem.missing("no-such-price-list", name));
    }

    /// The offers of the list; `product` asks for those of an article and of its SKUs.
    @GetMapping("/{name}/offers")
    Slice<PriceListJson.Offer> offers(
            Actor actor,
            Store store,
            @PathVariable String name,
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        Editors.require(actor, store);
        var list = find(store, name).name();
        int size = Cursor.limit(limit, USUAL, MOST);
        return offers.of(store.id(), list, Optional.ofNullable(product), cursor, size)
                .map(PriceListJson.Offer::of);
    }

    /// Plans what a file makes of the offers of the articles it names, or does it; with `digest`
    /// only if it is still what was planned. A file that is the `whole` list takes out the others.
    @PostMapping(path = "/{name}/import", consumes = "text/csv")
    PriceListJson.Plan take(
            Actor actor,
            Store store,
            @PathVariable String name,
            @RequestParam String mode,
            @RequestParam(defaultValue = "false") boolean whole,
            @RequestParam(required = false) @Nullable String digest,
            InputStream body)
            throws IOException {
        Editors.require(actor, store);
        var list = find(store, name).name();
        var table = Table.of(list, PriceFiles.bytes(body), List.of(), whole);
        return switch (mode) {
            case "plan" -> PriceListJson.Plan.planned(files.plan(store, table));
            case "apply" -> {
                var as = Optional.ofNullable(digest);
                yield PriceListJson.Plan.applied(files.apply(actor.logonId(), store, table, as));
            }
            default -> throw Problem.invalid("mode", "bad-value", mode);
        };
    }
}
