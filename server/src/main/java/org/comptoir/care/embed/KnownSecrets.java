package org.comptoir.care.embed;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.stores.StoreId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The secrets of each store as they are asked for with every request: what another node made or
/// revoked is known within two seconds.
@Component
class KnownSecrets {
    private static final Logger log = LoggerFactory.getLogger(KnownSecrets.class);
    private static final long FRESH_NANOS = Duration.ofSeconds(2).toNanos();

    private final JdbcClient jdbc;
    private final MasterKey master;
    private final Clock clock;
    private final Map<StoreId, Known> stores = new ConcurrentHashMap<>();

    KnownSecrets(JdbcClient jdbc, MasterKey master, Clock clock) {
        this.jdbc = jdbc;
        this.master = master;
        this.clock = clock;
    }

    private record Known(List<UUID> secrets, long readAt) {}

    /// The valid ones of a store.
    List<UUID> of(StoreId store) {
        var known = stores.get(store);
        if (known == null || System.nanoTime() - known.readAt > FRESH_NANOS) {
            known = new Known(read(store), System.nanoTime());
            stores.put(store, known);
        }
        return known.secrets;
    }

    private List<UUID> read(StoreId store) {
        var seal = master.seal();
        return jdbc
                .sql("select id, seal from care_embed_secret where store = :store")
                .param("store", store.value())
                .query((row, _) -> new Row(row.getObject("id", UUID.class), row.getString("seal")))
                .list()
                .stream()
                .filter(it -> it.isOf(seal))
                .map(Row::id)
                .toList();
    }

    private record Row(UUID id, String seal) {
        private boolean isOf(String present) {
            boolean same = seal.equals(present);
            if (!same) {
                log.warn("Secret {} was made with another key file and cannot be used here", id);
            }
            return same;
        }
    }

    /// The secret as the shop has it, letters it signs with.
    String text(StoreId store, UUID secret) {
        return Signature.written(master.derive("shop " + store.value() + " " + secret));
    }

    /// Reads them anew, now and once the present transaction has ended.
    void changed(StoreId store) {
        stores.remove(store);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCompletion(int status) {
                            stores.remove(store);
                        }
                    });
        }
    }

    /// Notes that one is in use, to the minute.
    void used(UUID secret) {
        var now = clock.instant();
        jdbc.sql(
                        """
                        update care_embed_secret set used_at = :now
                        where id = :id and (used_at is null or used_at < :before)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("before", now.minusSeconds(60).atOffset(ZoneOffset.UTC))
                .param("id", secret)
                .update();
    }
}
