package org.comptoir.trading.imports.check;

import java.util.Set;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Store;
import org.comptoir.trading.MemberIds;
import org.comptoir.trading.content.value.Reference;
import org.comptoir.trading.file.Located;
import org.comptoir.trading.file.Position;
import org.springframework.stereotype.Component;

/// Looks up what somebody names who writes without a file.
@Component
public class NameCheck {
    private static final Position NOWHERE = new Position(0, 0);

    private final NamedThings things;
    private final Suggestions suggestions;
    private final Texts texts;

    NameCheck(NamedThings things, Suggestions suggestions, Texts texts) {
        this.things = things;
        this.suggestions = suggestions;
        this.texts = texts;
    }

    /// The problem, with what the name of an account or a contract in it was meant to be.
    public Problem helped(Store store, Problem problem) {
        return Suggestions.isAsked(problem)
                ? suggestions
                        .of(store, problem)
                        .map(it -> problem.with("meant", it))
                        .orElse(problem)
                : problem;
    }

    /// Whom the names mean; refuses those that lead nowhere, all at once.
    public MemberIds require(Store store, Set<Reference> named) {
        var located = named.stream().map(it -> new Located(it, NOWHERE)).toList();
        var check = new ReferenceCheck(things, suggestions, texts, store);
        var checked = check.check(located);
        if (checked.unknown().isEmpty()) {
            return checked.members();
        }
        var problems = check.problems(checked.unknown());
        throw Problem.invalid(
                        "content", "unknown-names", problems.size(), problems.getFirst().message())
                .with(
                        "names",
                        problems.stream().map(it -> it.code() + ": " + it.message()).toList());
    }
}
