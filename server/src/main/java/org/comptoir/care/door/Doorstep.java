package org.comptoir.care.door;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.care.QueueId;
import org.comptoir.care.Reception;
import org.comptoir.care.setting.CareQueue;
import org.comptoir.care.setting.General.Named;
import org.comptoir.care.setting.Kept;
import org.comptoir.care.setting.Setup;
import org.comptoir.care.setting.Setups;
import org.comptoir.platform.Texts;
import org.springframework.stereotype.Component;

/// What a shopper is told before he writes: whether somebody would take it now, or else when; where
/// it would go, how many wait there, and what is said to them meanwhile.
@Component
public class Doorstep {
    private final Setups setups;
    private final Receptions receptions;
    private final Situations situations;
    private final Clock clock;

    Doorstep(Setups setups, Receptions receptions, Situations situations, Clock clock) {
        this.setups = setups;
        this.receptions = receptions;
        this.situations = situations;
        this.clock = clock;
    }

    /// Something to choose, by its name in the shopper's language.
    public record Choice(String identifier, String title) {}

    /// A queue, and whether it takes somebody now.
    public record Door(String identifier, String title, boolean open) {}

    /// How many wait where the request would go, and what that means in minutes, where it is known.
    public record Waiting(int people, Optional<Expectation> minutes) {}

    /// All of it, in one language. Where nobody would come now, `opensAt` is the next opening.
    public record Facts(
            boolean open,
            Optional<Instant> opensAt,
            List<Door> queues,
            List<Choice> topics,
            Optional<Waiting> waiting,
            List<String> waitingMessages,
            String language) {}

    /// The facts for somebody who would ask this.
    public Facts facts(Reception.Request request) {
        var setup = setups.of(request.store());
        var situation = situations.of(request.store().id());
        var language = Locale.forLanguageTag(request.language());
        var queue = receptions.choose(request).map(Receptions.Choice::queue);
        boolean open = queue.filter(it -> situation.isOpen(id(it))).isPresent();
        return new Facts(
                open,
                open ? Optional.empty() : queue.flatMap(it -> nextOpening(setup, it.value())),
                setup.queues().stream().map(it -> door(it, situation, language)).toList(),
                named(setup.general().value().subjects(), language),
                queue.filter(_ -> open).map(it -> waiting(situation, id(it))),
                queue.stream().flatMap(it -> messages(it.value(), language)).toList(),
                request.language());
    }

    /// Only where the hours are the reason: somebody who is late has no time to tell.
    private Optional<Instant> nextOpening(Setup setup, CareQueue queue) {
        var now = clock.instant();
        return setup.hours(queue).nextOpening(now).filter(it -> it.isAfter(now));
    }

    private static QueueId id(Kept<CareQueue> queue) {
        return new QueueId(queue.id());
    }

    private static Door door(Kept<CareQueue> queue, Situation situation, Locale language) {
        return new Door(
                queue.value().identifier(),
                Texts.pick(queue.value().titles(), language),
                situation.isOpen(id(queue)));
    }

    private static Waiting waiting(Situation situation, QueueId queue) {
        int people = situation.waiting(queue);
        return new Waiting(people, situation.expect(queue, people));
    }

    private static List<Choice> named(List<Named> all, Locale language) {
        return all.stream()
                .map(it -> new Choice(it.identifier(), Texts.pick(it.titles(), language)))
                .toList();
    }

    private static Stream<String> messages(CareQueue queue, Locale language) {
        return queue.waitingMessages().stream()
                .map(it -> Texts.pick(it, language))
                .filter(it -> !it.isEmpty());
    }
}
