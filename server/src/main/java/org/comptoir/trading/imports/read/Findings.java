package org.comptoir.trading.imports.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.comptoir.platform.Texts;
import org.comptoir.trading.file.FileProblem;

/// What is wrong with a file, by its place: up to a thousand of it, and that there is more.
public final class Findings {
    static final int MOST = 1_000;

    private static final Comparator<FileProblem> BY_PLACE =
            Comparator.comparingInt(FileProblem::line).thenComparingInt(FileProblem::column);

    private final List<FileProblem> found = new ArrayList<>();
    private boolean more;

    public void add(FileProblem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        } else {
            more = true;
        }
    }

    public void into(Findings others) {
        found.forEach(others::add);
        others.more |= more;
    }

    /// Whether there is more than anybody reads.
    public boolean isFull() {
        return more;
    }

    public int size() {
        return found.size();
    }

    public List<FileProblem> byPlace(Texts texts) {
        var sorted = new ArrayList<>(found);
        sorted.sort(BY_PLACE);
        if (more) {
            var last = sorted.getLast();
            var text = texts.get("problem.and-more", MOST);
            sorted.add(new FileProblem(last.line(), last.column(), "and-more", text));
        }
        return sorted;
    }
}
