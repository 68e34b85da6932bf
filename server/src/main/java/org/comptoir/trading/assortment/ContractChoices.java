package org.comptoir.trading.assortment;

import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.members.Actor;
import org.comptoir.members.UserId;
import org.comptoir.stores.Store;
import org.comptoir.stores.StoreId;
import org.comptoir.trading.ContractId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The contracts each user has chosen to buy under, store by store (docs/rules.md §7.1). A chosen
/// contract that died no longer counts; where none is left, all count again.
@Component
public class ContractChoices {
    private static final int KEPT = 100_000;

    private final JdbcClient jdbc;
    private final ConcurrentHashMap<Key, Set<ContractId>> kept = new ConcurrentHashMap<>();

    ContractChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Key(UserId user, StoreId store) {}

    /// The contracts chosen, whether still alive or not; none means all. Guests choose nothing.
    public Set<ContractId> of(Actor actor, Store store) {
        return actor.userId()
                .map(user -> kept.computeIfAbsent(new Key(user, store.id()), this::read))
                .orElse(Set.of());
    }

    /// Chooses; none chosen means all.
    void choose(UserId user, Store store, Set<ContractId> contracts) {
        jdbc.sql(
                        """
                        insert into contract_choice (user_id, store_id, contracts)
                        values (:user, :store, :contracts)
                        on conflict (user_id, store_id) do update set contracts = excluded.contracts
                        """)
                .param("user", user.value())
                .param("store", store.id().value())
                .param("contracts", contracts.stream().map(ContractId::value).toArray(UUID[]::new))
                .update();
        kept.remove(new Key(user, store.id()));
    }

    private Set<ContractId> read(Key key) {
        if (kept.mappingCount() > KEPT) {
            kept.clear();
        }
        return jdbc.sql(
                        """
                        select contracts from contract_choice
                        where user_id = :user and store_id = :store
                        """)
                .param("user", key.user().value())
                .param("store", key.store().value())
                .query((row, _) -> ids(row.getArray("contracts")))
                .optional()
                .orElse(Set.of());
    }

    private static Set<ContractId> ids(java.sql.Array array) throws SQLException {
        return Stream.of((UUID[]) array.getArray())
                .map(ContractId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
