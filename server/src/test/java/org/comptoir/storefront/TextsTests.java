package org.comptoir.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.engine.entitlement.Loss;
import org.comptoir.ordering.OrderCommand;
import org.comptoir.ordering.OrderState;
import org.comptoir.trading.ContractCommand;
import org.comptoir.trading.content.AccountState;
import org.comptoir.trading.content.ContractState;
import org.junit.jupiter.api.Test;

class TextsTests {
    private static final Path TEXTS = Path.of("src/main/resources/i18n");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern NAMED = Pattern.compile("\"(\\.?[a-zA-Z][\\w.-]*)\"");
    private static final Pattern KEY =
            Pattern.compile("page\\.text\\(\"([a-z][\\w.-]*[\\w])\"[,)]");

    /// A plain space where a line could break before the sign or after the opening quote.
    private static final Pattern BREAKABLE = Pattern.compile(" [:;?!»]|« ");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        var bundles = bundles();
        assertThat(bundles).hasSizeGreaterThanOrEqualTo(8);
        for (var bundle : bundles) {
            assertThat(keys(bundle + "_fr.properties"))
                    .as(bundle)
                    .isEqualTo(keys(bundle + ".properties"));
        }
    }

    @Test
    void noKeyIsDefinedInTwoBundles() throws IOException {
        var definedIn = new TreeMap<String, String>();
        for (var bundle : bundles()) {
            for (var key : keys(bundle + ".properties")) {
                assertThat(definedIn.put(key, bundle)).as(key).isNull();
            }
        }
    }

    @Test
    void everyKeyIsNamedWholeOrByItsBeginningOrEnd() throws IOException {
        var named = named();
        for (var bundle : bundles()) {
            for (var key : keys(bundle + ".properties")) {
                assertThat(named).as(key).anyMatch(it -> isMeant(key, it));
            }
        }
    }

    private static boolean isMeant(String key, String named) {
        boolean begins = named.endsWith(".");
        boolean ends = named.startsWith(".");
        return named.equals(key)
                || (begins && key.startsWith(named))
                || (ends && key.endsWith(named))
                || (begins && ends && key.contains(named));
    }

    private static Set<String> named() throws IOException {
        var named = new TreeSet<String>();
        for (var folder : List.of(TEMPLATES, SOURCES)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    NAMED.matcher(Files.readString(file))
                            .results()
                            .forEach(it -> named.add(it.group(1)));
                }
            }
        }
        return named;
    }

    @Test
    void frenchSignsNeverStandAtTheStartOfALine() throws IOException {
        for (var bundle : bundles()) {
            var texts = texts(bundle + "_fr.properties");
            texts.forEach((key, text) ->
                    assertThat(text.toString())
                            .as(key.toString())
                            .doesNotContainPattern(BREAKABLE));
        }
    }

    @Test
    void everyKeyOfATemplateHasItsWords() throws IOException {
        var known = new TreeSet<String>();
        for (var bundle : bundles()) {
            known.addAll(keys(bundle + ".properties"));
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

    @Test
    void whatIsDoneAndHowItStandsHaveWordsInBothLanguages() throws IOException {
        for (var ending : new String[] {".properties", "_fr.properties"}) {
            assertThat(keys("trading" + ending))
                    .containsAll(words("contract.state.", ContractState.values(), Enum::toString))
                    .containsAll(words("account.state.", AccountState.values(), Enum::toString))
                    .containsAll(
                            words(
                                    "contract.command.",
                                    ContractCommand.values(),
                                    ContractCommand::code));
            assertThat(keys("ordering" + ending))
                    .containsAll(words("order.state.", OrderState.values(), OrderState::code))
                    .containsAll(words("order.asked.", OrderCommand.values(), OrderCommand::code));
        }
    }

    private static <T> List<String> words(String start, T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(value -> start + code.apply(value)).toList();
    }

    @Test
    void everyReasonWhyAPriceLostHasItsWordsInBothLanguages() throws IOException {
        var reasons = Stream.of(Loss.values()).map(it -> "loss." + it.code()).toList();
        assertThat(keys("assortment.properties")).containsAll(reasons);
        assertThat(keys("assortment_fr.properties")).containsAll(reasons);
    }

    private static Stream<String> used(Path template) {
        try {
            return KEY.matcher(Files.readString(template)).results().map(found -> found.group(1));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith("_fr.properties"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> keys(String file) throws IOException {
        return new TreeSet<>(texts(file).stringPropertyNames());
    }

    private static Properties texts(String file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(file))) {
            properties.load(reader);
        }
        return properties;
    }
}
