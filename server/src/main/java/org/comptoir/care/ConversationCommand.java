package org.comptoir.care;

import static org.comptoir.care.ConversationState.CHATTING;
import static org.comptoir.care.ConversationState.ENDED;
import static org.comptoir.care.ConversationState.MESSAGE;
import static org.comptoir.care.ConversationState.OFFERED;
import static org.comptoir.care.ConversationState.TRANSFERRING;
import static org.comptoir.care.ConversationState.WAITING;
import static org.comptoir.care.ConversationState.WRAP_UP;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Word;

/// What may happen to a conversation, and the one table of where that leads: every pair of state
/// and command that is not here is refused and changes nothing.
public enum ConversationCommand {
    SAY(in(WAITING, OFFERED, CHATTING, TRANSFERRING, MESSAGE).staying()),
    NOTE(in(WAITING, OFFERED, CHATTING, TRANSFERRING, MESSAGE, WRAP_UP).staying()),
    OFFER(in(WAITING).to(OFFERED)),
    ACCEPT(in(OFFERED).to(CHATTING)),
    REFUSE(in(OFFERED).to(WAITING)),
    TIME_OUT(in(OFFERED).to(WAITING)),
    PICK(in(WAITING, MESSAGE).to(CHATTING)),
    OVERFLOW(in(WAITING).staying()),
    LEAVE_MESSAGE(in(WAITING, OFFERED).to(MESSAGE)),
    COME_BACK(in(MESSAGE).to(WAITING)),
    TRANSFER(in(CHATTING).to(TRANSFERRING)),
    ACCEPT_TRANSFER(in(TRANSFERRING).to(CHATTING)),
    RETURN_TRANSFER(in(TRANSFERRING).to(CHATTING)),
    CONSULT(in(CHATTING, TRANSFERRING).staying()),
    REQUEUE(in(CHATTING, TRANSFERRING).to(WAITING)),
    TAKE_OVER(in(WAITING, OFFERED, CHATTING, TRANSFERRING, MESSAGE).to(CHATTING)),
    LEAVE(in(WAITING, OFFERED).to(ENDED).and(in(CHATTING, TRANSFERRING).to(WRAP_UP))),
    FINISH(in(CHATTING, TRANSFERRING).to(WRAP_UP)),
    CLOSE(in(WRAP_UP, MESSAGE).to(ENDED));

    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<ConversationState, ConversationState> results;

    ConversationCommand(Results results) {
        this.results = Map.copyOf(results.states);
    }

    /// The state the command leads to, or nothing where it is refused.
    public Optional<ConversationState> from(ConversationState state) {
        return Optional.ofNullable(results.get(state));
    }

    /// The same, where a refusal is a problem.
    public ConversationState require(ConversationState state) {
        return from(state)
                .orElseThrow(() ->
                        Problem.conflict(
                                "conversation-not-possible",
                                new Word("care.command." + code()),
                                new Word("care.state." + state.code())));
    }

    /// The states from which the command is possible.
    public Set<ConversationState> sources() {
        return results.keySet();
    }

    /// The name in addresses and messages, such as `take-over`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Sources in(ConversationState... states) {
        return new Sources(Set.of(states));
    }

    private record Sources(Set<ConversationState> states) {
        Results to(ConversationState result) {
            var results =
                    new EnumMap<ConversationState, ConversationState>(ConversationState.class);
            states.forEach(state -> results.put(state, result));
            return new Results(results);
        }

        Results staying() {
            var results =
                    new EnumMap<ConversationState, ConversationState>(ConversationState.class);
            states.forEach(state -> results.put(state, state));
            return new Results(results);
        }
    }

    private record Results(Map<ConversationState, ConversationState> states) {
        Results and(Results more) {
            var all = new EnumMap<>(states);
            all.putAll(more.states);
            return new Results(all);
        }
    }
}
