package org.comptoir.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.comptoir.platform.Problem;
import org.junit.jupiter.api.Test;

/// The table of docs/topics/care.md, pair by pair; `-` is refused.
class ConversationCommandTests {
    private static final String TABLE =
            """
            command         waiting  offered  chatting     transferring message  wrap-up ended
            say             waiting  offered  chatting     transferring message  -       -
            note            waiting  offered  chatting     transferring message  wrap-up -
            offer           offered  -        -            -            -        -       -
            accept          -        chatting -            -            -        -       -
            refuse          -        waiting  -            -            -        -       -
            time-out        -        waiting  -            -            -        -       -
            pick            chatting -        -            -            chatting -       -
            overflow        waiting  -        -            -            -        -       -
            leave-message   message  message  -            -            -        -       -
            come-back       -        -        -            -            waiting  -       -
            transfer        -        -        transferring -            -        -       -
            accept-transfer -        -        -            chatting     -        -       -
            return-transfer -        -        -            chatting     -        -       -
            consult         -        -        chatting     transferring -        -       -
            requeue         -        -        waiting      waiting      -        -       -
            take-over       chatting chatting chatting     chatting     chatting -       -
            leave           ended    ended    wrap-up      wrap-up      -        -       -
            finish          -        -        wrap-up      wrap-up      -        -       -
            close           -        -        -            -            ended    ended   -
            """;

    private static Map<String, Map<String, String>> table() {
        var rows = TABLE.lines().map(line -> line.split(" +")).toList();
        var table = new HashMap<String, Map<String, String>>();
        for (var row : rows.subList(1, rows.size())) {
            var results = new HashMap<String, String>();
            for (int column = 1; column < row.length; column++) {
                results.put(rows.getFirst()[column], row[column]);
            }
            table.put(row[0], results);
        }
        return table;
    }

    @Test
    void everyPairLeadsWhereTheTableSays() {
        var table = table();
        for (var command : ConversationCommand.values()) {
            var row = table.getOrDefault(command.code(), Map.of());
            for (var state : ConversationState.values()) {
                assertThat(command.from(state).map(ConversationState::code).orElse("-"))
                        .as("%s in %s", command.code(), state.code())
                        .isEqualTo(row.get(state.code()));
            }
        }
        assertThat(table.keySet())
                .isEqualTo(
                        Arrays.stream(ConversationCommand.values())
                                .map(ConversationCommand::code)
                                .collect(Collectors.toSet()));
    }

    @Test
    void whatIsNotInTheTableIsRefusedInWords() {
        assertThatThrownBy(() -> ConversationCommand.ACCEPT.require(ConversationState.WAITING))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.code()).isEqualTo("conversation-not-possible");
                            assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFLICT);
                        });
    }

    @Test
    void everyStateButTheLastIsLeftAndEndsInTheEnd() {
        var ending = EnumSet.of(ConversationState.ENDED);
        int before;
        do {
            before = ending.size();
            for (var command : ConversationCommand.values()) {
                command.sources().stream()
                        .filter(state -> ending.contains(command.require(state)))
                        .forEach(ending::add);
            }
        } while (ending.size() > before);
        assertThat(ending).containsExactlyInAnyOrder(ConversationState.values());
        assertThat(ConversationCommand.values())
                .noneMatch(command -> command.from(ConversationState.ENDED).isPresent());
    }

    @Test
    void commandsAndStatesHaveWordsInBothLanguages() {
        for (var language : List.of(Locale.ROOT, Locale.FRENCH)) {
            var words = ResourceBundle.getBundle("i18n.care-talk", language).keySet();
            assertThat(ConversationCommand.values())
                    .allMatch(command -> words.contains("care.command." + command.code()));
            assertThat(ConversationState.values())
                    .allMatch(state -> words.contains("care.state." + state.code()));
        }
    }
}
