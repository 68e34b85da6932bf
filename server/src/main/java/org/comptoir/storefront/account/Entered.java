package org.comptoir.storefront.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Field;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.storefront.Visit;
import org.jspecify.annotations.Nullable;

/// What somebody has entered in a form, kept as he typed it, with what is wrong: by field, or about
/// the whole of it.
public record Entered(
        Map<String, String> values, Map<String, String> errors, List<Notice> notices) {
    public Entered {
        values = Map.copyOf(values);
        errors = Map.copyOf(errors);
        notices = List.copyOf(notices);
    }

    public static Entered of(Map<String, String> values) {
        return new Entered(values, Map.of(), List.of());
    }

    public String value(String field) {
        return values.getOrDefault(field, "").strip();
    }

    public boolean has(String field) {
        return !value(field).isEmpty();
    }

    public @Nullable String error(String field) {
        return errors.get(field);
    }

    /// A field of text with what was typed and what is wrong with it.
    public Field field(String name, String label) {
        return Field.text(name, label).value(value(name)).error(error(name));
    }

    public Entered wrong(String field, String words) {
        var more = new HashMap<>(errors);
        more.put(field, words);
        return new Entered(values, more, notices);
    }

    /// The same, after it was refused; whoever may not do it at all, or names what does not exist,
    /// is told so by the page of errors.
    public Entered refused(Visit visit, Problem problem) {
        return switch (problem.kind()) {
            case INVALID, CONFLICT, OUTDATED, REFUSED -> said(visit, problem);
            default -> throw problem;
        };
    }

    private Entered said(Visit visit, Problem problem) {
        var words = visit.words().words(problem);
        return problem.field() == null
                ? new Entered(values, errors, List.of(Notice.of(Tone.DANGER, words)))
                : wrong(problem.field(), words);
    }
}
