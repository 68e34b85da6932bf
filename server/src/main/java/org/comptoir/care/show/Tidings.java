package org.comptoir.care.show;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.care.talk.Conversation;
import org.comptoir.care.talk.Event;
import org.comptoir.care.talk.Relay;
import org.comptoir.platform.daily.Rounds;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells those who follow a conversation what is shown there and what became of it: at once on this
/// node, within a second on the others.
@Component
class Tidings {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration BACK = Duration.ofSeconds(5);
    private static final int REMEMBERED = 1_000;

    private final Relay relay;
    private final ShownRows rows;
    private final Rounds rounds;
    private final Set<String> told = Collections.newSetFromMap(new ConcurrentHashMap<>());
    private volatile Instant since = Instant.MAX;

    Tidings(Relay relay, ShownRows rows, Rounds rounds) {
        this.relay = relay;
        this.rows = rows;
        this.rounds = rounds;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        since = rows.now();
        rounds.every(PAUSE, "Looking for what is shown in customer care", this::catchUp);
    }

    void of(Conversation conversation, Shown shown) {
        if (told.add(name(shown))) {
            relay.pass(event(conversation, shown));
        }
    }

    /// A little is looked at again: what was committed late is not passed over.
    private void catchUp() {
        var from = since.minus(BACK);
        since = rows.now();
        if (told.size() > REMEMBERED) {
            told.clear();
        }
        for (var shown : rows.changedFrom(from)) {
            if (told.add(name(shown))) {
                relay.followed(shown.conversation()).ifPresent(it -> relay.pass(event(it, shown)));
            }
        }
    }

    private static String name(Shown shown) {
        return shown.id() + " " + shown.state();
    }

    /// As the frame says it: what is shown, or how it was decided.
    static Event.Shown event(Conversation conversation, Shown shown) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", shown.id());
        if (shown.isOpen()) {
            fields.putAll(shown.content());
            return new Event.Shown(conversation, shown.kind().code(), Map.copyOf(fields));
        }
        fields.put("accepted", shown.state() == Shown.State.ACCEPTED);
        fields.putAll(shown.content());
        return new Event.Shown(conversation, shown.kind().answer(), Map.copyOf(fields));
    }
}
