package org.comptoir.care.serve;

import java.util.Optional;
import org.comptoir.care.QueueId;
import org.comptoir.care.floor.Roster;
import org.comptoir.care.floor.Roster.Member;
import org.comptoir.members.Actor;
import org.comptoir.members.Role;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.stores.StoreId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Who may work as an agent of a store: whoever is registered there and has the role for it. A
/// supervisor who is not registered may look on.
@Component
public class Registrations {
    private final ObjectProvider<Roster> roster;

    Registrations(ObjectProvider<Roster> roster) {
        this.roster = roster;
    }

    /// An agent's registration, if he has one and still has the role.
    public Optional<Member> registered(Store store, Actor actor) {
        if (!actor.hasAny(store.owner(), Role.CSR, Role.CSR_SUPERVISOR)) {
            return Optional.empty();
        }
        return Optional.ofNullable(roster.getIfAvailable())
                .flatMap(it -> actor.userId().flatMap(user -> it.agent(store.id(), user)));
    }

    public boolean supervises(Store store, Actor actor) {
        return actor.has(Role.CSR_SUPERVISOR, store.owner());
    }

    /// Refuses whoever is neither registered nor a supervisor.
    public void require(Store store, Actor actor) {
        actor.requireUser();
        if (!supervises(store, actor) && registered(store, actor).isEmpty()) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "not-an-agent");
        }
    }

    /// What a queue is called.
    public String title(StoreId store, QueueId queue, String language) {
        return Optional.ofNullable(roster.getIfAvailable())
                .map(it -> it.title(store, queue, language))
                .orElseGet(queue::toString);
    }
}
