package org.comptoir.accelerator.notebook;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.form.FormTree.Entered;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.web.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Answers what was sent to a notebook: leads on where it is saved, shows what is wrong where it is
/// not; nothing that was typed is lost.
@Component
class Answers {
    private static final String NEW = "new";

    private final Notebook notebook;
    private final Texts texts;

    Answers(Notebook notebook, Texts texts) {
        this.notebook = notebook;
        this.texts = texts;
    }

    /// What was sent: to which chapter, for which term if any, and what stands in its fields.
    record Sent(Chapter chapter, Optional<String> term, Entered entered) {
        OptionalInt read() {
            return Versions.read(entered.value("version"));
        }

        Notebook.Written written() {
            return new Notebook.Written(place(term.orElse(NEW)), entered.value("kind"));
        }
    }

    /// The place of a term in an address: a number, or `new`.
    static int place(String term) {
        if (term.equals(NEW)) {
            return -1;
        }
        if (!term.matches("\\d{1,6}")) {
            throw Problem.missing("no-such-term", term);
        }
        return Integer.parseInt(term);
    }

    ModelAndView saved(Desk desk, Subjects.Open open, Sent sent) {
        var subject = open.subject();
        try {
            var wrong =
                    sent.term().isPresent()
                            ? notebook.saveTerm(desk, subject, sent)
                            : notebook.save(desk, subject, sent);
            return wrong.map(it -> refused(desk, open, it))
                    .orElseGet(() -> onward(subject, sent.chapter()));
        } catch (Problem problem) {
            var page = open.page().apply(notebook.wrong(desk, subject, sent, names(problem)));
            return refused(page, texts.of(problem), said(problem), problem.kind().status());
        }
    }

    ModelAndView removed(
            Desk desk, Subjects.Open open, Sent sent, Function<String, ModelAndView> refusedWith) {
        var subject = open.subject();
        try {
            int place = place(sent.term().orElse(NEW));
            return notebook.remove(desk, subject, sent.chapter(), place, sent.read())
                    .map(it -> refused(desk, open, it))
                    .orElseGet(() -> onward(subject, sent.chapter()));
        } catch (Problem problem) {
            var page = refusedWith.apply(texts.of(problem));
            page.setStatus(HttpStatus.valueOf(problem.kind().status()));
            return page;
        }
    }

    private static ModelAndView refused(Desk desk, Subjects.Open open, NotebookView view) {
        var unmarked =
                view.isMarked()
                        ? null
                        : view.errors().entrySet().stream()
                                .map(it -> it.getKey() + ": " + it.getValue())
                                .findFirst()
                                .orElse(null);
        return refused(open.page().apply(view), desk.text("notebook.wrong"), unmarked, 422);
    }

    private static ModelAndView onward(Subject subject, Chapter chapter) {
        return new ModelAndView(
                "redirect:" + subject.address() + "/" + chapter.code() + "?done=save");
    }

    private static ModelAndView refused(
            ModelAndView page, String words, @Nullable String detail, int status) {
        var notice = new Notice(Tone.DANGER, words, detail, null, null);
        page.addObject("notices", List.of(notice)).setStatus(HttpStatus.valueOf(status));
        return page;
    }

    /// The names that lead nowhere, where that was the problem.
    private static List<String> names(Problem problem) {
        return problem.details().get("names") instanceof List<?> names
                ? names.stream().map(Object::toString).toList()
                : List.of();
    }

    private static @Nullable String said(Problem problem) {
        var names = names(problem);
        return names.size() > 1 ? String.join(" ", names) : null;
    }
}
