package org.comptoir.trading.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.term.TermFields;
import org.comptoir.trading.content.term.TermKind;
import org.comptoir.trading.content.value.Description;
import org.comptoir.trading.content.value.Participant;
import org.comptoir.trading.content.value.Property;
import org.junit.jupiter.api.Test;

/// Keeps docs/topics/terms.md as the types of term are; `-Dcomptoir.docs=true` writes it.
class TermReferencePageTests {
    private static final Path PAGE = Path.of("..", "docs", "topics", "terms.md");
    private static final String BEGIN = "<!-- from the types of term -->\n";
    private static final String END = "<!-- end -->\n";

    @Test
    void thePageShowsTheTypes() throws IOException {
        var page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        if (Boolean.getBoolean("comptoir.docs")) {
            Files.writeString(PAGE, page.substring(0, begin) + written() + page.substring(end));
        } else {
            assertThat(page.substring(begin, end)).isEqualTo(written());
        }
    }

    @Test
    void theTableHoldsEveryKindOfTermOnce() {
        assertThat(TermKind.ALL.stream().map(it -> it.type().getName()).toList())
                .containsExactlyInAnyOrderElementsOf(
                        kinds(Term.class).map(Class::getName).toList());
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Stream.of(type.getPermittedSubclasses()).flatMap(TermReferencePageTests::kinds);
    }

    private static String written() {
        return terms()
                + "\n## Parts\nFields named by a part hold these; a part with `kind` is one of those it lists.\n\n"
                + parts();
    }

    private static String terms() {
        return Stream.concat(
                        Stream.of("| Term | In | Acts by | Fields |", "|---|---|---|---|"),
                        TermKind.ALL.stream().map(TermReferencePageTests::row))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(TermKind kind) {
        var places =
                kind.places().stream()
                        .sorted()
                        .map(it -> it.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        return "| `%s` | %s | %s | %s |"
                .formatted(kind.element(), places, kind.rule().orElse("–"), fields(kind.type()));
    }

    private static String fields(Class<?> type) {
        var fields =
                TermFields.of(type).stream()
                        .map(TermReferencePageTests::field)
                        .collect(Collectors.joining(", "));
        return fields.isEmpty() ? "–" : fields;
    }

    private static String field(TermFields.Field field) {
        var type = field.type().replace("|", "\\|");
        var words = field.many() ? "list of " + type : type;
        return "`%s`%s (%s)".formatted(field.name(), field.required() ? "" : "?", words);
    }

    private static String parts() {
        var rows = new ArrayList<String>(List.of("| Part | Fields |", "|---|---|"));
        allParts().stream()
                .sorted(Comparator.comparing(Class::getSimpleName))
                .map(it -> "| `%s` | %s |".formatted(it.getSimpleName(), part(it)))
                .forEach(rows::add);
        return String.join("\n", rows) + "\n";
    }

    private static Set<Class<?>> allParts() {
        var found = new LinkedHashSet<Class<?>>();
        var open =
                new ArrayDeque<Class<?>>(
                        List.of(Participant.class, Description.class, Property.class));
        TermKind.ALL.forEach(it -> TermFields.of(it.type()).forEach(one -> open.add(one.holds())));
        while (!open.isEmpty()) {
            var type = open.remove();
            if (isPart(type) && found.add(type)) {
                TermFields.of(type).forEach(it -> open.add(it.holds()));
                if (type.isSealed()) {
                    open.addAll(List.of(type.getPermittedSubclasses()));
                }
            }
        }
        return found;
    }

    private static boolean isPart(Class<?> type) {
        return type.getName().startsWith("org.comptoir.trading.content") && !type.isEnum();
    }

    private static String part(Class<?> type) {
        if (!type.isSealed()) {
            return fields(type);
        }
        return Stream.of(type.getPermittedSubclasses())
                .map(it -> "`kind: %s` (%s)".formatted(kind(it), it.getSimpleName()))
                .collect(Collectors.joining(", "));
    }

    private static String kind(Class<?> type) {
        return Objects.requireNonNull(type.getAnnotation(JsonTypeName.class)).value();
    }
}
