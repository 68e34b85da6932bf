package org.comptoir.care.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.comptoir.care.route.NaiveRouter.Pair;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Desks and events made by chance, routed by several nodes with older and newer views of the
/// floor: what must never happen does not, and the router agrees with the naive reading of its
/// rules (docs/topics/care.md).
///
/// `-Ddesks.seed` and `-Ddesks.count` change which and how many.
class GeneratedDesksTests {
    private static final long SEED = Long.getLong("desks.seed", 1);
    private static final long COUNT = Long.getLong("desks.count", 300);
    private static final int EVENTS = 150;
    private static final int NODES = 3;

    @Test
    void routerAgreesWithTheReferenceAndNothingIsLost() {
        var seen = EnumSet.noneOf(Decision.Kind.class);
        for (long seed = SEED; seed < SEED + COUNT; seed++) {
            try {
                seen.addAll(new Run(seed).run());
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError("desk " + seed, failed);
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Decision.Kind.values());
    }

    @Test
    void keptQuestionsReplayToTheSameDecisions() {
        var json = JsonMapper.shared();
        for (long seed = SEED; seed < SEED + COUNT / 20; seed++) {
            var run = new Run(seed);
            run.run();
            for (var it : run.referee.history) {
                var kept = json.writeValueAsString(it.question());
                assertThat(Router.answer(json.readValue(kept, Question.class)))
                        .isEqualTo(it.decision());
                var decision = json.writeValueAsString(it.decision());
                assertThat(json.readValue(decision, Decision.class)).isEqualTo(it.decision());
            }
        }
    }

    /// One desk, and the nodes that work for it.
    private static final class Run {
        private final Chance chance;
        private final GeneratedDesk desk;
        private final Referee referee;
        private final List<Floor> views = new ArrayList<>();

        Run(long seed) {
            chance = new Chance(seed);
            desk = new GeneratedDesk(chance);
            referee = new Referee(desk);
            for (int node = 0; node < NODES; node++) {
                views.add(desk.copy());
            }
        }

        Set<Decision.Kind> run() {
            for (int event = 0; event < EVENTS; event++) {
                happen();
            }
            settle();
            return referee.seen;
        }

        private void happen() {
            switch (chance.upTo(10)) {
                case 0, 1 -> desk.arrives().ifPresent(referee::happens);
                case 2 -> desk.wait(8);
                case 3 -> desk.stirs().map(Agent::id).ifPresent(referee::isBack);
                case 4, 5, 6 -> desk.acts().ifPresent(referee::happens);
                case 7 -> views.set(chance.upTo(NODES), desk.copy());
                case 8 -> round(views.get(chance.upTo(NODES)));
                default -> {
                    round(desk.copy());
                    referee.checkNothingIsLate();
                }
            }
        }

        /// Plans on a view that may be old, and carries out what still holds.
        private void round(Floor view) {
            agreeOnTheNext(view);
            var decided = Round.of(view, desk.now, 1);
            while (!decided.isEmpty()) {
                decided.stream()
                        .filter(it -> desk.floor.holds(it, desk.now))
                        .forEach(referee::happens);
                agreeOnTheNext(view);
                decided = Round.of(view, desk.now, 1);
            }
        }

        private void agreeOnTheNext(Floor view) {
            var next = view.next(desk.now).map(Recorded::decision);
            assertThat(next.map(it -> new Pair(it.conversation(), it.person())))
                    .isEqualTo(new NaiveRouter(desk.queues, view, desk.now).next());
        }

        /// Everybody goes: in bounded time nobody waits, and nobody is responsible who is gone.
        private void settle() {
            for (int minute = 0; minute < 12; minute++) {
                desk.now = desk.now.plusSeconds(61);
                round(desk.copy());
                referee.checkNothingIsLate();
            }
            assertThat(desk.floor.requests())
                    .allMatch(it -> it.owner().isEmpty() && it.offer().isEmpty())
                    .allMatch(it -> !it.isSeeking());
        }
    }
}
