package org.comptoir.platform.load;

import java.time.Instant;
import java.util.UUID;

/// A load somebody asked for, and its run.
public record Load(UUID id, Mode mode, String actor, Instant startedAt, LoadRun run) {
    /// Who asked for it; only a site administrator may move a store or switch its features.
    public record By(String logonId, boolean administrator) {}

    /// Whether to say what would change, or to change it.
    public enum Mode {
        PLAN,
        APPLY
    }
}
