package org.comptoir.trading.content.term;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.trading.content.value.Description;
import org.comptoir.trading.content.value.InvalidContent;
import org.comptoir.trading.content.value.Participant;
import org.comptoir.trading.content.value.Property;

/// What every term has: its place, whether it must stay and may change while the contract is
/// active, whom it is limited to, its descriptions, and parameters for its policy's command.
public record TermHeader(
        Optional<Integer> sequence,
        boolean mandatory,
        boolean changeable,
        Action action,
        List<Participant> participants,
        List<Description> descriptions,
        List<Property> properties) {
    /// A term that says nothing of itself: optional, changeable, for every participant.
    public static final TermHeader PLAIN = new TermHeader();

    public TermHeader {
        sequence.filter(number -> number < 0)
                .ifPresent(number -> {
                    throw InvalidContent.of("bad-number", "sequence", String.valueOf(number));
                });
        participants = List.copyOf(participants);
        descriptions = List.copyOf(descriptions);
        properties = List.copyOf(properties);
    }

    private TermHeader() {
        this(Optional.empty(), false, true, Action.NEW, List.of(), List.of(), List.of());
    }

    @JsonCreator
    static TermHeader fromJson(
            Optional<Integer> sequence,
            Optional<Boolean> mandatory,
            Optional<Boolean> changeable,
            Optional<Action> action,
            List<Participant> participants,
            List<Description> descriptions,
            List<Property> properties) {
        return new TermHeader(
                sequence,
                mandatory.orElse(PLAIN.mandatory),
                changeable.orElse(PLAIN.changeable),
                action.orElse(PLAIN.action),
                participants,
                descriptions,
                properties);
    }

    /// The first property of that name.
    public Optional<String> property(String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .map(Property::value)
                .findFirst();
    }

    /// The same header with other properties.
    public TermHeader with(List<Property> newProperties) {
        return new TermHeader(
                sequence, mandatory, changeable, action, participants, descriptions, newProperties);
    }

    /// What an import does with the term; `toString` gives the exact spelling (§5).
    public enum Action {
        NEW,
        UPDATE,
        DELETE,
        NOACTION,
        IGNORE;

        /// Whether the term belongs to the contract afterwards.
        public boolean keeps() {
            return this != DELETE && this != IGNORE;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
