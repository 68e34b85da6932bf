package org.comptoir.care.invite;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.comptoir.care.QueueId;
import org.comptoir.care.floor.Roster;
import org.comptoir.care.floor.Roster.Member;
import org.comptoir.care.floor.Routing;
import org.comptoir.care.invite.Invitation.State;
import org.comptoir.care.route.Command;
import org.comptoir.care.route.QueueRules;
import org.comptoir.care.serve.Registrations;
import org.comptoir.care.serve.Visit;
import org.comptoir.care.serve.Visits;
import org.comptoir.care.setting.Setups;
import org.comptoir.care.talk.Access;
import org.comptoir.care.talk.Conversation;
import org.comptoir.care.talk.Conversations;
import org.comptoir.care.talk.Wording;
import org.comptoir.members.Actor;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.stores.StoreId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Invites shoppers, and begins the conversation of whoever says yes. While an invitation is open
/// it takes a place of its agent, so that he has one when the answer comes.
@Component
public class Invitations {
    private final InvitationRows rows;
    private final Registrations agents;
    private final Roster roster;
    private final Visits visits;
    private final Setups setups;
    private final Routing routing;
    private final Conversations conversations;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Invitations(
            InvitationRows rows,
            Registrations agents,
            Roster roster,
            Visits visits,
            Setups setups,
            Routing routing,
            Conversations conversations,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.agents = agents;
        this.roster = roster;
        this.visits = visits;
        this.setups = setups;
        this.routing = routing;
        this.conversations = conversations;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Asks a shopper who is in the store; the same key gives the same invitation again.
    public Invitation invite(Store store, Actor actor, UUID visitor, String key, String text) {
        Access.requireCare(store);
        var agent = actor.requireUser();
        var member =
                agents.registered(store, actor)
                        .orElseThrow(() -> Problem.of(Problem.Kind.FORBIDDEN, "not-an-agent"));
        var said = Wording.text("text", text);
        var name = Wording.key(key);
        return in(() -> {
            boolean talks = conversations.isTalking(store, visitor);
            var before = rows.of(agent, name);
            if (before.filter(it -> !it.visitor().equals(visitor)).isPresent()) {
                throw Problem.conflict("key-of-another-wish", name);
            }
            return before.orElseGet(() -> {
                var visit = invitable(store, visitor, talks);
                return hold(store, actor, member, visit, name, said);
            });
        });
    }

    private Visit invitable(Store store, UUID visitor, boolean talks) {
        var visit =
                visits.present(store.id(), visitor)
                        .orElseThrow(() -> Problem.missing("no-such-shopper", visitor));
        if (talks) {
            throw Problem.conflict("shopper-talks");
        }
        if (rows.isAsked(store.id(), visitor, clock.instant())) {
            throw Problem.conflict("shopper-asked");
        }
        return visit;
    }

    private Invitation hold(
            Store store, Actor actor, Member member, Visit visit, String key, String text) {
        var agent = member.agent();
        var times = setups.of(store).general().value().invitations();
        var until = clock.instant().truncatedTo(ChronoUnit.MICROS).plusSeconds(times.answer());
        var id = Ids.next();
        var refused =
                routing.hold(
                        store.id(),
                        agent,
                        queues(store, member),
                        queue ->
                                rows.insert(
                                        new Invitation(
                                                id,
                                                store.id(),
                                                visit.shopper().id(),
                                                agent,
                                                actor.displayName(),
                                                queue,
                                                text,
                                                visit.language(),
                                                State.OPEN,
                                                until,
                                                Optional.empty()),
                                        key,
                                        until.plusSeconds(times.pause())));
        refused.ifPresent(it -> {
            throw Problem.conflict(it.code(), it.arguments().toArray());
        });
        return rows.of(agent, key).orElseThrow();
    }

    /// The queues he serves: first where requests go that no rule knows, then in the order of the
    /// store.
    private List<QueueId> queues(Store store, Member member) {
        var usual = setups.of(store).defaultQueue().map(it -> new QueueId(it.id()));
        return Stream.concat(usual.stream(), roster.queues(store.id()).stream().map(QueueRules::id))
                .distinct()
                .filter(member.queues()::contains)
                .toList();
    }

    /// What the shopper answers, by one of his names; the conversation if it is yes. Nobody else
    /// learns whether there is such an invitation.
    public Optional<Conversation> answer(
            Store store, Actor shopper, Collection<UUID> names, UUID id, boolean accepted) {
        Access.requireCare(store);
        return in(() -> {
            names.stream().sorted().forEach(it -> conversations.isTalking(store, it));
            var asked =
                    rows.lock(id)
                            .filter(it -> it.store().equals(store.id()))
                            .filter(it -> names.contains(it.visitor()))
                            .orElseThrow(() -> Problem.missing("no-such-invitation", id));
            if (asked.state() == State.ACCEPTED && accepted) {
                return Optional.of(conversations.open(store, shopper, asked.opening()));
            }
            requireOpen(asked);
            return accepted ? Optional.of(begin(store, shopper, asked)) : refuse(asked);
        });
    }

    private void requireOpen(Invitation asked) {
        if (!asked.isOpen() || !clock.instant().isBefore(asked.until())) {
            throw Problem.conflict("invitation-over");
        }
    }

    private Optional<Conversation> refuse(Invitation asked) {
        rows.answer(asked.id(), State.REFUSED, null);
        return Optional.empty();
    }

    /// The agent who asked has the conversation at once.
    private Conversation begin(Store store, Actor shopper, Invitation asked) {
        var known = Conversation.Shopper.of(shopper).orElseThrow();
        if (conversations.isTalking(store, known.id())) {
            throw Problem.conflict("invitation-over");
        }
        var begun = conversations.open(store, shopper, asked.opening());
        rows.answer(asked.id(), State.ACCEPTED, begun.id());
        routing.ask(store.id(), begun.id(), new Command.Invite(asked.agent()), Optional.empty());
        return conversations.get(shopper, begun.id());
    }

    /// The open invitation of somebody who comes to a page.
    public Optional<Invitation> open(Store store, Collection<UUID> names) {
        return rows.open(store.id(), names);
    }

    /// The open invitations of a store.
    public List<Invitation> open(StoreId store) {
        return rows.open(store);
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
