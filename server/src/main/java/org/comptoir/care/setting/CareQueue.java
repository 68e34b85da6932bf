package org.comptoir.care.setting;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.care.route.QueueRules.Mode;
import org.comptoir.care.route.QueueRules.State;
import org.comptoir.care.route.QueueRules.Times;
import org.comptoir.platform.Problem;

/// A queue as it is set. Without hours of its own it is open when the store's customer care is; the
/// waiting messages are said in their order while somebody waits.
public record CareQueue(
        String identifier,
        Map<String, String> titles,
        State state,
        Mode mode,
        int priority,
        Duration step,
        Set<String> skills,
        int capacity,
        int limit,
        Times times,
        Optional<Overflow> overflow,
        Optional<OpeningHours> hours,
        List<Map<String, String>> waitingMessages)
        implements Setting {
    public CareQueue {
        titles = Map.copyOf(titles);
        skills = Set.copyOf(skills);
        waitingMessages = waitingMessages.stream().map(Map::copyOf).toList();
    }

    /// The queue whose agents help out, and after which wait.
    public record Overflow(String queue, Duration after) {
        private Map<String, Object> written() {
            return new Written().with("queue", queue).with("after", after.toSeconds()).fields();
        }
    }

    @Override
    public void check(Setup setup) {
        overflow.ifPresent(it -> {
            if (it.queue.equals(identifier)) {
                throw Problem.invalid("overflow.queue", "queue-helps-itself", identifier);
            }
            setup.requireQueue("overflow.queue", it.queue);
        });
    }

    @Override
    public Map<String, Object> written() {
        return new Written()
                .with("identifier", identifier)
                .with("title", titles)
                .with("state", state)
                .with("mode", mode)
                .with("priority", priority)
                .with("step", step.toSeconds())
                .with("skills", skills.stream().sorted().toList())
                .with("capacity", capacity)
                .with("limit", limit)
                .with("offer", times.offer().toSeconds())
                .with("transfer", times.transfer().toSeconds())
                .with("grace", times.grace().toSeconds())
                .with("patience", times.patience().toSeconds())
                .with("overflow", overflow.map(Overflow::written))
                .with("hours", hours.map(OpeningHours::written))
                .with("waitingMessages", waitingMessages)
                .fields();
    }
}
