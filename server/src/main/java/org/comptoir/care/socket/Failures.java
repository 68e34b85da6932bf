package org.comptoir.care.socket;

import java.util.concurrent.CompletionException;
import org.comptoir.platform.Ids;
import org.comptoir.platform.LockFailures;
import org.comptoir.platform.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/// What a client is told of something that failed.
final class Failures {
    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    static Problem problemOf(Throwable failed) {
        var cause = cause(failed);
        if (cause instanceof Problem problem) {
            return problem;
        }
        var passing = LockFailures.exhaustion(cause);
        if (passing.isEmpty() && cause instanceof DataAccessException stumble) {
            passing = LockFailures.problemOf(stumble);
        }
        return passing.orElseGet(() -> internal(cause));
    }

    private static Throwable cause(Throwable failed) {
        return failed instanceof CompletionException && failed.getCause() != null
                ? failed.getCause()
                : failed;
    }

    private static Problem internal(Throwable failed) {
        var reference = Ids.next().toString();
        log.error("A frame of the socket failed, reference {}", reference, failed);
        return Problem.of(Problem.Kind.UNAVAILABLE, "internal", reference);
    }
}
