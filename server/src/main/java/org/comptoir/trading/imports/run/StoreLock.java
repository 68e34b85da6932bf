package org.comptoir.trading.imports.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.comptoir.stores.StoreId;
import org.comptoir.trading.imports.run.ImportRun.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;

/// That one import is at work in a store, on whatever node: a lock of the database that ends with
/// its connection, so that a node which dies holds nothing. The same connection tells how far the
/// import is while its transactions are open.
final class StoreLock implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(StoreLock.class);

    private final Connection connection;
    private final String key;
    private boolean held = true;

    private StoreLock(Connection connection, String key) {
        this.connection = connection;
        this.key = key;
    }

    /// Takes the lock with a connection of its own, which comes back unused where another import
    /// holds it: then this is no lock.
    static Optional<StoreLock> take(DataSource source, StoreId store) {
        var connection = DataSourceUtils.getConnection(source);
        boolean taken = false;
        try {
            var lock = new StoreLock(connection, key(store));
            taken = lock.ask("select pg_try_advisory_lock(hashtextextended(?, 0))");
            return taken ? Optional.of(lock) : Optional.empty();
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("No import can be begun", failure);
        } finally {
            if (!taken) {
                DataSourceUtils.releaseConnection(connection, source);
            }
        }
    }

    /// By what the lock of a store goes.
    static String key(StoreId store) {
        return "contract-import " + store.value();
    }

    private boolean ask(String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /// Tells how far the import is.
    void tell(UUID run, Progress progress) {
        try (var statement =
                connection.prepareStatement(
                        "update import_run set step = ?, done = ?, total = ? where id = ?")) {
            statement.setString(1, progress.step());
            statement.setLong(2, progress.done());
            statement.setLong(3, progress.total());
            statement.setObject(4, run);
            statement.executeUpdate();
        } catch (SQLException failure) {
            log.debug("How far import {} is cannot be told", run, failure);
        }
    }

    @Override
    public void close() {
        if (!held) {
            return;
        }
        held = false;
        try (connection) {
            ask("select pg_advisory_unlock(hashtextextended(?, 0))");
        } catch (SQLException failure) {
            log.debug("The lock of an import went with its connection", failure);
        }
    }
}
