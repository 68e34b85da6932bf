package org.comptoir.platform;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/// Tells failures that another try may spare, such as a deadlock or a lock that came too late, from
/// the others.
public final class LockFailures {
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private LockFailures() {}

    /// The problem that asks for another try, if that is what the failure calls for.
    public static Optional<Problem> problemOf(DataAccessException failure) {
        return failure instanceof ConcurrencyFailureException || isTimeout(failure)
                ? Optional.of(Problem.of(Problem.Kind.UNAVAILABLE, "try-again"))
                : Optional.empty();
    }

    /// The problem that says that the database has no connection free, if that is what failed.
    public static Optional<Problem> exhaustion(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotGetJdbcConnectionException
                    || cause instanceof SQLTransientConnectionException) {
                return Optional.of(Problem.of(Problem.Kind.UNAVAILABLE, "overloaded"));
            }
        }
        return Optional.empty();
    }

    private static boolean isTimeout(DataAccessException failure) {
        return failure.getMostSpecificCause() instanceof SQLException cause
                && LOCK_NOT_AVAILABLE.equals(cause.getSQLState());
    }
}
