package org.comptoir.trading.imports.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.comptoir.platform.Problem;

/// What is refused for a reason that the rest of the file may take away: it is tried once more when
/// the rest is in.
public final class Postponed<T> {
    private final String code;
    private final Set<T> waiting = new LinkedHashSet<>();
    private boolean over;

    /// For what is refused by this code.
    public Postponed(String code) {
        this.code = code;
    }

    /// Tries something; where it is put off, nothing is reported yet.
    public void attempt(T it, Runnable work) {
        try {
            work.run();
        } catch (Problem problem) {
            if (over || !problem.code().equals(code)) {
                throw problem;
            }
            waiting.add(it);
            throw new Attempts.Reported();
        }
    }

    public boolean isEmpty() {
        return waiting.isEmpty();
    }

    /// What was put off; from now on nothing is.
    public List<T> again() {
        over = true;
        return List.copyOf(waiting);
    }
}
