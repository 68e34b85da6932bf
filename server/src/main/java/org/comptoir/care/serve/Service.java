package org.comptoir.care.serve;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.care.ConversationState;
import org.comptoir.care.floor.Routing;
import org.comptoir.care.route.Answer;
import org.comptoir.care.route.Command;
import org.comptoir.care.route.Decision;
import org.comptoir.care.route.Reason;
import org.comptoir.care.talk.Access;
import org.comptoir.care.talk.Wording;
import org.comptoir.members.Actor;
import org.comptoir.members.UserId;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Does what agents ask for, over the socket and over REST, once for each key.
@Component
public class Service {
    private final TransactionTemplate transaction;
    private final Registrations agents;
    private final Routing routing;
    private final CommandRows commands;
    private final WrapUps wrapUps;

    Service(
            PlatformTransactionManager transactions,
            Registrations agents,
            Routing routing,
            CommandRows commands,
            WrapUps wrapUps) {
        this.transaction = new TransactionTemplate(transactions);
        this.agents = agents;
        this.routing = routing;
        this.commands = commands;
        this.wrapUps = wrapUps;
    }

    /// What came of a wish; the same key gives the same answer again. A refusal is a problem with
    /// the router's reason.
    public Wish.Answer answer(Store store, Actor actor, Wish wish) {
        Access.requireCare(store);
        agents.require(store, actor);
        var agent = actor.requireUser();
        var checked = checked(wish);
        var command = command(store, actor, checked);
        var kept =
                Objects.requireNonNull(
                        transaction.execute(_ -> {
                            if (!commands.begin(agent, checked)) {
                                return commands.of(agent, checked);
                            }
                            var done = carryOut(store, agent, checked, command);
                            return commands.keep(agent, checked, done);
                        }));
        kept.refused()
                .ifPresent(it -> {
                    throw Problem.conflict(it.code(), it.arguments().toArray());
                });
        return new Wish.Answer(kept.conversation(), kept.version());
    }

    private Wish checked(Wish wish) {
        return new Wish(
                Wording.key(wish.key()),
                wish.name(),
                wish.conversation(),
                wish.agent(),
                wish.queue(),
                wish.reason(),
                wish.text().filter(it -> !it.isBlank()).map(it -> Wording.text("text", it)));
    }

    private Command command(Store store, Actor actor, Wish wish) {
        var agent = actor.requireUser();
        return switch (wish.name()) {
            case "accept" -> new Command.Accept(agent);
            case "refuse" -> new Command.Refuse(agent);
            case "pick" -> new Command.Pick(agent);
            case "take-over" -> {
                if (!agents.supervises(store, actor)) {
                    throw Problem.of(Problem.Kind.FORBIDDEN, "supervisors-only");
                }
                yield new Command.TakeOver(agent);
            }
            case "keep" -> new Command.Keep(agent);
            case "requeue" -> new Command.Requeue(agent);
            case "end" -> new Command.End(agent);
            case "wrap-up" -> {
                wrapUps.require(store, wish.reason());
                yield new Command.End(agent);
            }
            case "transfer" -> transfer(agent, wish);
            case "consult" -> new Command.Consult(agent, colleague(wish, "agent"));
            default -> throw Problem.invalid("type", "unknown-frame", wish.name());
        };
    }

    private static Command transfer(UserId agent, Wish wish) {
        return wish.queue()
                .<Command>map(to -> new Command.TransferToQueue(agent, to))
                .orElseGet(() -> new Command.TransferToAgent(agent, colleague(wish, "to")));
    }

    private static UserId colleague(Wish wish, String field) {
        return wish.agent().orElseThrow(() -> Problem.invalid(field, "frame-field", field));
    }

    private Optional<Reason> carryOut(Store store, UserId agent, Wish wish, Command command) {
        var answer = routing.ask(store.id(), wish.conversation(), command, wish.text());
        if (wish.name().equals("wrap-up") && answer instanceof Decision decision) {
            if (decision.then().filter(ConversationState.WRAP_UP::equals).isPresent()) {
                answer = routing.ask(store.id(), wish.conversation(), command, Optional.empty());
            }
            wrapUps.write(agent, wish);
        }
        return switch (answer) {
            case Answer.Refused(var reason) -> Optional.of(named(reason, wish));
            case Answer.Nothing _ -> Optional.of(new Reason("taken", List.of()));
            case Decision _ -> Optional.empty();
        };
    }

    /// A queue that there is not is named as it was asked for.
    private static Reason named(Reason reason, Wish wish) {
        return wish.queue()
                .filter(_ -> reason.code().equals("no-such-queue"))
                .map(it -> new Reason(reason.code(), List.of(it.toString())))
                .orElse(reason);
    }
}
