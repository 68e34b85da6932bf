package org.comptoir.trading.imports.source;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.platform.Audit;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.comptoir.stores.Store;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.imports.source.Place.Address;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The import sources of a store, for whoever may import into it.
@Component
public class ImportSources {
    private static final int MOST = 100;

    private final SourceRows rows;
    private final KnownFiles known;
    private final SourceLimits limits;
    private final TradingAccess access;
    private final Audit audit;
    private final Clock clock;

    ImportSources(
            SourceRows rows,
            KnownFiles known,
            SourceLimits limits,
            TradingAccess access,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.known = known;
        this.limits = limits;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    public Slice<ImportSource> list(Actor actor, Store store, String after, int limit) {
        access.requireWholeStore(actor, store);
        return rows.list(store.id(), after, limit);
    }

    public ImportSource get(Actor actor, Store store, UUID id) {
        access.requireWholeStore(actor, store);
        return rows.find(store.id(), id)
                .orElseThrow(() -> Problem.missing("no-such-import-source", id));
    }

    /// A new source.
    @Transactional
    public ImportSource create(Actor actor, Store store, SourceSettings settings) {
        access.requireWholeStore(actor, store);
        requireAllowed(settings);
        if (rows.count(store.id()) >= MOST) {
            throw Problem.conflict("too-many-import-sources", MOST);
        }
        var user = actor.requireUser();
        var next = next(settings);
        var source =
                new ImportSource(Ids.next(), 1, store.id(), settings, user, next, Optional.empty());
        if (!rows.insert(source)) {
            throw Problem.conflict("import-source-exists", settings.name());
        }
        record(actor, "create-import-source", source);
        return source;
    }

    /// Other settings for a source, which from now on imports in the name of the caller.
    @Transactional
    public ImportSource change(
            Actor actor, Store store, ImportSource present, SourceSettings settings) {
        access.requireWholeStore(actor, store);
        requireAllowed(settings);
        requireNameFree(store, present, settings.name());
        var changed =
                new ImportSource(
                        present.id(),
                        present.version(),
                        store.id(),
                        settings,
                        actor.requireUser(),
                        next(settings),
                        present.lookedAt());
        requireWritten(rows.update(changed), store, present);
        if (settings.readsOtherwise(present.settings())) {
            known.forget(present);
        }
        record(actor, "change-import-source", changed);
        return get(actor, store, present.id());
    }

    private void requireNameFree(Store store, ImportSource present, String name) {
        if (!name.equals(present.name()) && rows.isNamed(store.id(), name)) {
            throw Problem.conflict("import-source-exists", name);
        }
    }

    /// Deletes a source; what it imported stays, and so do its runs.
    @Transactional
    public void delete(Actor actor, Store store, ImportSource present) {
        access.requireWholeStore(actor, store);
        requireWritten(rows.delete(present), store, present);
        record(actor, "delete-import-source", present);
    }

    private void requireWritten(boolean written, Store store, ImportSource present) {
        if (!written) {
            int version = rows.find(store.id(), present.id()).map(ImportSource::version).orElse(0);
            throw Problem.of(Problem.Kind.OUTDATED, "outdated", version);
        }
    }

    /// The names of the credentials that an address may be read with; what they hold nobody is
    /// told.
    public List<String> credentials(Actor actor, Store store) {
        access.requireWholeStore(actor, store);
        return limits.credentials().keySet().stream().sorted().toList();
    }

    private Optional<Instant> next(SourceSettings settings) {
        var now = clock.instant();
        return settings.schedule().filter(_ -> settings.enabled()).map(it -> it.after(now));
    }

    private void requireAllowed(SourceSettings settings) {
        if (!(settings.place() instanceof Address address)) {
            return;
        }
        if (address.isPlain() && !limits.plainHttp()) {
            throw Problem.invalid("address", "import-address-plain");
        }
        address.credential().ifPresent(name -> limits.requireFor(address.uri(), name));
    }

    private void record(Actor actor, String action, ImportSource source) {
        var settings = source.settings();
        audit.record(
                actor.logonId(),
                action,
                "import-source " + source.id(),
                Map.of(
                        "name", settings.name(),
                        "place", settings.place().toString(),
                        "mode", settings.mode().toString(),
                        "as", settings.as().map(Enum::name).orElse(""),
                        "enabled", settings.enabled()));
    }
}
