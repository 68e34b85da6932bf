package org.comptoir.storefront.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class PanelAssetsTests {
    private static final int MOST_BYTES = 30 * 1024;
    private static final Path FOLDER = Path.of("src/main/resources/static/assets/care");
    private static final String EMBED = "embed.js";
    private static final Path WORDS = Path.of("src/main/resources/i18n/care-panel.properties");
    private static final Pattern SAID = Pattern.compile("words\\.say\\(\"([a-z][\\w.-]*\\w)\"");

    @Test
    void thePanelTakes30KibibytesPacked() throws IOException {
        long size = 0;
        for (var file : files()) {
            size += file.endsWith(EMBED) ? 0 : packed(file);
        }
        assertThat(size).isPositive().isLessThan(MOST_BYTES);
    }

    @Test
    void whatOtherSitesLoadFirstTakes2Kibibytes() throws IOException {
        assertThat(packed(FOLDER.resolve(EMBED))).isPositive().isLessThan(2 * 1024);
    }

    private static long packed(Path file) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var pack = new GZIPOutputStream(packed)) {
            pack.write(Files.readAllBytes(file));
        }
        return packed.size();
    }

    @Test
    void everyKeyOfTheScriptsHasItsWords() throws IOException {
        var used = new TreeSet<String>();
        for (var file : files()) {
            SAID.matcher(Files.readString(file))
                    .results()
                    .forEach(it -> used.add("care.panel." + it.group(1)));
        }
        var known = new Properties();
        try (var words = Files.newBufferedReader(WORDS)) {
            known.load(words);
        }
        assertThat(used).hasSizeGreaterThan(40);
        assertThat(known.stringPropertyNames()).containsAll(used);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
