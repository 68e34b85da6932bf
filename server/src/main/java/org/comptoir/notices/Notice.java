package org.comptoir.notices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One thing a person is told, such as that a contract waits for his approval.
public record Notice(UUID id, Instant at, Message message, Optional<Instant> readAt) {
    /// What is said: `kind` names the text `notice.<kind>`, into which the arguments go; `address`
    /// is where the thing itself is read.
    public record Message(String kind, List<String> arguments, String address) {
        public Message {
            arguments = List.copyOf(arguments);
        }
    }
}
