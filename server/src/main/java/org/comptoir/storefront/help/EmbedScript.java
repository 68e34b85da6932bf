package org.comptoir.storefront.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.comptoir.platform.page.Assets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The script that pages of other sites name. Its address stays the same for ever, so it is kept
/// for minutes only, and knows where the present panel is.
@RestController
class EmbedScript {
    private static final MediaType SCRIPT =
            MediaType.parseMediaType("text/javascript;charset=UTF-8");

    private final String script;

    EmbedScript(Assets assets) {
        try {
            script =
                    new ClassPathResource("static/assets/care/embed.js")
                            .getContentAsString(StandardCharsets.UTF_8)
                            .replace("/assets/care/panel.js", assets.path("care/panel.js"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @GetMapping("/assets/care/embed.js")
    ResponseEntity<String> script() {
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic())
                .body(script);
    }
}
