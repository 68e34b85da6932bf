package org.comptoir.care.setting;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.care.setting.General.Registration;
import org.comptoir.members.Members;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.members.User;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.stores.Store;
import org.comptoir.stores.StoreId;
import org.springframework.stereotype.Component;

/// Who serves the shoppers of a store: whoever is registered and still has the role; or, where the
/// store says so, everybody who has it.
@Component
public class Agents {
    private static final long FRESH = Duration.ofSeconds(5).toNanos();

    private final Setups setups;
    private final Members members;
    private final Users users;
    private final Organizations organizations;
    private final Map<StoreId, ByRole> byRole = new ConcurrentHashMap<>();

    Agents(Setups setups, Members members, Users users, Organizations organizations) {
        this.setups = setups;
        this.members = members;
        this.users = users;
        this.organizations = organizations;
    }

    private record ByRole(long readAt, Set<UserId> users) {}

    /// The agents of a store, the registered as they are registered.
    public List<CareAgent> of(Store store) {
        var setup = setups.of(store);
        var registered =
                setup.all(CareAgent.class).stream()
                        .map(Kept::value)
                        .filter(it -> isEntitled(members, store, it.user()))
                        .toList();
        if (setup.general().value().registration() == Registration.BY_ADMINISTRATOR) {
            return registered;
        }
        var known = registered.stream().map(CareAgent::user).collect(Collectors.toSet());
        return Stream.concat(
                        registered.stream(),
                        withRole(store).stream()
                                .filter(it -> !known.contains(it))
                                .map(it -> unregistered(setup, it)))
                .toList();
    }

    /// How one user serves the shoppers of a store, if he does.
    public Optional<CareAgent> of(Store store, UserId user) {
        var setup = setups.of(store);
        var registered =
                setup.all(CareAgent.class).stream()
                        .map(Kept::value)
                        .filter(it -> it.user().equals(user))
                        .findFirst();
        boolean byRole = setup.general().value().registration() != Registration.BY_ADMINISTRATOR;
        return (registered.isEmpty() && !byRole) || !isEntitled(members, store, user)
                ? Optional.empty()
                : Optional.of(registered.orElseGet(() -> unregistered(setup, user)));
    }

    /// Whoever has the role serves every queue.
    private static CareAgent unregistered(Setup setup, UserId user) {
        var queues = setup.queues().stream().map(it -> it.value().identifier());
        return new CareAgent(
                user,
                setup.general().value().capacity(),
                Set.of(),
                queues.collect(Collectors.toSet()));
    }

    private Set<UserId> withRole(Store store) {
        var now = System.nanoTime();
        var held = byRole.get(store.id());
        if (held == null || now - held.readAt > FRESH) {
            held = new ByRole(now, readWithRole(store));
            byRole.put(store.id(), held);
        }
        return held.users;
    }

    private Set<UserId> readWithRole(Store store) {
        return organizations.path(store.owner()).stream()
                .flatMap(unit ->
                        Stream.of(Role.CSR, Role.CSR_SUPERVISOR)
                                .flatMap(role -> users.holding(role, unit).stream()))
                .map(User::id)
                .collect(Collectors.toSet());
    }

    /// Whether somebody may be an agent of the store at all.
    public boolean isEntitled(Store store, UserId user) {
        return isEntitled(members, store, user);
    }

    static boolean isEntitled(Members members, Store store, UserId user) {
        return members.actorOf(user)
                .filter(it -> it.hasAny(store.owner(), Role.CSR, Role.CSR_SUPERVISOR))
                .isPresent();
    }
}
