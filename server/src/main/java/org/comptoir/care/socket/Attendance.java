package org.comptoir.care.socket;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.comptoir.care.floor.Presences;
import org.comptoir.care.serve.Desks;
import org.comptoir.care.serve.Registrations;
import org.comptoir.care.serve.Visits;
import org.comptoir.care.socket.CareSocket.Followed;
import org.comptoir.care.talk.Conversation;
import org.comptoir.care.talk.Conversations;
import org.comptoir.care.talk.Event;
import org.comptoir.care.talk.Relay;
import org.comptoir.members.UserId;
import org.springframework.stereotype.Component;

/// Who is there: what a connection means for routing, and what each side is told of the other's
/// coming and going.
@Component
class Attendance {
    private final Registrations agents;
    private final Presences presences;
    private final Visits visits;
    private final ShopperNames names;
    private final Desks desks;
    private final Conversations conversations;
    private final Relay relay;

    Attendance(
            Registrations agents,
            Presences presences,
            Visits visits,
            ShopperNames names,
            Desks desks,
            Conversations conversations,
            Relay relay) {
        this.agents = agents;
        this.presences = presences;
        this.visits = visits;
        this.names = names;
        this.desks = desks;
        this.conversations = conversations;
        this.relay = relay;
    }

    /// An agent has said hello; a supervisor who is not registered is offered nothing.
    void arrive(CareSocket socket) {
        var caller = socket.caller();
        var actor = caller.now();
        var agent = actor.requireUser();
        desks.sit(caller.store().id(), agent, socket);
        if (agents.registered(caller.store(), actor).isPresent()) {
            presences.connected(caller.store().id(), agent, socket.connection());
        }
        tellShoppers(socket, agent, true);
    }

    private void tellShoppers(CareSocket socket, UserId agent, boolean there) {
        conversations.concerning(List.of(agent)).stream()
                .filter(it -> it.owner().filter(agent::equals).isPresent())
                .filter(it -> it.store().equals(socket.caller().store().id()))
                .forEach(it -> relay.pass(new Event.Came(it, false, there), null));
    }

    /// A shopper has said hello, or somebody who only looks.
    void visit(CareSocket socket) {
        var caller = socket.caller();
        var actor = caller.now();
        var stranger = names.stranger(socket);
        Conversation.Shopper.of(actor)
                .or(() -> stranger.map(it -> new Conversation.Shopper(it, true)))
                .ifPresent(shopper ->
                        visits.came(
                                new Visits.Arrival(
                                        caller.store().id(),
                                        shopper,
                                        caller.name(),
                                        Conversations.language(
                                                caller.store(), actor, caller.locale()),
                                        !caller.visitor(),
                                        stranger),
                                socket.connection()));
    }

    /// Tells who serves him that he is there.
    void tell(Collection<Followed> followed, boolean there) {
        followed.forEach(it -> relay.pass(new Event.Came(it.conversation(), true, there), null));
    }

    /// A connection has ended.
    void leave(CareSocket socket, Collection<Followed> followed) {
        var caller = socket.caller();
        names.leave(socket);
        if (caller.visitor()) {
            visits.left(socket.connection());
            return;
        }
        if (!caller.agent()) {
            visits.ended(socket.connection());
            var shopper = socket.shopper();
            if (shopper.flatMap(it -> visits.of(caller.store().id(), it)).isEmpty()) {
                tell(followed, false);
            }
            return;
        }
        var agent = new UserId(UUID.fromString(caller.identity()));
        desks.leave(caller.store().id(), agent, socket);
        presences.ended(socket.connection());
        if (presences.of(caller.store().id(), agent).filter(Presences.Present::there).isEmpty()) {
            tellShoppers(socket, agent, false);
        }
    }

    /// Those who answered the last question are there still.
    void beat(Collection<CareSocket> open) {
        var alive = open.stream().filter(CareSocket::isAlive).toList();
        presences.beat(connections(alive, true));
        visits.beat(connections(alive, false));
        visits.forgetTheDead();
    }

    private static List<UUID> connections(Collection<CareSocket> sockets, boolean agents) {
        return sockets.stream()
                .filter(it -> it.caller().agent() == agents)
                .map(CareSocket::connection)
                .toList();
    }
}
