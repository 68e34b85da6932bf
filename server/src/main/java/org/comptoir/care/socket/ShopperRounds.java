package org.comptoir.care.socket;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.care.monitor.Question;
import org.comptoir.care.monitor.Shoppers;
import org.comptoir.platform.Problem;
import org.comptoir.platform.daily.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Shows the shoppers of a store to agents who look, each as he wishes to see them: every two
/// seconds at most, and only where something has changed.
@Component
class ShopperRounds {
    private static final Logger log = LoggerFactory.getLogger(ShopperRounds.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Shoppers shoppers;
    private final JsonMapper json;
    private final Rounds rounds;
    private final Map<CareSocket, Looking> looking = new ConcurrentHashMap<>();

    private record Looking(Question question, Map<String, Object> seen) {}

    ShopperRounds(Shoppers shoppers, JsonMapper json, Rounds rounds) {
        this.shoppers = shoppers;
        this.json = json;
        this.rounds = rounds;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        rounds.every(PAUSE, "Showing the shoppers in stores", this::show);
    }

    /// Begins or ends to show them to somebody, or shows others.
    void watch(CareSocket socket, Frame frame) {
        if (!frame.yes("on")) {
            looking.remove(socket);
            return;
        }
        var question =
                Question.of(
                        frame.optional("status"),
                        frame.optional("q"),
                        frame.optional("sort"),
                        Optional.empty());
        looking.put(socket, new Looking(question, Map.of()));
        show(socket);
    }

    void show() {
        looking.keySet().removeIf(CareSocket::isOver);
        for (var socket : List.copyOf(looking.keySet())) {
            try {
                show(socket);
            } catch (Problem refused) {
                looking.remove(socket);
            } catch (RuntimeException failed) {
                log.warn("The shoppers are shown in the next round", failed);
            }
        }
    }

    private void show(CareSocket socket) {
        var wished = looking.get(socket);
        if (wished == null) {
            return;
        }
        var seen = shoppers.look(socket.caller().store(), socket.actor(), wished.question());
        var fields = json.convertValue(seen, Frames.FIELDS);
        fields.remove("at");
        boolean changed = !fields.equals(wished.seen());
        if (changed && looking.replace(socket, wished, new Looking(wished.question(), fields))) {
            var frame = new LinkedHashMap<String, Object>();
            frame.put("type", "shoppers");
            frame.put("at", seen.at());
            frame.putAll(fields);
            socket.send(json.writeValueAsString(frame));
        }
    }
}
