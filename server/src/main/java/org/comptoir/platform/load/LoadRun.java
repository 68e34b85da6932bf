package org.comptoir.platform.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.platform.Problem;
import org.jspecify.annotations.Nullable;

/// One load: what it has done so far, what is wrong with the files, and how far it is.
public final class LoadRun {
    private static final int MOST_PROBLEMS = 200;

    private final List<FileProblem> problems = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Counts> counts = new TreeMap<>();
    private volatile Progress progress = new Progress("", 0, 0);
    private final List<FileProblem> warnings = Collections.synchronizedList(new ArrayList<>());
    private volatile State state = State.RUNNING;
    private volatile int problemCount;
    private volatile @Nullable String store;
    private final Load.By by;

    /// A run of the program itself, which may everything.
    public LoadRun() {
        this(new Load.By("load", true));
    }

    LoadRun(Load.By by) {
        this.by = by;
    }

    /// Whether it may do what only a site administrator may.
    public boolean administrator() {
        return by.administrator();
    }

    /// Who asked for it.
    public String actor() {
        return by.logonId();
    }

    /// Whether it is at work, has ended well, was refused for what is wrong with the files, or
    /// broke.
    public enum State {
        RUNNING,
        DONE,
        REFUSED,
        FAILED
    }

    /// What happened to one object.
    public enum Change {
        ADDED,
        CHANGED,
        SAME
    }

    /// Something wrong at a place in a file; line and column count from 1, 0 where there is none.
    public record FileProblem(String file, long line, long column, String code, String message) {
        /// As compilers write it: `file:line:column: message (code)`.
        @Override
        public String toString() {
            return "%s:%d:%d: %s (%s)".formatted(file, line, column, message, code);
        }
    }

    /// The step at work and how many of its objects are done.
    public record Progress(String step, long done, long total) {}

    /// How many objects of one kind were added, changed, or already as the file says.
    public record Counts(int added, int changed, int same) {
        private static final Counts NONE = new Counts(0, 0, 0);

        /// As a person reads it: `412 (3 added, 1 changed)`.
        @Override
        public String toString() {
            return "%d (%d added, %d changed)".formatted(added + changed + same, added, changed);
        }

        private Counts plus(Change change, int objects) {
            return switch (change) {
                case ADDED -> new Counts(added + objects, changed, same);
                case CHANGED -> new Counts(added, changed + objects, same);
                case SAME -> new Counts(added, changed, same + objects);
            };
        }
    }

    /// Reports a problem; the first 200 are kept, all are counted.
    public synchronized void problem(
            String file, long line, long column, String code, String message) {
        problemCount++;
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new FileProblem(file, line, column, code, message));
        }
    }

    /// Reports something doubtful, which stops nothing; the first 200 are kept.
    public synchronized void warning(
            String file, long line, long column, String code, String message) {
        if (warnings.size() < MOST_PROBLEMS) {
            warnings.add(new FileProblem(file, line, column, code, message));
        }
    }

    public void count(String kind, Change change) {
        count(kind, change, 1);
    }

    public synchronized void count(String kind, Change change, int objects) {
        counts.put(kind, counts.getOrDefault(kind, Counts.NONE).plus(change, objects));
    }

    public void progress(String step, long done, long total) {
        progress = new Progress(step, done, total);
    }

    public Progress progress() {
        return progress;
    }

    public boolean failed() {
        return problemCount > 0;
    }

    public int problemCount() {
        return problemCount;
    }

    public List<FileProblem> problems() {
        return List.copyOf(problems);
    }

    /// How many objects were added or changed so far.
    public synchronized int changes() {
        return counts.values().stream().mapToInt(each -> each.added() + each.changed()).sum();
    }

    public List<FileProblem> warnings() {
        return List.copyOf(warnings);
    }

    public State state() {
        return state;
    }

    void finish(State end) {
        state = end;
    }

    public synchronized Map<String, Counts> counts() {
        return new TreeMap<>(counts);
    }

    /// The identifier of the store the folder describes, once its `store.yaml` is read.
    public String store() {
        var known = store;
        if (known == null) {
            throw Problem.invalid("store.yaml", "load-without-store");
        }
        return known;
    }

    public void store(String identifier) {
        store = identifier;
    }
}
