package org.comptoir.trading.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comptoir.engine.impact.View;

/// The buyers for whom something may change, found by their ids.
final class Touched {
    private final Discretion discretion;
    private final Map<UUID, Found> users = new HashMap<>();
    private final List<Found> all = new ArrayList<>();
    private Optional<Found> guests = Optional.empty();

    /// A buyer and what he sees before and afterwards.
    record Found(Someone someone, View<Someone> view) {}

    Touched(List<View<Someone>> views, Discretion discretion) {
        this.discretion = discretion;
        for (var view : views) {
            for (var someone : view.buyers()) {
                var found = new Found(someone, view);
                all.add(found);
                someone.user().ifPresent(it -> users.put(it, found));
                if (someone.isGuest()) {
                    guests = Optional.of(found);
                }
            }
        }
    }

    /// What may be told of them.
    Discretion discretion() {
        return discretion;
    }

    Optional<Found> of(UUID buyer, boolean guest) {
        return guest ? guests : Optional.ofNullable(users.get(buyer));
    }

    Set<UUID> users() {
        return users.keySet();
    }

    boolean guests() {
        return guests.isPresent();
    }

    /// How many people may sign in.
    int people() {
        return (int) all.stream().filter(it -> it.someone().counts()).count();
    }

    List<Someone> someones() {
        return all.stream().map(Found::someone).toList();
    }
}
