package org.comptoir.engine.impact;

import org.comptoir.engine.impact.PriceChange.Kind;
import org.jspecify.annotations.Nullable;

/// What has been seen of one SKU at its quantities so far, the quantity of one piece first.
final class Seen {
    private @Nullable Look before;
    private @Nullable Look after;
    private @Nullable Look different;
    private @Nullable Look onOneSide;

    /// The prices at one quantity, each with the place of its contract.
    record Look(long quantity, long before, long after, int contractBefore, int contractAfter) {
        boolean isBefore() {
            return before != PriceChange.NONE;
        }

        boolean isAfter() {
            return after != PriceChange.NONE;
        }

        PriceChange change(int entry, Kind kind) {
            return new PriceChange(
                    entry, kind, quantity, before, after, contractBefore, contractAfter);
        }
    }

    void add(Look look) {
        if (before == null && look.isBefore()) {
            before = look;
        }
        if (after == null && look.isAfter()) {
            after = look;
        }
        if (look.isBefore() && look.isAfter()) {
            if (different == null && look.before() != look.after()) {
                different = look;
            }
        } else if (onOneSide == null && look.isBefore() != look.isAfter()) {
            onOneSide = look;
        }
    }

    /// Whether it is sold at all afterwards.
    boolean isSoldAfter() {
        return after != null;
    }

    /// What changes, if anything does.
    @Nullable PriceChange change(int entry) {
        if (before == null) {
            return after == null ? null : after.change(entry, Kind.APPEARING);
        }
        if (after == null) {
            return before.change(entry, Kind.DISAPPEARING);
        }
        if (different != null) {
            boolean up = different.after() > different.before();
            return different.change(entry, up ? Kind.UP : Kind.DOWN);
        }
        return onOneSide == null ? null : onOneSide.change(entry, Kind.QUANTITIES);
    }
}
