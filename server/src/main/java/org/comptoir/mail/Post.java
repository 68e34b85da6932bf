package org.comptoir.mail;

import java.io.IOException;
import java.time.Instant;
import java.util.UUID;

/// Carries letters away. The id stays the same when a letter is sent again.
interface Post {
    void send(UUID id, Letter letter, Instant at) throws IOException, Undeliverable;

    /// It will never arrive, however often it is tried.
    final class Undeliverable extends Exception {
        private static final long serialVersionUID = 1;

        Undeliverable(String reason, Throwable cause) {
            super(reason, cause);
        }
    }
}
