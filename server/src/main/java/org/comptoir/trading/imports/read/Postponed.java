package org.comptoir.trading.imports.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.comptoir.platform.Problem;

/// What is refused for a reason that the rest of the file may take away: it is tried once more when
/// the rest is in.
public final class Postponed<T> {
    private final BiPredicate<T, Problem> curable;
    private final Set<T> waiting = new LinkedHashSet<>();
    private boolean over;

    /// For what is refused by a problem that the rest may cure.
    public Postponed(BiPredicate<T, Problem> curable) {
        this.curable = curable;
    }

    /// Tries something; where it is put off, nothing is reported yet.
    public void attempt(T it, Runnable work) {
        try {
            work.run();
        } catch (Problem problem) {
            if (over || !curable.test(it, problem)) {
                throw problem;
            }
            waiting.add(it);
            throw new Attempts.Reported();
        }
    }

    public boolean isEmpty() {
        return waiting.isEmpty();
    }

    /// What was put off until now, and may be again.
    public List<T> taken() {
        var taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }

    /// From now on nothing is put off.
    public void end() {
        over = true;
    }

    /// What was put off; from now on nothing is.
    public List<T> again() {
        end();
        return taken();
    }
}
