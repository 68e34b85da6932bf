package org.comptoir.trading;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.comptoir.platform.Problem;

/// Who asks for a command, in whose place if not his own, why, and at which version he decided it;
/// no version asks for no check.
public record Asked(
        String actor, Optional<String> actingFor, Optional<String> reason, OptionalInt version) {
    public Asked {
        Objects.requireNonNull(actor, "actor");
    }

    public Asked(String actor, Optional<String> reason, OptionalInt version) {
        this(actor, Optional.empty(), reason, version);
    }

    /// The same in the place of somebody who is away.
    public Asked inPlaceOf(Optional<String> absent) {
        return new Asked(actor, absent, reason, version);
    }

    /// Somebody who gives no reason and has read no version.
    public static Asked by(String actor) {
        return new Asked(actor, Optional.empty(), OptionalInt.empty());
    }

    /// The same with a reason in words.
    public Asked because(String why) {
        return new Asked(actor, actingFor, Optional.of(why), version);
    }

    /// The same, refused where the contract is no longer at the version that was read.
    public Asked at(OptionalInt read) {
        return new Asked(actor, actingFor, reason, read);
    }

    public String requireReason() {
        return reason.orElseThrow(() -> Problem.invalid("reason", "reason-missing"));
    }

    /// Refuses where the contract has changed since it was read.
    public void requireAsRead(Contract contract) {
        requireAsRead(contract.version());
    }

    /// Refuses where what stands at this version has changed since it was read.
    public void requireAsRead(int present) {
        if (version.isPresent() && version.getAsInt() != present) {
            throw Problem.of(Problem.Kind.OUTDATED, "outdated", present);
        }
    }
}
