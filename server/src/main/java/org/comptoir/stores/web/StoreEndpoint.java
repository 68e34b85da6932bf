package org.comptoir.stores.web;

import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comptoir.members.Actor;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Role;
import org.comptoir.platform.Problem;
import org.comptoir.platform.web.Versions;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What anybody may know of the stores, and the switches of their administrators.
@RestController
@RequestMapping("/api/v1/stores")
class StoreEndpoint {
    private final Stores stores;

    StoreEndpoint(Stores stores) {
        this.stores = stores;
    }

    /// The public facts of a store, in the reader's language.
    record Facts(
            String identifier,
            String name,
            String title,
            String tagline,
            List<String> languages,
            List<String> currencies,
            Map<String, Boolean> features,
            String contractChoice,
            String accent) {
        static Facts of(Store store, Locale locale) {
            return new Facts(
                    store.identifier(),
                    store.name(),
                    store.title(locale),
                    store.tagline(locale),
                    store.languages(),
                    store.currencies().stream().map(Currency::getCurrencyCode).toList(),
                    features(store),
                    store.contractChoice().name().toLowerCase(Locale.ROOT),
                    store.accent());
        }

        private static Map<String, Boolean> features(Store store) {
            var features = new LinkedHashMap<String, Boolean>();
            for (var feature : Feature.values()) {
                features.put(feature.code(), store.has(feature));
            }
            return features;
        }
    }

    record Listing(List<Facts> items) {}

    /// Which parts of the change flow to switch on or off; those not named stay as they are.
    record Switches(@Nullable Map<String, Boolean> features) {}

    @GetMapping
    Listing list(Locale locale) {
        return new Listing(stores.list().stream().map(store -> Facts.of(store, locale)).toList());
    }

    @GetMapping("/{store}")
    ResponseEntity<Facts> get(Store store, Locale locale) {
        return answer(store, locale);
    }

    @PatchMapping("/{store}")
    ResponseEntity<Facts> change(
            Store store,
            Actor actor,
            Locale locale,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Switches switches) {
        actor.require(OrganizationId.ROOT, Role.SITE_ADMINISTRATOR);
        Versions.require(ifMatch, store.version());
        return answer(stores.switchFeatures(store, wishes(switches), actor.logonId()), locale);
    }

    private static Map<Feature, Boolean> wishes(Switches switches) {
        var wishes = new EnumMap<Feature, Boolean>(Feature.class);
        if (switches.features() == null) {
            throw Problem.invalid("features", "field-required", "features");
        }
        switches.features().forEach((code, on) -> wishes.put(feature(code), on));
        return wishes;
    }

    private static Feature feature(String code) {
        return Feature.of(code)
                .orElseThrow(() -> Problem.invalid("features", "unknown-feature", code));
    }

    private static ResponseEntity<Facts> answer(Store store, Locale locale) {
        return ResponseEntity.ok()
                .eTag(Versions.tag(store.version()))
                .body(Facts.of(store, locale));
    }
}
