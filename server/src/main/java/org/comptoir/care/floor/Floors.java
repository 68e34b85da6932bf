package org.comptoir.care.floor;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.care.QueueId;
import org.comptoir.care.floor.Roster.Member;
import org.comptoir.care.route.Agent;
import org.comptoir.care.route.Floor;
import org.comptoir.care.route.QueueRules;
import org.comptoir.care.route.Request;
import org.comptoir.members.UserId;
import org.comptoir.stores.StoreId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Reads floors: whole, or the few rows around one conversation.
@Component
class Floors {
    private final ObjectProvider<Roster> roster;
    private final RequestRows requests;
    private final PresenceRows presences;
    private final HeldRows held;

    Floors(
            ObjectProvider<Roster> roster,
            RequestRows requests,
            PresenceRows presences,
            HeldRows held) {
        this.roster = roster;
        this.requests = requests;
        this.presences = presences;
        this.held = held;
    }

    /// All of a store, or nothing where nobody waits and nobody is at work.
    Optional<Floor> whole(StoreId store) {
        var known = roster.getIfAvailable();
        var open = known == null ? List.<Request>of() : requests.open(store);
        if (known == null || open.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(floor(store, open, known.agents(store), presences.all(store)));
    }

    /// The agents of a store, without any conversation.
    Floor staffed(StoreId store) {
        var members = roster.getObject().agents(store);
        return floor(store, List.of(), members, presences.all(store));
    }

    /// Conversations and those who have them, are asked for them or are meant, with everything that
    /// takes a place of theirs.
    Floor around(StoreId store, Collection<Request> of, Collection<UserId> meant) {
        var people = new HashSet<>(meant);
        of.forEach(it -> people.addAll(it.keepers()));
        var known = roster.getObject();
        var members = people.stream().flatMap(it -> known.agent(store, it).stream()).toList();
        var near =
                Stream.concat(requests.of(store, people).stream(), of.stream()).distinct().toList();
        return floor(store, near, members, presences.of(store, people));
    }

    private Floor floor(
            StoreId store,
            List<Request> open,
            List<Member> members,
            Map<UserId, PresenceRows.Row> there) {
        var queues = all(roster.getObject().queues(store));
        var known = queues.stream().map(QueueRules::id).collect(Collectors.toSet());
        var floor = new Floor(queues);
        for (var it : members) {
            var row = there.getOrDefault(it.agent(), PresenceRows.NOBODY);
            floor.put(
                    new Agent(
                            it.agent(),
                            it.capacity(),
                            it.skills(),
                            withNone(it.queues()),
                            row.presence(),
                            row.lastAssigned()));
        }
        open.stream().filter(it -> isKnown(it, known)).forEach(floor::put);
        held.of(store).forEach(it -> floor.hold(it.agent(), it.queue()));
        return floor;
    }

    /// Those of the store, and what holds without one.
    private static List<QueueRules> all(List<QueueRules> queues) {
        return Stream.concat(sound(queues).stream(), Stream.of(QueueRules.ofNone())).toList();
    }

    private static Set<QueueId> withNone(Set<QueueId> queues) {
        return Stream.concat(queues.stream(), Stream.of(QueueRules.NONE))
                .collect(Collectors.toSet());
    }

    private static boolean isKnown(Request request, Set<QueueId> queues) {
        return queues.contains(request.queue()) && queues.contains(request.line());
    }

    /// Nobody helps out from a queue that is no more.
    private static List<QueueRules> sound(List<QueueRules> queues) {
        var known = queues.stream().map(QueueRules::id).collect(Collectors.toSet());
        return queues.stream()
                .map(it ->
                        it.overflow().filter(to -> !known.contains(to.queue())).isPresent()
                                ? it.withoutOverflow()
                                : it)
                .toList();
    }
}
