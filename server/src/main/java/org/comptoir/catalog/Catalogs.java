package org.comptoir.catalog;

import java.util.Optional;
import org.comptoir.platform.Committed;
import org.comptoir.stores.Store;
import org.comptoir.stores.StoreId;
import org.comptoir.stores.Stores;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.support.TransactionTemplate;

/// The catalogue of each store, from memory: built aside when it changes and swapped in after the
/// commit. Inside the changing transaction it is the changed one.
@Component
public class Catalogs {
    private final Committed<StoreId, StoreCatalog> catalogs;
    private final Stores stores;
    private final JdbcClient jdbc;

    /// A store's catalogue was replaced by another, which is already the one in use.
    public record Replaced(StoreCatalog catalog) {}

    Catalogs(
            CatalogReader reader,
            Stores stores,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events) {
        this.stores = stores;
        this.jdbc = jdbc;
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(Isolation.REPEATABLE_READ.value());
        this.catalogs =
                new Committed<>(
                        (store, before) -> warming(read(reader, reading, store, before)),
                        (_, catalog) -> events.publishEvent(new Replaced(catalog)));
    }

    private static StoreCatalog read(
            CatalogReader reader,
            TransactionTemplate reading,
            StoreId store,
            Optional<StoreCatalog> before) {
        var catalog = reading.execute(_ -> reader.read(store, before));
        if (catalog == null) {
            throw new IllegalStateException("No catalogue was read for " + store);
        }
        return catalog;
    }

    private static StoreCatalog warming(StoreCatalog catalog) {
        Thread.ofPlatform()
                .daemon()
                .name("words of " + catalog.store().value())
                .start(catalog::warm);
        return catalog;
    }

    /// Reads every catalogue once the program is up, so that no visitor waits for it.
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread.ofPlatform()
                .daemon()
                .name("catalogues")
                .start(() -> stores.list().forEach(this::of));
    }

    public StoreCatalog of(Store store) {
        return of(store.id());
    }

    public StoreCatalog of(StoreId store) {
        return catalogs.get(store);
    }

    /// Says, inside the transaction that does it, that only price rules, catalogue filters or
    /// product sets of the store change.
    public void objectsChanged(StoreId store) {
        catalogs.changed(store);
    }

    /// Says, inside the transaction that does it, that rows of the store's catalogue change.
    public void changed(StoreId store) {
        jdbc.sql(
                        """
                        insert into catalog_version (store, version) values (:store, 1)
                        on conflict (store) do update set version = catalog_version.version + 1
                        """)
                .param("store", store.value())
                .update();
        catalogs.changed(store);
    }
}
