package org.comptoir.care.door;

import java.util.EnumMap;
import java.util.Optional;
import java.util.Set;
import org.comptoir.care.ConversationState;
import org.comptoir.care.QueueId;
import org.comptoir.care.Reception;
import org.comptoir.care.floor.Routing;
import org.comptoir.care.setting.CareQueue;
import org.comptoir.care.setting.Kept;
import org.comptoir.care.setting.Rules;
import org.comptoir.care.setting.Rules.Condition;
import org.comptoir.care.setting.Setup;
import org.comptoir.care.setting.Setups;
import org.springframework.stereotype.Component;

/// Sends a request where the store's rules say: the first that matches, else the queue that the
/// link names, else the store's default queue.
@Component
class Receptions implements Reception {
    private final Setups setups;
    private final Routing routing;

    Receptions(Setups setups, Routing routing) {
        this.setups = setups;
        this.routing = routing;
    }

    /// A queue, and the priority that a request has there.
    record Choice(Kept<CareQueue> queue, int priority) {
        QueueId id() {
            return new QueueId(queue.id());
        }
    }

    @Override
    public Place place(Request request) {
        return choose(request)
                .map(it -> {
                    boolean refused = routing.refuses(request.store().id(), it.id()).isPresent();
                    var state = refused ? ConversationState.MESSAGE : ConversationState.WAITING;
                    return new Place(Optional.of(it.id()), state, it.priority());
                })
                .orElseGet(() -> new Place(Optional.empty(), ConversationState.MESSAGE, 0));
    }

    /// Where the request goes, if the store has any queue.
    Optional<Choice> choose(Request request) {
        var setup = setups.of(request.store());
        return setup.rules()
                .value()
                .match(asked(request))
                .flatMap(it -> chosen(setup, it))
                .or(() -> request.queue().flatMap(setup::queue).map(Receptions::usual))
                .or(() -> setup.defaultQueue().map(Receptions::usual));
    }

    private static Optional<Choice> chosen(Setup setup, Rules.Rule rule) {
        return setup.queue(rule.queue())
                .map(it -> new Choice(it, rule.priority().orElse(it.value().priority())));
    }

    private static Choice usual(Kept<CareQueue> queue) {
        return new Choice(queue, queue.value().priority());
    }

    private static Rules.Request asked(Request request) {
        var facts = new EnumMap<Condition, Set<String>>(Condition.class);
        request.queue().ifPresent(it -> facts.put(Condition.LINKS, Set.of(it)));
        facts.put(Condition.SUBJECTS, Set.of(request.topic()));
        facts.put(Condition.LANGUAGES, Set.of(request.language()));
        return new Rules.Request(facts);
    }
}
