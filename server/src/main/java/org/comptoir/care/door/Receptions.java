package org.comptoir.care.door;

import java.util.EnumMap;
import java.util.Optional;
import java.util.Set;
import org.comptoir.care.ConversationState;
import org.comptoir.care.QueueId;
import org.comptoir.care.Reception;
import org.comptoir.care.RequestFacts;
import org.comptoir.care.floor.Routing;
import org.comptoir.care.setting.CareQueue;
import org.comptoir.care.setting.Kept;
import org.comptoir.care.setting.Rules;
import org.comptoir.care.setting.Rules.Condition;
import org.comptoir.care.setting.Setup;
import org.comptoir.care.setting.Setups;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Sends a request where the store's rules say: the first that matches, else the queue that the
/// link names, else the store's default queue.
@Component
class Receptions implements Reception {
    private final Setups setups;
    private final Routing routing;
    private final ObjectProvider<RequestFacts> facts;

    Receptions(Setups setups, Routing routing, ObjectProvider<RequestFacts> facts) {
        this.setups = setups;
        this.routing = routing;
        this.facts = facts;
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
        var known = new EnumMap<Condition, Set<String>>(Condition.class);
        return choose(
                setups.of(request.store()),
                request.queue(),
                it -> known.computeIfAbsent(it, asked -> fact(request, asked)));
    }

    /// The same for what is known of a request.
    static Optional<Choice> choose(Setup setup, Optional<String> link, Rules.Request known) {
        return setup.rules()
                .value()
                .match(known)
                .flatMap(it -> chosen(setup, it))
                .or(() -> link.flatMap(setup::queue).map(Receptions::usual))
                .or(() -> setup.defaultQueue().map(Receptions::usual));
    }

    private static Optional<Choice> chosen(Setup setup, Rules.Rule rule) {
        return setup.queue(rule.queue())
                .map(it -> new Choice(it, rule.priority().orElse(it.value().priority())));
    }

    private static Choice usual(Kept<CareQueue> queue) {
        return new Choice(queue, queue.value().priority());
    }

    private Set<String> fact(Request request, Condition condition) {
        var more = facts.getIfAvailable();
        return switch (condition) {
            case LINKS -> request.queue().map(Set::of).orElse(Set.of());
            case SUBJECTS -> Set.of(request.topic());
            case LANGUAGES -> Set.of(request.language());
            case ACCOUNTS ->
                    more == null ? Set.of() : more.accounts(request.store(), request.actor());
            case CONTRACTS ->
                    more == null ? Set.of() : more.contracts(request.store(), request.actor());
            case CATEGORIES ->
                    more == null
                            ? Set.of()
                            : request.page()
                                    .map(it -> more.categories(request.store(), it))
                                    .orElse(Set.of());
        };
    }
}
