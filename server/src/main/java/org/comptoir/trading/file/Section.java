package org.comptoir.trading.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.comptoir.trading.content.term.SiteTermType;
import org.comptoir.trading.content.value.Reference;

/// One contract, account or store being read: what it names so far, and whether anything in it is
/// wrong.
public final class Section {
    private final ReadOptions options;
    private final Consumer<FileProblem> problems;
    private final Map<Reference, Located> references = new LinkedHashMap<>();
    private boolean broken;

    Section(ReadOptions options, Consumer<FileProblem> problems) {
        this.options = options;
        this.problems = problems;
    }

    /// Remembers where the reference stands first, and gives equal references as one object.
    <R extends Reference> R refer(R reference, Position position) {
        Located located =
                references.computeIfAbsent(reference, made -> new Located(made, position));
        @SuppressWarnings("unchecked")
        R shared = (R) located.reference();
        return shared;
    }

    public void problem(Position position, String code, String message) {
        broken = true;
        problems.accept(FileProblem.at(position, code, message));
    }

    boolean isBroken() {
        return broken;
    }

    public boolean isStrict() {
        return options.strict();
    }

    public Map<String, SiteTermType> siteTerms() {
        return options.siteTerms();
    }

    List<Located> references() {
        return List.copyOf(references.values());
    }
}
