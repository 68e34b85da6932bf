package org.comptoir.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTests {
    private static final Path TEXTS = Path.of("src/main/resources/i18n");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern KEY =
            Pattern.compile("page\\.text\\(\"([a-z][\\w.-]*[\\w])\"[,)]");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys("storefront_fr.properties")).isEqualTo(keys("storefront.properties"));
    }

    @Test
    void everyKeyOfATemplateHasItsWords() throws IOException {
        var known = new TreeSet<String>();
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (var file :
                    files.filter(it -> !it.toString().endsWith("_fr.properties")).toList()) {
                known.addAll(keys(file.getFileName().toString()));
            }
        }
        try (Stream<Path> templates = Files.walk(TEMPLATES)) {
            var used =
                    templates
                            .filter(Files::isRegularFile)
                            .flatMap(TextsTests::used)
                            .collect(Collectors.toCollection(TreeSet::new));
            assertThat(known).containsAll(used);
        }
    }

    private static Stream<String> used(Path template) {
        try {
            return KEY.matcher(Files.readString(template)).results().map(found -> found.group(1));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static Set<String> keys(String file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(file))) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
