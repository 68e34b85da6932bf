package org.comptoir.care.socket;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.care.serve.FloorView;
import org.comptoir.care.serve.FloorViews;
import org.comptoir.care.serve.FloorViews.Audience;
import org.comptoir.platform.daily.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Shows the floor to those who watch it: whole each time, once a second at most, and only where
/// something on it has changed. It is read once for all who see the same.
@Component
class FloorRounds {
    private static final Logger log = LoggerFactory.getLogger(FloorRounds.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final FloorViews floors;
    private final JsonMapper json;
    private final Rounds rounds;
    private final Clock clock;
    private final Map<CareSocket, Optional<FloorView>> watching = new ConcurrentHashMap<>();

    FloorRounds(FloorViews floors, JsonMapper json, Rounds rounds, Clock clock) {
        this.floors = floors;
        this.json = json;
        this.rounds = rounds;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        rounds.every(PAUSE, "Showing the floor of customer care", this::show);
    }

    /// Begins or ends to show it to somebody.
    void watch(CareSocket socket, boolean on) {
        if (on) {
            watching.put(socket, Optional.empty());
        } else {
            watching.remove(socket);
        }
    }

    void show() {
        var views = new HashMap<Audience, FloorView>();
        watching.keySet().removeIf(CareSocket::isOver);
        for (var socket : watching.keySet()) {
            try {
                show(socket, views);
            } catch (RuntimeException failed) {
                log.warn("The floor is shown in the next round", failed);
            }
        }
    }

    private void show(CareSocket socket, Map<Audience, FloorView> views) {
        var caller = socket.caller();
        var audience = floors.audience(caller.store(), socket.actor(), caller.locale());
        if (audience.isEmpty()) {
            watching.remove(socket);
            return;
        }
        var view = views.computeIfAbsent(audience.get(), floors::of);
        var before = watching.replace(socket, Optional.of(view));
        if (before != null && !before.equals(Optional.of(view))) {
            var frame = new LinkedHashMap<String, Object>();
            frame.put("type", "floor");
            frame.put("at", clock.instant());
            frame.putAll(json.convertValue(view, Frames.FIELDS));
            socket.send(json.writeValueAsString(frame));
        }
    }
}
