package org.comptoir.catalog.web;

import java.time.Duration;
import org.comptoir.catalog.Pictures;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The pictures of a store; each address always answers the same, and nothing in a picture can act.
@RestController
class PictureEndpoint {
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    private final Pictures pictures;

    PictureEndpoint(Pictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/pictures/{store}/{hash}.svg")
    ResponseEntity<byte[]> picture(Store store, @PathVariable String hash) {
        var bytes =
                pictures.find(store, hash)
                        .orElseThrow(() -> Problem.missing("no-such-picture", hash));
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .body(bytes);
    }
}
