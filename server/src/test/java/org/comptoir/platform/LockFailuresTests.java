package org.comptoir.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;

class LockFailuresTests {
    @Test
    void aDeadlockAndALateLockAskForAnotherTry() {
        var late = new UncategorizedSQLException("hold", "", new SQLException("late", "55P03"));
        assertThat(LockFailures.problemOf(late)).isPresent();
        assertThat(LockFailures.problemOf(new CannotAcquireLockException("deadlock")))
                .hasValueSatisfying(it -> {
                    assertThat(it.code()).isEqualTo("try-again");
                    assertThat(it.kind().status()).isEqualTo(503);
                });
    }

    @Test
    void otherFailuresStayWhatTheyAre() {
        assertThat(LockFailures.problemOf(new DataIntegrityViolationException("twice"))).isEmpty();
    }

    @Test
    void aFullDatabaseIsSaidToBeBusy() {
        var full = new SQLTransientConnectionException("no connection after 30 s");
        var failure = new CannotGetJdbcConnectionException("Failed", full);
        assertThat(LockFailures.exhaustion(new CannotCreateTransactionException("No", failure)))
                .map(Problem::code)
                .hasValue("overloaded");
        assertThat(LockFailures.exhaustion(new IllegalStateException())).isEmpty();
    }
}
