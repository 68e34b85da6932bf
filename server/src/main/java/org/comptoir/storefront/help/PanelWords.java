package org.comptoir.storefront.help;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// The words of the panel of customer care by key, for its script.
@RestController
class PanelWords {
    private static final String START = "care.panel.";

    private final Map<String, Map<String, String>> words =
            Map.of("en", read("care-panel.properties"), "fr", read("care-panel_fr.properties"));

    @GetMapping("/assets/care/words-{language}.json")
    ResponseEntity<Map<String, String>> words(@PathVariable String language) {
        var known = words.get(language);
        if (known == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(known);
    }

    private static Map<String, String> read(String bundle) {
        var properties = new Properties();
        try (var file = new ClassPathResource("i18n/" + bundle).getInputStream()) {
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        var words = new TreeMap<String, String>();
        for (var key : properties.stringPropertyNames()) {
            if (key.startsWith(START)) {
                words.put(key.substring(START.length()), properties.getProperty(key));
            }
        }
        return Map.copyOf(words);
    }
}
