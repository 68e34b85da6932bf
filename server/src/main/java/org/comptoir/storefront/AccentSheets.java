package org.comptoir.storefront;

import java.time.Duration;
import org.comptoir.stores.Store;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// A store's colour as a style sheet, since pages carry no style of their own.
@RestController
class AccentSheets {
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

    @GetMapping("/assets/stores/{store}.css")
    ResponseEntity<String> sheet(Store store) {
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(Accent.of(store.accent()).css());
    }
}
