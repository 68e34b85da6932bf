package org.comptoir.care.talk;

import java.time.Instant;
import org.comptoir.care.ConversationId;

/// The answer to who said something: it is in the database for good, as this number. `again` says
/// that it already was.
public record Stored(ConversationId conversation, int seq, Instant at, boolean again) {}
