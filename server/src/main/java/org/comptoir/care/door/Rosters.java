package org.comptoir.care.door;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.care.QueueId;
import org.comptoir.care.floor.Roster;
import org.comptoir.care.route.QueueRules;
import org.comptoir.care.route.QueueRules.State;
import org.comptoir.care.setting.Agents;
import org.comptoir.care.setting.CareAgent;
import org.comptoir.care.setting.CareQueue;
import org.comptoir.care.setting.Kept;
import org.comptoir.care.setting.Setup;
import org.comptoir.care.setting.Setups;
import org.comptoir.members.UserId;
import org.comptoir.platform.Texts;
import org.comptoir.stores.StoreId;
import org.comptoir.stores.Stores;
import org.springframework.stereotype.Component;

/// Tells routing what a store has set. Outside its hours an open queue is draining: who waits is
/// still served, nobody else comes in.
@Component
class Rosters implements Roster {
    private final Setups setups;
    private final Agents agents;
    private final Stores stores;
    private final Clock clock;

    Rosters(Setups setups, Agents agents, Stores stores, Clock clock) {
        this.setups = setups;
        this.agents = agents;
        this.stores = stores;
        this.clock = clock;
    }

    @Override
    public List<QueueRules> queues(StoreId store) {
        var setup = setups.of(store);
        var at = clock.instant();
        return setup.queues().stream().map(it -> rules(setup, it, at)).toList();
    }

    private static QueueRules rules(Setup setup, Kept<CareQueue> kept, Instant at) {
        var queue = kept.value();
        return new QueueRules(
                new QueueId(kept.id()),
                queue.mode(),
                state(setup, queue, at),
                queue.priority(),
                queue.step(),
                queue.skills(),
                queue.capacity(),
                queue.limit(),
                queue.times(),
                queue.overflow().flatMap(it -> overflow(setup, it)));
    }

    private static State state(Setup setup, CareQueue queue, Instant at) {
        boolean over = queue.state() == State.OPEN && !setup.hours(queue).open(at);
        return over ? State.DRAINING : queue.state();
    }

    private static Optional<QueueRules.Overflow> overflow(Setup setup, CareQueue.Overflow set) {
        return setup.queue(set.queue())
                .map(it -> new QueueRules.Overflow(new QueueId(it.id()), set.after()));
    }

    @Override
    public List<Member> agents(StoreId store) {
        var setup = setups.of(store);
        return agents.of(stores.get(store)).stream().map(it -> member(setup, it)).toList();
    }

    @Override
    public Optional<Member> agent(StoreId store, UserId user) {
        var setup = setups.of(store);
        return agents.of(stores.get(store), user).map(it -> member(setup, it));
    }

    private static Member member(Setup setup, CareAgent agent) {
        return new Member(
                agent.user(), agent.capacity(), agent.skills(), ids(setup, agent.queues()));
    }

    private static Set<QueueId> ids(Setup setup, Set<String> queues) {
        return queues.stream()
                .flatMap(it -> setup.queue(it).stream())
                .map(it -> new QueueId(it.id()))
                .collect(Collectors.toSet());
    }

    @Override
    public String title(StoreId store, QueueId queue, String language) {
        return setups.of(store).queues().stream()
                .filter(it -> it.id().equals(queue.value()))
                .findFirst()
                .map(it -> Texts.pick(it.value().titles(), Locale.of(language)))
                .orElse("");
    }
}
