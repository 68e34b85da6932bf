package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.trading.content.ContractState;
import org.junit.jupiter.api.Test;

/// Keeps docs/topics/contract-life.md as the table of commands is; `-Dcomptoir.docs=true` writes
/// it.
class ContractLifePageTests {
    private static final Path PAGE = Path.of("..", "docs", "topics", "contract-life.md");
    private static final String BEGIN = "<!-- from the table of commands -->\n";
    private static final String END = "<!-- end -->\n";

    @Test
    void thePageShowsTheTable() throws IOException {
        var page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        if (Boolean.getBoolean("comptoir.docs")) {
            Files.writeString(PAGE, page.substring(0, begin) + drawn() + page.substring(end));
        } else {
            assertThat(page.substring(begin, end)).isEqualTo(drawn());
        }
    }

    private static String drawn() {
        return Stream.of(
                        List.of("```mermaid", "stateDiagram-v2", "    [*] --> Draft"),
                        arrows(),
                        List.of("```", "", "| Command | From | To |", "|---|---|---|"),
                        rows(),
                        List.of(""))
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> arrows() {
        return Arrays.stream(ContractCommand.values())
                .flatMap(command ->
                        command.sources().stream()
                                .sorted()
                                .filter(state -> !result(command, state).equals(state))
                                .map(state ->
                                        "    %s --> %s: %s"
                                                .formatted(
                                                        state,
                                                        result(command, state),
                                                        command.code())))
                .toList();
    }

    private static List<String> rows() {
        return Arrays.stream(ContractCommand.values()).map(ContractLifePageTests::row).toList();
    }

    private static String row(ContractCommand command) {
        var from = command.sources().stream().sorted().map(Object::toString);
        boolean stays =
                command.sources().stream().allMatch(state -> result(command, state) == state);
        var to =
                stays
                        ? Stream.of("unchanged")
                        : command.sources().stream()
                                .map(state -> result(command, state).toString())
                                .distinct();
        return "| `%s` | %s | %s |"
                .formatted(
                        command.code(),
                        from.collect(Collectors.joining(", ")),
                        to.collect(Collectors.joining(", ")));
    }

    private static ContractState result(ContractCommand command, ContractState state) {
        return command.from(state, false).orElseThrow();
    }
}
