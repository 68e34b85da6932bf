package org.comptoir.trading.web;

import java.util.List;
import java.util.Locale;
import org.comptoir.members.Actor;
import org.comptoir.stores.Store;
import org.comptoir.trading.account.Display;
import org.comptoir.trading.account.Displays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the caller’s accounts show him on the store’s pages; nothing to anybody else.
@RestController
class DisplayEndpoint {
    private final Displays displays;

    DisplayEndpoint(Displays displays) {
        this.displays = displays;
    }

    record Item(
            String account,
            int type,
            int position,
            @Nullable String logo,
            @Nullable String html,
            @Nullable String language) {
        static Item of(Display display) {
            return new Item(
                    display.account(),
                    display.type(),
                    display.position(),
                    display.logo().orElse(null),
                    display.html().orElse(null),
                    display.language().orElse(null));
        }
    }

    record Items(List<Item> items) {}

    @GetMapping("/api/v1/stores/{store}/display")
    ResponseEntity<Items> display(Actor actor, Store store, Locale locale) {
        var items = displays.of(actor, store, locale).stream().map(Item::of).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Items(items));
    }
}
