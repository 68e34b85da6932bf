package org.comptoir.care.route;

import java.time.Instant;
import org.comptoir.members.UserId;

/// A conversation laid before an agent; it takes one of his places while it stands.
public record Offer(UserId agent, Instant until) {}
