package org.comptoir.engine.policy.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.engine.policy.ParameterForm;
import org.comptoir.engine.policy.ParameterForm.Field;
import org.comptoir.engine.policy.ParameterForm.Kind;
import org.comptoir.engine.policy.PolicyCommand;
import org.comptoir.engine.policy.PolicyType;
import org.junit.jupiter.api.Test;

/// Keeps docs/topics/policies.md as the commands are; `-Dcomptoir.docs=true` writes it.
class PolicyReferencePageTests {
    private static final Path PAGE = Path.of("..", "docs", "topics", "policies.md");
    private static final String BEGIN = "<!-- from the commands -->\n";
    private static final String END = "<!-- end -->\n";

    private final PolicyCommands commands = PolicyCommands.builtIn();

    @Test
    void thePageShowsTheCommands() throws IOException {
        var page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        if (Boolean.getBoolean("comptoir.docs")) {
            Files.writeString(PAGE, page.substring(0, begin) + drawn() + page.substring(end));
        } else {
            assertThat(page.substring(begin, end)).isEqualTo(drawn());
        }
    }

    private String drawn() {
        return commands.types().stream().map(this::section).collect(Collectors.joining("\n"));
    }

    private String section(PolicyType type) {
        var usual = commands.defaultOf(type).orElseThrow();
        var lines =
                Stream.of(
                        List.of(
                                "## " + type,
                                type.combines()
                                        ? "A policy may name several of these commands."
                                        : "A policy names one of these commands.",
                                ""),
                        commands.of(type).stream()
                                .flatMap(command -> lines(command, command.equals(usual)))
                                .toList(),
                        aliases(type));
        return lines.flatMap(List::stream).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(PolicyCommand<?> command, boolean usual) {
        var head =
                "**`%s`**%s: %s"
                        .formatted(
                                command.code(),
                                usual ? ", where a policy names none" : "",
                                small(command.summary()));
        var fields = ParameterForm.of(command.parameters()).fields();
        if (fields.isEmpty()) {
            return Stream.of(head + " No parameters.", "");
        }
        return Stream.of(
                        Stream.of(
                                head,
                                "",
                                "| Parameter | Value | Given | Otherwise | Meaning |",
                                "|---|---|---|---|---|"),
                        fields.stream().map(PolicyReferencePageTests::row),
                        Stream.of(""))
                .flatMap(it -> it);
    }

    private static String small(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static String row(Field field) {
        return "| `%s%s` | %s | %s | %s | %s |"
                .formatted(
                        field.name(),
                        field.suffix().map(kind -> "_" + suffix(kind)).orElse(""),
                        field.kind() == Kind.CHOICE
                                ? field.choices().stream()
                                        .map("`%s`"::formatted)
                                        .collect(Collectors.joining(" "))
                                : word(field.kind()),
                        switch (field.times()) {
                            case ONCE -> "once";
                            case AT_MOST_ONCE -> "at most once";
                            case ANY -> "any number of times";
                        },
                        field.otherwise().map("`%s`"::formatted).orElse("–"),
                        field.help());
    }

    private static String suffix(Kind kind) {
        return switch (kind) {
            case CURRENCY -> "EUR";
            case WHOLE -> "1";
            case TEXT, DECIMAL, FLAG, AMOUNT, CHOICE -> "…";
        };
    }

    private static String word(Kind kind) {
        return switch (kind) {
            case TEXT -> "text";
            case DECIMAL -> "a decimal number";
            case WHOLE -> "a whole number";
            case FLAG -> "`true` or `false`";
            case CURRENCY -> "a currency";
            case AMOUNT -> "an amount such as `EUR7.50`";
            case CHOICE -> "a word";
        };
    }

    private List<String> aliases(PolicyType type) {
        var aliases = commands.aliases(type);
        return aliases.isEmpty()
                ? List.of()
                : List.of(
                        "Read as: "
                                + aliases.entrySet().stream()
                                        .map(it ->
                                                "`%s` as `%s`"
                                                        .formatted(it.getKey(), it.getValue()))
                                        .collect(Collectors.joining(", "))
                                + ".",
                        "");
    }
}
