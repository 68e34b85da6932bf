package org.comptoir.care.serve;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.comptoir.care.ConversationId;
import org.comptoir.care.talk.Conversation;
import org.comptoir.care.talk.Conversations;
import org.comptoir.care.talk.Relay;
import org.comptoir.members.UserId;
import org.comptoir.platform.daily.Rounds;
import org.comptoir.stores.StoreId;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The agents at work on this node. What is laid before one of them is told to him without his
/// asking; what a lost call between nodes kept from him is found a few seconds later.
@Component("careDesks")
public class Desks {
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final Conversations conversations;
    private final Rounds rounds;
    private final Map<Key, Set<Seat>> seats = new ConcurrentHashMap<>();

    /// An agent at a connection.
    public interface Seat {
        /// Whether he is told of a conversation already.
        boolean follows(ConversationId conversation);

        /// Begins to tell him of one, without waiting.
        void attend(Conversation conversation);
    }

    private record Key(StoreId store, UserId agent) {}

    Desks(Conversations conversations, Relay relay, Rounds rounds) {
        this.conversations = conversations;
        this.rounds = rounds;
        relay.tellArrivals(this::arrived);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        rounds.every(LOOK, "Looking for what is laid before agents", this::look);
    }

    /// An agent sits down.
    public void sit(StoreId store, UserId agent, Seat seat) {
        seats.computeIfAbsent(new Key(store, agent), _ -> ConcurrentHashMap.newKeySet()).add(seat);
    }

    /// He gets up.
    public void leave(StoreId store, UserId agent, Seat seat) {
        seats.computeIfPresent(
                new Key(store, agent),
                (_, all) -> {
                    all.remove(seat);
                    return all.isEmpty() ? null : all;
                });
    }

    private void arrived(Supplier<List<Conversation>> moved) {
        if (!seats.isEmpty()) {
            tell(moved.get());
        }
    }

    /// Looks for everything that concerns somebody here.
    void look() {
        var agents = seats.keySet().stream().map(Key::agent).collect(Collectors.toSet());
        tell(conversations.concerning(agents));
    }

    private void tell(Collection<Conversation> concerned) {
        for (var conversation : concerned) {
            for (var agent : conversation.staff()) {
                seats.getOrDefault(new Key(conversation.store(), agent), Set.of()).stream()
                        .filter(it -> !it.follows(conversation.id()))
                        .forEach(it -> it.attend(conversation));
            }
        }
    }
}
