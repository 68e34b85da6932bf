package org.comptoir.care.web.embed;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.care.embed.Admission;
import org.comptoir.care.embed.Admission.Admitted;
import org.comptoir.care.embed.Admission.Shown;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Customer care")
class EmbedController {
    private final Admission admission;

    EmbedController(Admission admission) {
        this.admission = admission;
    }

    /// What a page of another site shows: who its shop says its visitor is, the pass it had, and
    /// its language.
    record EmbedBody(@Nullable String visitor, @Nullable String pass, @Nullable String language) {}

    /// A pass, good for so many seconds, with whose it is and what the panel has to know.
    record PassJson(
            String pass,
            long seconds,
            VisitorJson visitor,
            String title,
            String language,
            List<String> origins) {}

    /// As whom the page's visitor is known; `email` says whether his address is.
    record VisitorJson(boolean verified, String name, boolean email) {}

    @PostMapping("/api/v1/stores/{store}/care/embed")
    ResponseEntity<PassJson> enter(
            Store store, @RequestBody EmbedBody body, HttpServletRequest request) {
        var asked = Optional.ofNullable(body.language).map(Locale::forLanguageTag);
        var language = store.language(asked.orElseGet(request::getLocale));
        var admitted =
                admission.admit(
                        store,
                        Optional.ofNullable(request.getHeader(HttpHeaders.ORIGIN)),
                        request.getRemoteAddr(),
                        new Shown(given(body.visitor), given(body.pass), language));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(json(store, admitted, language));
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(it -> !it.isBlank());
    }

    private static PassJson json(Store store, Admitted admitted, String language) {
        var visitor = admitted.visitor();
        return new PassJson(
                admitted.pass(),
                admitted.life().toSeconds(),
                new VisitorJson(visitor.verified(), visitor.name(), !visitor.email().isEmpty()),
                store.title(Locale.forLanguageTag(language)),
                language,
                admitted.origins());
    }
}
