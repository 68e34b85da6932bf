package org.comptoir.trading.imports.run;

import java.util.Optional;
import java.util.UUID;
import org.comptoir.stores.StoreId;
import org.comptoir.trading.imports.ImportProgress;
import org.comptoir.trading.imports.ImportReport;
import org.comptoir.trading.imports.ImportRequest.Mode;
import org.jspecify.annotations.Nullable;

/// One import that goes on by itself: how far it is, and in the end its report.
public final class ImportRun implements ImportProgress {
    private final UUID id;
    private final StoreId store;
    private final Mode mode;
    private volatile State state = State.RUNNING;
    private volatile Progress progress = new Progress("", 0, 0);
    private volatile @Nullable ImportReport report;
    private volatile @Nullable String failure;

    ImportRun(UUID id, StoreId store, Mode mode) {
        this.id = id;
        this.store = store;
        this.mode = mode;
    }

    /// Whether it is at work, has ended with a report, or broke.
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /// What it does, how many are done, and of how many, 0 where that is not known.
    public record Progress(String step, long done, long total) {}

    @Override
    public void at(String step, long done, long total) {
        progress = new Progress(step, done, total);
    }

    void done(ImportReport result) {
        report = result;
        state = State.DONE;
    }

    void failed(String reason) {
        failure = reason;
        state = State.FAILED;
    }

    public UUID id() {
        return id;
    }

    public StoreId store() {
        return store;
    }

    public Mode mode() {
        return mode;
    }

    public State state() {
        return state;
    }

    public Progress progress() {
        return progress;
    }

    /// What it did, once it has ended.
    public Optional<ImportReport> report() {
        return Optional.ofNullable(report);
    }

    /// Why it broke, in words.
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }
}
