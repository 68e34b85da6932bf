package org.comptoir.care.route;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.comptoir.care.ConversationId;
import org.comptoir.care.ConversationState;
import org.comptoir.care.QueueId;
import org.comptoir.members.UserId;

/// A conversation as routing sees it. `arrived` is kept through requeue and overflow; `since` says
/// from when on it waits this time; `passed` are those who refused it or gave it back.
public record Request(
        ConversationId id,
        QueueId queue,
        ConversationState state,
        int priority,
        Instant arrived,
        Instant since,
        boolean front,
        boolean overflowed,
        Optional<UserId> owner,
        Optional<Handover> handover,
        Optional<Offer> offer,
        Set<UserId> passed) {
    private static final Set<ConversationState> OWNED =
            Set.of(
                    ConversationState.CHATTING,
                    ConversationState.TRANSFERRING,
                    ConversationState.WRAP_UP);

    public Request {
        passed = Set.copyOf(passed);
    }

    /// A conversation that has just come to a queue.
    public static Request arriving(ConversationId id, QueueRules queue, Instant at) {
        return new Request(
                id,
                queue.id(),
                ConversationState.WAITING,
                queue.priority(),
                at,
                at,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    /// The queue in which it looks for an agent: its own, or the one it is being handed to.
    public QueueId line() {
        return handover.flatMap(Handover::queue).orElse(queue);
    }

    /// Whether an agent is to be found for it.
    boolean isSeeking() {
        return offer.isEmpty()
                && (state == ConversationState.WAITING
                        || handover.flatMap(Handover::queue).isPresent());
    }

    /// Those whom it takes a place of.
    public Set<UserId> keepers() {
        var found = new HashSet<UserId>();
        owner.ifPresent(found::add);
        offer.ifPresent(it -> found.add(it.agent()));
        return found;
    }

    /// Whether its owner spends one of his places on it.
    boolean isOwned() {
        return OWNED.contains(state);
    }

    boolean isOwnedBy(UserId agent) {
        return isOwned() && owner.filter(agent::equals).isPresent();
    }

    boolean isOfferedTo(UserId agent) {
        return offer.filter(it -> it.agent().equals(agent)).isPresent();
    }

    /// What a decision makes of it.
    public Request after(Decision decision) {
        return switch (decision.kind()) {
            case OFFER -> offered(offerOf(decision));
            case ACCEPT, PICK, TAKE_OVER -> ownedBy(decision.person());
            case REFUSE -> withoutOffer(with(passed, decision.person()));
            case TIME_OUT, WITHDRAW -> withoutOffer(passed);
            case TRANSFER_TO_AGENT ->
                    handed(Handover.to(decision.person(), decision.time()))
                            .offered(offerOf(decision));
            case TRANSFER_TO_QUEUE -> handed(Handover.to(decision.place(), decision.time()));
            case RETURN -> returned(passed);
            case CONSULT -> this;
            case REQUEUE -> waiting(decision.at(), false, with(passed, decision.person()));
            case REQUEUE_AT_FRONT -> waiting(decision.at(), true, passed);
            case OVERFLOW -> overflown();
            case MESSAGE -> in(ConversationState.MESSAGE);
            case LEAVE, END -> in(decision.ending());
        };
    }

    private static Offer offerOf(Decision decision) {
        return new Offer(decision.person(), decision.time());
    }

    private static Set<UserId> with(Set<UserId> passed, UserId agent) {
        var more = new HashSet<>(passed);
        more.add(agent);
        return more;
    }

    private Request offered(Offer made) {
        var next = state == ConversationState.WAITING ? ConversationState.OFFERED : state;
        return new Request(
                id,
                queue,
                next,
                priority,
                arrived,
                since,
                front,
                overflowed,
                owner,
                handover,
                Optional.of(made),
                passed);
    }

    private Request handed(Handover to) {
        return new Request(
                id,
                queue,
                ConversationState.TRANSFERRING,
                priority,
                arrived,
                since,
                false,
                false,
                owner,
                Optional.of(to),
                Optional.empty(),
                passed);
    }

    private Request ownedBy(UserId agent) {
        return new Request(
                id,
                line(),
                ConversationState.CHATTING,
                priority,
                arrived,
                since,
                false,
                false,
                Optional.of(agent),
                Optional.empty(),
                Optional.empty(),
                passed);
    }

    /// An offer that came to nothing: the conversation waits again, stays with its owner if it was
    /// handed to this one colleague, or is still being handed to a queue.
    private Request withoutOffer(Set<UserId> others) {
        if (handover.flatMap(Handover::colleague).isPresent()) {
            return returned(others);
        }
        var next = state == ConversationState.OFFERED ? ConversationState.WAITING : state;
        return new Request(
                id,
                queue,
                next,
                priority,
                arrived,
                since,
                front,
                overflowed,
                owner,
                handover,
                Optional.empty(),
                others);
    }

    private Request returned(Set<UserId> others) {
        return new Request(
                id,
                queue,
                ConversationState.CHATTING,
                priority,
                arrived,
                since,
                false,
                false,
                owner,
                Optional.empty(),
                Optional.empty(),
                others);
    }

    private Request waiting(Instant from, boolean first, Set<UserId> others) {
        return new Request(
                id,
                line(),
                ConversationState.WAITING,
                priority,
                arrived,
                from,
                first,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                others);
    }

    private Request overflown() {
        return new Request(
                id, queue, state, priority, arrived, since, front, true, owner, handover, offer,
                passed);
    }

    private Request in(ConversationState next) {
        var keeper = OWNED.contains(next) ? owner : Optional.<UserId>empty();
        return new Request(
                id,
                queue,
                next,
                priority,
                arrived,
                since,
                false,
                false,
                keeper,
                Optional.empty(),
                Optional.empty(),
                passed);
    }
}
