package org.comptoir.trading.content.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.platform.Word;
import org.comptoir.trading.content.term.SiteTermType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InvalidContentTests {
    private static final Path SOURCES = Path.of("src/main/java/org/comptoir/trading");
    private static final Pattern KEY =
            Pattern.compile("InvalidContent\\.of\\(\\s*[\\w\"-]+,\\s*\"([\\w-]+)\"");
    private static final Pattern NOUN =
            Pattern.compile(
                    "(?:Text\\.(?:name|shortName|any)|requirePeriod|requireNotNegative)\\(\\s*(?:\\(\\) -> )?\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("bounded\\(\"[\\w-]+\", \"(\\w+)\"");

    static List<Locale> languages() {
        return List.of(Locale.ROOT, Locale.FRENCH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyRuleAndEverythingItSpeaksOfHasItsWords(Locale language) throws IOException {
        var used = new TreeSet<String>();
        for (var source : sources()) {
            KEY.matcher(source).results().forEach(it -> used.add("content." + it.group(1)));
            Stream.of(NOUN, NUMBER)
                    .flatMap(it -> it.matcher(source).results())
                    .forEach(it -> used.add(word(it.group(1))));
        }
        for (var place : SiteTermType.Place.values()) {
            used.add("content.place." + place.name().toLowerCase(Locale.ROOT));
        }
        assertThat(used).hasSizeGreaterThan(80);
        assertThat(texts(language).keySet()).containsAll(used);
    }

    @Test
    void aRuleIsSaidInTheLanguageOfWhoeverBreaksIt() {
        var empty = catchThrowableOfType(InvalidContent.class, () -> Text.name("part number", " "));
        assertThat(empty).hasMessage("part number is empty; give one");
        assertThat(french(empty)).isEqualTo("numéro de référence : la valeur manque ; donnez-la");
        var named =
                catchThrowableOfType(
                        InvalidContent.class,
                        () -> Text.any("value of property 'colour'", "\u0001"));
        assertThat(french(named)).startsWith("valeur de la propriété 'colour'").contains("U+0001");
    }

    private static String word(String noun) {
        return ((Word) InvalidContent.noun(noun.replace("%s", "x"))[0]).key();
    }

    private static String french(InvalidContent invalid) {
        return invalid.words((key, arguments) -> {
            var spoken = Arrays.stream(arguments).map(InvalidContentTests::spoken).toArray();
            return new MessageFormat(texts(Locale.FRENCH).get(key), Locale.FRENCH).format(spoken);
        });
    }

    private static Object spoken(Object argument) {
        return argument instanceof Word(var key, _)
                ? String.valueOf(texts(Locale.FRENCH).get(key))
                : argument;
    }

    private static Map<String, String> texts(Locale language) {
        var texts = ResourceBundle.getBundle("i18n/content", language);
        return texts.keySet().stream()
                .collect(Collectors.toMap(key -> key, key -> texts.getString(key)));
    }

    private static List<String> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(it -> it.toString().endsWith(".java"))
                    .map(InvalidContentTests::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
