package org.comptoir.care.floor;

import java.util.List;
import java.util.stream.Stream;
import org.comptoir.care.QueueId;
import org.comptoir.care.route.QueueRules;
import org.comptoir.stores.StoreId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/// The program's own queues and agents; for a test also queues of its own, and none but its agents.
public final class RosterOfTests implements Roster {
    private final ListableBeanFactory beans;
    private volatile @Nullable TestRoster present;

    public RosterOfTests(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /// New queues and agents, for every store.
    public TestRoster begin() {
        var begun = new TestRoster();
        present = begun;
        return begun;
    }

    /// Back to the program's own.
    public void end() {
        present = null;
    }

    private Roster own() {
        return beans.getBeansOfType(Roster.class).values().stream()
                .filter(it -> it != this)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<QueueRules> queues(StoreId store) {
        var more = present;
        return Stream.concat(
                        own().queues(store).stream(),
                        Stream.ofNullable(more).flatMap(it -> it.queues(store).stream()))
                .toList();
    }

    @Override
    public List<Member> agents(StoreId store) {
        var others = present;
        return others != null ? others.agents(store) : own().agents(store);
    }

    @Override
    public String title(StoreId store, QueueId queue, String language) {
        return own().title(store, queue, language);
    }
}
