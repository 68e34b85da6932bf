package org.comptoir.accelerator.notebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.form.Faults;
import org.comptoir.accelerator.form.FormPart;
import org.comptoir.accelerator.form.FormTree;
import org.comptoir.accelerator.form.RecordForms;
import org.comptoir.accelerator.term.Section;
import org.comptoir.accelerator.term.TermCards;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Choice;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.term.TermKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Opens chapters of what is written, and takes in what was entered into them.
@Component
class Notebook {
    private final FormTree forms;
    private final TermCards cards;

    Notebook(FormTree forms, TermCards cards) {
        this.forms = forms;
        this.cards = cards;
    }

    /// A chapter as it is.
    NotebookView open(Desk desk, Subject subject, Chapter chapter) {
        return view(desk, subject, chapter, subject.tree(), Map.of(), null);
    }

    /// A term as it is, or an empty one of a kind.
    NotebookView write(Desk desk, Subject subject, Chapter chapter, int place, String kind) {
        var term = place < 0 ? NewTerms.of(kind, name(subject)) : term(subject, place);
        var type = type(subject, chapter, term.path("kind").asString(""));
        var parts = new RecordForms(desk, owner(subject), Map.of()).of(type.type(), "", term);
        return view(
                desk,
                subject,
                chapter,
                subject.tree(),
                Map.of(),
                new NotebookView.Writing(
                        place, type.element(), desk.text("term." + type.element()), parts));
    }

    private static String name(Subject subject) {
        return subject.tree().path("key").path("name").asString("");
    }

    private static String owner(Subject subject) {
        return subject.tree().path("key").path("owner").path("distinguishedName").asString("");
    }

    private static JsonNode term(Subject subject, int place) {
        var term = subject.tree().path("terms").path(place);
        if (term.isMissingNode()) {
            throw Problem.missing("no-such-term", place + 1);
        }
        return term;
    }

    /// The kind of term, which must have its place in the chapter.
    private static TermKind type(Subject subject, Chapter chapter, String kind) {
        return kinds(subject, chapter).stream()
                .filter(it -> it.element().equals(kind))
                .findFirst()
                .orElseThrow(() -> Problem.missing("no-such-page", kind));
    }

    private static List<TermKind> kinds(Subject subject, Chapter chapter) {
        return chapter.section().map(it -> it.kinds(subject.place())).orElse(List.of());
    }

    /// Saves the fields of a chapter; the view with what is wrong, or nothing where it is saved.
    Optional<NotebookView> save(Desk desk, Subject subject, Answers.Sent sent) {
        var tree = filled(desk, subject, sent);
        return switch (subject.save(tree, sent.read())) {
            case Faults.Read<Integer> _ -> Optional.empty();
            case Faults.Wrong<Integer>(var errors) ->
                    Optional.of(view(desk, subject, sent.chapter(), tree, errors, null));
        };
    }

    /// The whole content with the fields of a chapter as they were entered.
    private ObjectNode filled(Desk desk, Subject subject, Answers.Sent sent) {
        var fields = sent.chapter().fields(subject.place());
        var tree = subject.tree();
        var written = forms.of(desk.store(), subject.type(), fields, sent.entered(), tree);
        fields.forEach(tree::remove);
        tree.setAll(written);
        return tree;
    }

    /// Saves a term at its place, or as the last one.
    Optional<NotebookView> saveTerm(Desk desk, Subject subject, Answers.Sent sent) {
        int place = sent.written().place();
        var term = entered(desk, subject, sent);
        var checked = Faults.read(desk.page(), () -> ContentJson.term(term.toString()));
        if (checked instanceof Faults.Wrong<Term>(var errors)) {
            return Optional.of(wrong(desk, subject, sent, term, errors));
        }
        var tree = subject.tree();
        var terms = tree.withArray("terms");
        if (place < 0) {
            terms.add(term);
        } else {
            terms.set(place, term);
        }
        return switch (subject.save(tree, sent.read())) {
            case Faults.Read<Integer> _ -> Optional.empty();
            case Faults.Wrong<Integer>(var errors) ->
                    Optional.of(wrong(desk, subject, sent, term, errors));
        };
    }

