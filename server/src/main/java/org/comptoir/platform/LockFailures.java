package org.comptoir.platform;

import java.sql.SQLException;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;

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

    private static boolean isTimeout(DataAccessException failure) {
        return failure.getMostSpecificCause() instanceof SQLException cause
                && LOCK_NOT_AVAILABLE.equals(cause.getSQLState());
    }
}
