package org.comptoir.care.talk;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comptoir.care.ConversationCommand;
import org.comptoir.care.ConversationId;
import org.comptoir.care.ConversationState;
import org.comptoir.care.QueueId;
import org.comptoir.members.Actor;
import org.comptoir.members.UserId;
import org.comptoir.stores.StoreId;

/// A conversation between a shopper and a store, as it stands. `number` is its short name in the
/// database; who arrived first is served first, however often he was queued again.
public record Conversation(
        ConversationId id,
        long number,
        StoreId store,
        Optional<QueueId> queue,
        ConversationState state,
        Shopper shopper,
        String language,
        String topic,
        Instant openedAt,
        Instant arrivedAt,
        Optional<UserId> owner,
        Hands hands,
        int priority,
        int lastSeq,
        int lastNoteSeq,
        Optional<Instant> endedAt,
        Optional<String> endReason,
        int version) {

    /// Who asks: a user, or a guest by the id of his cookie.
    public record Shopper(UUID id, boolean guest) {
        /// The caller, if he is known at all.
        public static Optional<Shopper> of(Actor actor) {
            return actor.userId()
                    .map(user -> new Shopper(user.value(), false))
                    .or(() -> actor.guestId().map(guest -> new Shopper(guest, true)));
        }
    }

    /// In whose hands it is beside its owner's: who is asked to take it and until when, to whom it
    /// is being handed, and whose advice its owner asked for.
    public record Hands(
            Optional<UserId> asked,
            Optional<Instant> until,
            Optional<UserId> colleague,
            Optional<QueueId> queue,
            Set<UserId> advisers) {
        static final Hands NONE =
                new Hands(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of());

        public Hands {
            advisers = Set.copyOf(advisers);
        }
    }

    /// Those who serve its shopper, or are asked to.
    public Set<UserId> staff() {
        var found = new HashSet<>(hands.advisers);
        owner.ifPresent(found::add);
        hands.asked.ifPresent(found::add);
        return found;
    }

    /// The answer to its first message.
    public Stored opened() {
        return new Stored(id, 1, openedAt, false);
    }

    int last(Stream stream) {
        return stream == Stream.MESSAGES ? lastSeq : lastNoteSeq;
    }

    /// The same, when so much was said.
    Conversation at(Stream stream, int last) {
        boolean messages = stream == Stream.MESSAGES;
        return new Conversation(
                id,
                number,
                store,
                queue,
                state,
                shopper,
                language,
                topic,
                openedAt,
                arrivedAt,
                owner,
                hands,
                priority,
                messages ? last : lastSeq,
                messages ? lastNoteSeq : last,
                endedAt,
                endReason,
                version);
    }

    /// Where a command leads; a problem where it is refused.
    ConversationState after(ConversationCommand command) {
        return command.require(state);
    }
}
