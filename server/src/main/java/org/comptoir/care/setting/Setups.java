package org.comptoir.care.setting;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.comptoir.platform.Audit;
import org.comptoir.platform.Committed;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Word;
import org.comptoir.platform.daily.Rounds;
import org.comptoir.platform.load.LoadRun.Change;
import org.comptoir.stores.Store;
import org.comptoir.stores.StoreId;
import org.comptoir.stores.Stores;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What stores have set for customer care, answered from memory. What another node has changed is
/// known here within two seconds.
@Component
public class Setups {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final SettingRows rows;
    private final Stores stores;
    private final Audit audit;
    private final Rounds rounds;
    private final Committed<StoreId, Setup> committed;

    Setups(SettingRows rows, Stores stores, Audit audit, Rounds rounds) {
        this.rows = rows;
        this.stores = stores;
        this.audit = audit;
        this.rounds = rounds;
        this.committed = new Committed<>(rows::read, (_, _) -> {});
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        rounds.every(PAUSE, "Looking for settings of customer care", this::catchUp);
    }

    /// Reads what other nodes have changed.
    void catchUp() {
        var versions = rows.versions();
        for (var store : stores.list()) {
            if (of(store.id()).version() != versions.getOrDefault(store.id(), 0L)) {
                committed.changed(store.id());
            }
        }
    }

    public Setup of(Store store) {
        return of(store.id());
    }

    public Setup of(StoreId store) {
        return committed.get(store);
    }

    /// Stores a setting, new or in place of the one of its name. Whoever has read another version
    /// than the present one is refused.
    @Transactional
    public <T extends Setting> Kept<T> save(Store store, T wanted, OptionalInt read, String actor) {
        var before = locked(store).find(wanted);
        requireRead(read, before);
        if (before.filter(it -> it.value().equals(wanted)).isEmpty()) {
            require(of(store).with(List.of(wanted)), wanted);
            store(store, wanted, actor);
        }
        return stored(store, wanted);
    }

    private Setup locked(Store store) {
        rows.lock(store.id());
        committed.changed(store.id());
        return of(store);
    }

    private static void requireRead(OptionalInt read, Optional<Kept<?>> before) {
        int present = before.map(Kept::version).orElse(0);
        if (read.isPresent() && read.getAsInt() != present) {
            throw Problem.of(Problem.Kind.OUTDATED, "outdated", present);
        }
    }

    /// What is wanted must fit the rest, and the rest must fit it.
    private static void require(Setup after, Setting wanted) {
        wanted.check(after);
        after.broken()
                .ifPresent(it -> {
                    throw Problem.conflict(
                            "care-setting-needed",
                            new Word("care.kind." + it.kind().code()),
                            it.identifier());
                });
    }

    private void store(Store store, Setting wanted, String actor) {
        rows.save(store.id(), wanted);
        committed.changed(store.id());
        audit(store, "set-care", wanted, actor);
    }

    private void audit(Store store, String action, Setting setting, String actor) {
        audit.record(
                actor,
                action,
                "care-%s %s".formatted(setting.kind().code(), setting.identifier()).strip(),
                Map.of("store", store.identifier(), "setting", setting.written()));
    }

    @SuppressWarnings("unchecked")
    private <T extends Setting> Kept<T> stored(Store store, T wanted) {
        return (Kept<T>) of(store).find(wanted).orElseThrow();
    }

    /// Removes a setting that nothing else needs.
    @Transactional
    public void remove(Store store, Setting setting, OptionalInt read, String actor) {
        var setup = locked(store);
        var before = setup.find(setting);
        requireRead(read, before);
        before.ifPresent(it -> {
            if (it.value() instanceof CareQueue queue && rows.isBusy(it.id())) {
                throw Problem.conflict("queue-is-busy", queue.identifier());
            }
            require(setup.without(it.value()), General.UNSET);
            rows.delete(store.id(), it.value());
            committed.changed(store.id());
            audit(store, "remove-care", it.value(), actor);
        });
    }

    /// Stores several at once, and says which of them were new or other than before: for files,
    /// which are checked as they are read.
    @Transactional
    public Map<Setting, Change> take(Store store, List<? extends Setting> wanted, String actor) {
        var before = locked(store);
        var changes = new LinkedHashMap<Setting, Change>();
        for (var setting : wanted) {
            var present = before.find(setting).map(Kept::value);
            if (present.filter(setting::equals).isPresent()) {
                changes.put(setting, Change.SAME);
            } else {
                changes.put(setting, present.isPresent() ? Change.CHANGED : Change.ADDED);
                store(store, setting, actor);
            }
        }
        return changes;
    }
}
