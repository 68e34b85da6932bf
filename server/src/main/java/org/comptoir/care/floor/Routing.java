package org.comptoir.care.floor;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.comptoir.care.ConversationId;
import org.comptoir.care.ConversationState;
import org.comptoir.care.QueueId;
import org.comptoir.care.route.Answer;
import org.comptoir.care.route.Command;
import org.comptoir.care.route.Decision;
import org.comptoir.care.route.Floor;
import org.comptoir.care.route.Reason;
import org.comptoir.care.route.Recorded;
import org.comptoir.care.route.Request;
import org.comptoir.care.route.Round;
import org.comptoir.care.route.Router;
import org.comptoir.members.UserId;
import org.comptoir.platform.Problem;
import org.comptoir.stores.StoreId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Who serves whom, in the database: each command and each decision in one short transaction that
/// locks the conversation, then the agent whose place it takes, and asks the router again with what
/// it finds there. Of several nodes that want the same, one wins.
@Component
public class Routing {
    private static final int IN_A_ROUND = 1_000;
    private static final int AT_ONCE = 50;

    private final TransactionTemplate transaction;
    private final Floors floors;
    private final RequestRows requests;
    private final PresenceRows presences;
    private final DecisionRows decisions;
    private final OutcomeRows outcomes;
    private final Clock clock;

    Routing(
            PlatformTransactionManager transactions,
            Floors floors,
            RequestRows requests,
            PresenceRows presences,
            DecisionRows decisions,
            OutcomeRows outcomes,
            Clock clock) {
        this.transaction = new TransactionTemplate(transactions);
        this.floors = floors;
        this.requests = requests;
        this.presences = presences;
        this.decisions = decisions;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /// Does what a person asks for, or says why not. Who may ask is for the caller to check; `note`
    /// is for whoever gets the conversation.
    public Answer ask(
            StoreId store, ConversationId conversation, Command command, Optional<String> note) {
        var first = answered(store, conversation, command);
        if (first instanceof Answer.Refused) {
            return first;
        }
        return in(() -> {
            requests.lock(conversation);
            command.candidate().ifPresent(it -> presences.lock(store, it, now()));
            var request = find(store, conversation);
            if (request.state() == ConversationState.ENDED) {
                return ended();
            }
            var floor = floors.around(store, List.of(request), meant(command));
            var question = floor.asked(command, conversation, now());
            var answer = Router.answer(question);
            if (answer instanceof Decision decision) {
                var recorded = new Recorded(question, decision);
                outcomes.write(store, List.of(Outcome.of(floor, recorded, note)));
            }
            return answer;
        });
    }

    /// The same without doing it, and without a lock: what cannot be stays so for nobody else to
    /// wait.
    private Answer answered(StoreId store, ConversationId conversation, Command command) {
        var request = find(store, conversation);
        return request.state() == ConversationState.ENDED
                ? ended()
                : Router.answer(
                        floors.around(store, List.of(request), meant(command))
                                .asked(command, conversation, now()));
    }

    private static Answer ended() {
        return new Answer.Refused(new Reason("ended", List.of()));
    }

    private static List<UserId> meant(Command command) {
        return command.candidate().stream().toList();
    }

    private Request find(StoreId store, ConversationId conversation) {
        return requests.find(store, conversation)
                .orElseThrow(() -> Problem.missing("no-such-conversation", conversation));
    }

    /// Has a place of an agent held, in the first of these queues where he has one: `hold` writes
    /// that down, in the same transaction. Why not, where he has none.
    public Optional<Reason> hold(
            StoreId store, UserId agent, List<QueueId> queues, Consumer<QueueId> hold) {
        return in(() -> {
            presences.lock(store, agent, now());
            var floor = floors.around(store, List.of(), List.of(agent));
            var free =
                    queues.stream()
                            .filter(it -> floor.obstacle(agent, it, now()).isEmpty())
                            .findFirst();
            free.ifPresent(hold);
            return free.isPresent()
                    ? Optional.<Reason>empty()
                    : queues.stream()
                            .findFirst()
                            .flatMap(it -> floor.obstacle(agent, it, now()))
                            .or(() -> Optional.of(new Reason("not-in-the-queue", List.of())));
        });
    }

    /// Why a new conversation may not wait in a queue but is kept as a message, if so.
    public Optional<Reason> refuses(StoreId store, QueueId queue) {
        return floors.staffed(store)
                .admits(queue, requests.waiting(store, queue), now())
                .map(it -> it.decision().why().getFirst());
    }

    /// Decides all there is to decide in a store, and says how much of it held.
    public int route(StoreId store) {
        return floors.whole(store).map(it -> route(store, it)).orElse(0);
    }

    private int route(StoreId store, Floor floor) {
        var plan = Round.of(floor, now(), IN_A_ROUND);
        int done = 0;
        for (int from = 0; from < plan.size(); from += AT_ONCE) {
            done += carryOut(store, plan.subList(from, Math.min(from + AT_ONCE, plan.size())));
        }
        return done;
    }

    /// Carries out what was planned, but for what has come between or is in somebody else's hands:
    /// that is decided again. It waits for nobody, so that nobody waits in a circle.
    int carryOut(StoreId store, List<Recorded> plan) {
        return in(() -> {
            var free =
                    requests.lockFree(
                            store, plan.stream().map(it -> it.decision().conversation()).toList());
            var agents = plan.stream().flatMap(it -> it.decision().agent().stream()).toList();
            var held = presences.lockFree(store, agents);
            var floor = floors.around(store, free, agents);
            var names = free.stream().map(Request::id).collect(Collectors.toSet());
            var done = new ArrayList<Outcome>();
            for (var it : plan) {
                boolean alone =
                        names.contains(it.decision().conversation())
                                && held.containsAll(it.decision().agent().stream().toList());
                if (alone && floor.holds(it, now())) {
                    done.add(Outcome.of(floor, it, Optional.empty()));
                    floor.apply(it.decision());
                }
            }
            outcomes.write(store, done);
            return done.size();
        });
    }

    /// What was decided about a conversation, in order, each with why.
    public List<Kept> decided(StoreId store, ConversationId conversation) {
        return decisions.of(store, conversation);
    }

    /// What was decided about it last, and what its owner wrote with his last transfer.
    public Optional<Kept> lastDecided(StoreId store, ConversationId conversation) {
        return decisions.last(store, conversation);
    }

    public Optional<String> transferNote(ConversationId conversation) {
        return decisions.transferNote(conversation);
    }

    /// To the microsecond, as the database keeps it.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
