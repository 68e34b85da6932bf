package org.comptoir.care.route;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.comptoir.care.route.Decision.Kind;
import org.comptoir.care.route.Decision.NotChosen;

/// Who is asked next: the first conversation in line that somebody can serve, and the first of
/// those agents.
final class Choice {
    private final Instant at;
    private final Look look;
    private final Candidate best;

    private Choice(Instant at, Look look, Candidate best) {
        this.at = at;
        this.look = look;
        this.best = best;
    }

    static Answer of(Question.Next question) {
        var line = question.looks().stream().sorted(Look.order(question.at())).toList();
        for (int place = 0; place < line.size(); place++) {
            var best = best(line.get(place), question.at());
            if (best.isPresent()) {
                var after = line.subList(place + 1, line.size()).stream().findFirst();
                return new Choice(question.at(), line.get(place), best.get()).decision(after);
            }
        }
        return new Answer.Nothing();
    }

    private static Optional<Candidate> best(Look look, Instant at) {
        return look.candidates().stream()
                .filter(it -> it.obstacle(at).isEmpty())
                .min(Candidate.RANK);
    }

    private Decision decision(Optional<Look> next) {
        var others =
                look.candidates().stream().filter(it -> !it.agent().equals(best.agent())).toList();
        return Decision.of(Kind.OFFER, look.request(), at)
                .about(best.agent())
                .until(at.plus(look.queue().times().offer()))
                .because(
                        why(others, next),
                        others.stream().map(it -> new NotChosen(it.agent(), against(it))).toList());
    }

    private List<Reason> why(List<Candidate> others, Optional<Look> next) {
        var why = new ArrayList<Reason>();
        if (!look.queue().skills().isEmpty()) {
            var skills = look.queue().skills().stream().sorted().toList();
            why.add(Reason.of("has-the-skills", String.join(", ", skills)));
        }
        why.add(Reason.of("has-room", best.load(), best.capacity()));
        why.add(
                others.stream()
                        .filter(it -> it.obstacle(at).isEmpty())
                        .min(Candidate.RANK)
                        .map(this::advantage)
                        .orElseGet(() -> Reason.of("only-one")));
        next.map(this::turn).ifPresent(why::add);
        return why;
    }

    /// What put him before the next one.
    private Reason advantage(Candidate second) {
        if (Rank.byLoad(best.rank(), second.rank()) != 0) {
            return Reason.of("lowest-load", best.load(), best.capacity());
        }
        return best.lastAssigned().equals(second.lastAssigned())
                ? Reason.of("first-by-id")
                : Reason.of("longest-idle");
    }

    private Reason against(Candidate other) {
        return other.obstacle(at).orElseGet(() -> behind(other));
    }

    private Reason behind(Candidate other) {
        if (Rank.byLoad(best.rank(), other.rank()) != 0) {
            return Reason.of("higher-load", other.load(), other.capacity());
        }
        return best.lastAssigned().equals(other.lastAssigned())
                ? Reason.of("later-by-id")
                : Reason.of("assigned-later");
    }

    /// What put this conversation before the next one in line.
    private Reason turn(Look next) {
        if (look.request().front() != next.request().front()) {
            return Reason.of("turn-front");
        }
        if (look.priority(at) != next.priority(at)) {
            return Reason.of("turn-priority", look.priority(at), next.priority(at));
        }
        var arrival = Comparator.comparing((Look it) -> it.request().arrived());
        return arrival.compare(look, next) == 0 ? Reason.of("turn-id") : Reason.of("turn-arrival");
    }
}
