package org.comptoir.accelerator.care;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.members.Role;
import org.comptoir.members.User;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.stores.Store;
import org.springframework.stereotype.Component;

/// Agents by their names.
@Component
public class Colleagues {
    private final Users users;

    Colleagues(Users users) {
        this.users = users;
    }

    public Map<UserId, String> names(Stream<UserId> ids) {
        return users.all(ids.collect(Collectors.toSet())).values().stream()
                .collect(Collectors.toMap(User::id, User::displayName));
    }

    /// Who serves a store, by his name.
    public Map<UserId, String> of(Store store) {
        var names = new LinkedHashMap<UserId, String>();
        Stream.of(Role.CSR, Role.CSR_SUPERVISOR)
                .flatMap(it -> users.holding(it, store.owner()).stream())
                .sorted((one, other) -> one.displayName().compareToIgnoreCase(other.displayName()))
                .forEach(it -> names.put(it.id(), it.displayName()));
        return names;
    }
}
