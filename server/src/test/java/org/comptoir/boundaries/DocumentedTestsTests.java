package org.comptoir.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The documents say which test holds a rule: it has to be there.
class DocumentedTestsTests {
    private static final Pattern NAME = Pattern.compile("\\b[A-Z][A-Za-z]+Tests\\b");

    @Test
    void everyTestThatADocumentNamesIsThere() throws IOException {
        var there = new TreeSet<String>();
        for (var module : List.of("../server", "../engine", "../examples")) {
            files(Path.of(module), "Tests.java")
                    .forEach(it -> there.add(it.getFileName().toString().replace(".java", "")));
        }
        assertThat(named()).hasSizeGreaterThan(20).isSubsetOf(there);
    }

    private static Set<String> named() throws IOException {
        var named = new TreeSet<String>();
        for (var document : files(Path.of("../docs"), ".md")) {
            var names = NAME.matcher(Files.readString(document));
            while (names.find()) {
                named.add(names.group());
            }
        }
        return named;
    }

    private static Set<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(end)).collect(Collectors.toSet());
        }
    }
}
