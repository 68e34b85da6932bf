package org.comptoir.trading.imports.run;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.trading.imports.read.ImportProgress;
import org.comptoir.trading.imports.run.ImportRun.Counts;
import org.comptoir.trading.imports.run.ImportRun.Progress;
import org.comptoir.trading.imports.run.ImportRun.State;
import org.comptoir.trading.imports.run.ImportRun.TakenFile;

/// An import at work: it tells how far it is and what it did, and nothing else imports into its
/// store until it is closed.
public final class OpenRun implements ImportProgress, AutoCloseable {
    private static final long TOLD_EVERY = Duration.ofMillis(500).toNanos();

    private final ImportRun begun;
    private final StoreLock lock;
    private final RunRows rows;
    private final Clock clock;
    private final List<TakenFile> files = new ArrayList<>();
    private Progress progress = Progress.NONE;
    private Optional<String> failure = Optional.empty();
    private long told = System.nanoTime() - TOLD_EVERY;

    OpenRun(ImportRun begun, StoreLock lock, RunRows rows, Clock clock) {
        this.begun = begun;
        this.lock = lock;
        this.rows = rows;
        this.clock = clock;
    }

    public UUID id() {
        return begun.id();
    }

    @Override
    public void at(String step, long done, long total) {
        progress = new Progress(step, done, total);
        long now = System.nanoTime();
        if (now - told >= TOLD_EVERY) {
            told = now;
            lock.tell(begun.id(), progress);
        }
    }

    public void add(TakenFile file) {
        files.add(file);
    }

    /// Goes on to its end without what it could not do.
    public void breaks(String reason) {
        failure = Optional.of(reason);
    }

    /// Whether nothing has been wrong so far.
    public boolean isFine() {
        return failure.isEmpty() && files.stream().allMatch(TakenFile::isFine);
    }

    /// What was wrong first, in words, or nothing.
    public String wrong() {
        return failure.or(() -> files.stream().flatMap(it -> it.wrong().stream()).findFirst())
                .orElse("");
    }

    /// Ends with what it did.
    public void end() {
        rows.end(ended(failure.isEmpty() ? State.DONE : State.FAILED), files);
    }

    /// Ends likewise, but leaves no trace where all files are as they were.
    public void endUnlessIdle() {
        if (failure.isEmpty() && files.stream().allMatch(TakenFile::unchanged)) {
            forget();
        } else {
            end();
        }
    }

    /// Ends as if it had never been.
    public void forget() {
        rows.delete(begun.id());
    }

    private ImportRun ended(State state) {
        var counts = files.stream().map(Counts::of).reduce(Counts.NONE, Counts::plus);
        return new ImportRun(
                begun.id(),
                begun.store(),
                begun.source(),
                begun.mode(),
                begun.actor(),
                state,
                progress,
                begun.startedAt(),
                Optional.of(clock.instant()),
                failure,
                counts);
    }

    @Override
    public void close() {
        lock.close();
    }
}
