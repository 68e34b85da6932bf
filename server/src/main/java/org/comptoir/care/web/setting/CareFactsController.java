package org.comptoir.care.web.setting;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.care.Reception;
import org.comptoir.care.door.Doorstep;
import org.comptoir.care.door.Expectation;
import org.comptoir.care.talk.Access;
import org.comptoir.care.talk.Conversations;
import org.comptoir.members.Actor;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the shopper's panel shows before anything is said: for everybody, guests too.
@RestController
class CareFactsController {
    private final Doorstep doorstep;

    CareFactsController(Doorstep doorstep) {
        this.doorstep = doorstep;
    }

    /// The facts; `opensAt`, `waiting` and its `minutes` are null where nothing is known of them.
    record FactsJson(
            boolean open,
            @Nullable Instant opensAt,
            List<Doorstep.Door> queues,
            List<Doorstep.Choice> topics,
            @Nullable WaitingJson waiting,
            List<String> waitingMessages,
            String language,
            boolean ratings) {
        static FactsJson of(Doorstep.Facts facts) {
            return new FactsJson(
                    facts.open(),
                    facts.opensAt().orElse(null),
                    facts.queues(),
                    facts.topics(),
                    facts.waiting()
                            .map(it -> new WaitingJson(it.people(), it.minutes().orElse(null)))
                            .orElse(null),
                    facts.waitingMessages(),
                    facts.language(),
                    true);
        }
    }

    record WaitingJson(int people, @Nullable Expectation minutes) {}

    @GetMapping("/api/v1/stores/{store}/care")
    FactsJson facts(
            Store store,
            Actor actor,
            Locale locale,
            @RequestParam Optional<String> queue,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam Optional<String> language,
            @RequestParam Optional<String> page) {
        Access.requireCare(store);
        var spoken =
                language.map(it -> store.language(Locale.forLanguageTag(it)))
                        .orElseGet(() -> Conversations.language(store, actor, locale));
        var request = new Reception.Request(store, actor, queue, topic, spoken, page);
        return FactsJson.of(doorstep.facts(request));
    }
}