    /// A term as it was entered, over what it said before.
    private ObjectNode entered(Desk desk, Subject subject, Answers.Sent sent) {
        var written = sent.written();
        var type = type(subject, sent.chapter(), written.kind());
        var before =
                written.place() < 0
                        ? NewTerms.of(type.element(), name(subject))
                        : term(subject, written.place());
        return forms.of(desk.store(), type.type(), sent.entered(), before)
                .put("kind", type.element());
    }

    /// Which term is written: its place, -1 for a new one, and its kind.
    record Written(int place, String kind) {}

    private NotebookView wrong(
            Desk desk,
            Subject subject,
            Answers.Sent sent,
            ObjectNode term,
            Map<String, String> errors) {
        var chapter = sent.chapter();
        var type = type(subject, chapter, sent.written().kind());
        var parts = new RecordForms(desk, owner(subject), errors).of(type.type(), "", term);
        return view(
                desk,
                subject,
                chapter,
                subject.tree(),
                errors,
                new NotebookView.Writing(
                        sent.written().place(),
                        type.element(),
                        desk.text("term." + type.element()),
                        parts));
    }

    /// What was sent, as it was sent, to be mended by who sent it: `names` that lead nowhere are
    /// marked where they stand.
    NotebookView wrong(Desk desk, Subject subject, Answers.Sent sent, List<String> names) {
        if (sent.term().isPresent()) {
            var term = entered(desk, subject, sent);
            return wrong(desk, subject, sent, term, NamedPlaces.of(term, names));
        }
        var tree = filled(desk, subject, sent);
        return view(desk, subject, sent.chapter(), tree, NamedPlaces.of(tree, names), null);
    }

    /// Takes a term away; the view with what is wrong without it, or nothing where it is gone.
    Optional<NotebookView> remove(
            Desk desk, Subject subject, Chapter chapter, int place, OptionalInt read) {
        term(subject, place);
        var tree = subject.tree();
        ((ArrayNode) tree.path("terms")).remove(place);
        return switch (subject.save(tree, read)) {
            case Faults.Read<Integer> _ -> Optional.empty();
            case Faults.Wrong<Integer>(var errors) ->
                    Optional.of(view(desk, subject, chapter, subject.tree(), errors, null));
        };
    }

    private NotebookView view(
            Desk desk,
            Subject subject,
            Chapter chapter,
            ObjectNode tree,
            Map<String, String> errors,
            NotebookView.@Nullable Writing writing) {
        List<FormPart> fields =
                new RecordForms(desk, owner(subject), errors)
                        .of(subject.type(), chapter.fields(subject.place()), "", tree);
        var terms =
                chapter.section()
                        .map(it -> cards.of(desk.page(), subject.terms(), it))
                        .orElse(List.of());
        return new NotebookView(
                subject.address(),
                chapter.code(),
                desk.text("chapter." + chapter.code()),
                subject.version(),
                tabs(desk, subject, chapter),
                fields,
                terms,
                kinds(subject, chapter).stream()
                        .map(it ->
                                Choice.of(it.element(), desk.text("term." + it.element()), false))
                        .toList(),
                writing,
                errors);
    }

    private static List<NotebookView.Tab> tabs(Desk desk, Subject subject, Chapter here) {
        return Chapter.of(subject.place()).stream()
                .map(it ->
                        new NotebookView.Tab(
                                desk.text("chapter." + it.code()),
                                it.icon(),
                                subject.address() + "/" + it.code(),
                                it == here,
                                count(subject, it)))
                .toList();
    }

    private static int count(Subject subject, Chapter chapter) {
        return (int)
                subject.terms().stream()
                        .filter(it -> chapter.section().equals(Optional.of(Section.of(it))))
                        .count();
    }
}
