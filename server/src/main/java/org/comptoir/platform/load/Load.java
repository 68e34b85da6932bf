package org.comptoir.platform.load;

import java.time.Instant;
import java.util.UUID;

/// A load somebody asked for, and its run.
public record Load(UUID id, Mode mode, String actor, Instant startedAt, LoadRun run) {
    /// Whether to say what would change, or to change it.
    public enum Mode {
        PLAN,
        APPLY
    }
}
