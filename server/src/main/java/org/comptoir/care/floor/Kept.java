package org.comptoir.care.floor;

import java.util.Optional;
import java.util.UUID;
import org.comptoir.care.route.Recorded;

/// A decision that was stored, with what its owner wrote to whoever takes over.
public record Kept(UUID id, Optional<String> note, Recorded recorded) {}
