package org.comptoir.stores;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comptoir.platform.Committed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which stores lend a store what they hold, in sequence (docs/rules.md §6); answered from memory.
@Component
public class StoreRelations {
    private static final String ALL = "relations";

    private final JdbcClient jdbc;
    private final Stores stores;
    private final Committed<String, Map<StoreId, List<StoreId>>> committed;

    /// Relations changed; what a store sees of others may be another.
    public record Changed() {}

    StoreRelations(JdbcClient jdbc, Stores stores, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.stores = stores;
        this.committed = new Committed<>(_ -> read(), (_, _) -> events.publishEvent(new Changed()));
    }

    private Map<StoreId, List<StoreId>> read() {
        var relations = new HashMap<StoreId, List<StoreId>>();
        jdbc.sql("select store, related from store_relation order by store, sequence")
                .query(row -> {
                    var store = new StoreId(row.getObject("store", UUID.class));
                    relations
                            .computeIfAbsent(store, _ -> new ArrayList<>())
                            .add(new StoreId(row.getObject("related", UUID.class)));
                });
        return relations;
    }

    /// The stores that lend to this one, the nearest first.
    public List<Store> of(Store store) {
        return committed.get(ALL).getOrDefault(store.id(), List.of()).stream()
                .map(stores::get)
                .toList();
    }

    /// Writes which stores lend to a store; whether that is anything new.
    boolean save(Store store, List<Store> lenders) {
        if (of(store).equals(lenders)) {
            return false;
        }
        jdbc.sql("delete from store_relation where store = :store")
                .param("store", store.id().value())
                .update();
        for (int sequence = 0; sequence < lenders.size(); sequence++) {
            jdbc.sql(
                            """
                            insert into store_relation (store, sequence, related)
                            values (:store, :sequence, :related)
                            """)
                    .param("store", store.id().value())
                    .param("sequence", sequence)
                    .param("related", lenders.get(sequence).id().value())
                    .update();
        }
        committed.changed(ALL);
        return true;
    }
}
