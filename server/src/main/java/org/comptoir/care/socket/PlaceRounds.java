package org.comptoir.care.socket;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.care.ConversationId;
import org.comptoir.care.ConversationState;
import org.comptoir.care.serve.Places;
import org.comptoir.care.talk.Conversation;
import org.comptoir.care.talk.Relay;
import org.comptoir.platform.daily.Rounds;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells shoppers who wait when their place in the queue has changed.
@Component
class PlaceRounds {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Sockets sockets;
    private final Places places;
    private final Relay relay;
    private final Rounds rounds;
    private Map<ConversationId, Integer> told = Map.of();

    PlaceRounds(Sockets sockets, Places places, Relay relay, Rounds rounds) {
        this.sockets = sockets;
        this.places = places;
        this.relay = relay;
        this.rounds = rounds;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        rounds.every(PAUSE, "Telling shoppers their places", this::tell);
    }

    synchronized void tell() {
        var now = new HashMap<ConversationId, Integer>();
        var waiting =
                sockets.open().stream()
                        .filter(it -> !it.caller().agent())
                        .flatMap(it -> it.followed().values().stream())
                        .map(CareSocket.Followed::conversation)
                        .filter(PlaceRounds::waits)
                        .distinct()
                        .collect(groupingBy(Conversation::store));
        waiting.forEach((store, all) -> now.putAll(places.of(store, ids(all))));
        waiting.values().stream()
                .flatMap(List::stream)
                .filter(it -> hasMoved(it.id(), now))
                .forEach(relay::tellState);
        told = now;
    }

    private static List<ConversationId> ids(List<Conversation> all) {
        return all.stream().map(Conversation::id).toList();
    }

    /// One that is seen for the first time has just been told.
    private boolean hasMoved(ConversationId id, Map<ConversationId, Integer> now) {
        var before = told.get(id);
        return before != null && now.containsKey(id) && !before.equals(now.get(id));
    }

    private static boolean waits(Conversation conversation) {
        return conversation.state() == ConversationState.WAITING
                || conversation.state() == ConversationState.OFFERED;
    }
}
