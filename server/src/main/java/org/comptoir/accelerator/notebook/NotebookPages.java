package org.comptoir.accelerator.notebook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.form.FormTree.Entered;
import org.comptoir.accelerator.notebook.Answers.Sent;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The notebooks of contracts and accounts: a chapter, or a term of it, is read and saved on its
/// own.
@Controller
class NotebookPages {
    private static final String ROOT = "/accelerator/{store}/{kind:contracts|accounts}/{id}/edit";

    private final Subjects subjects;
    private final Notebook notebook;
    private final Answers answers;

    NotebookPages(Subjects subjects, Notebook notebook, Answers answers) {
        this.subjects = subjects;
        this.notebook = notebook;
        this.answers = answers;
    }

    @GetMapping(ROOT)
    ModelAndView open(Desk desk, @PathVariable String kind, @PathVariable UUID id) {
        return new ModelAndView("redirect:" + desk.at(kind + "/" + id + "/edit/profile"));
    }

    @GetMapping(ROOT + "/{chapter}")
    ModelAndView chapter(
            Desk desk,
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable String chapter,
            @RequestParam(defaultValue = "") String done) {
        var open = subjects.open(desk, kind, id);
        var view = notebook.open(desk, open.subject(), known(open, chapter));
        subjects.lock(desk, open.subject());
        var saved = Notice.of(Tone.SUCCESS, desk.text("notebook.saved"));
        return open.page().apply(view).addObject("done", done.equals("save") ? saved : null);
    }

    @GetMapping(ROOT + "/{chapter}/{term}")
    ModelAndView term(
            Desk desk,
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable String chapter,
            @PathVariable String term,
            @RequestParam(defaultValue = "") String type) {
        var open = subjects.open(desk, kind, id);
        var place = Answers.place(term);
        var view = notebook.write(desk, open.subject(), known(open, chapter), place, type);
        subjects.lock(desk, open.subject());
        return open.page().apply(view);
    }

    @PostMapping(ROOT + "/{chapter}")
    ModelAndView save(
            Desk desk,
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable String chapter,
            @RequestParam MultiValueMap<String, String> values) {
        var open = subjects.open(desk, kind, id);
        return answers.saved(
                desk, open, new Sent(known(open, chapter), Optional.empty(), Entered.of(values)));
    }

    @PostMapping(ROOT + "/{chapter}/{term}")
    ModelAndView saveTerm(
            Desk desk,
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable String chapter,
            @PathVariable String term,
            @RequestParam MultiValueMap<String, String> values) {
        var open = subjects.open(desk, kind, id);
        return answers.saved(
                desk, open, new Sent(known(open, chapter), Optional.of(term), Entered.of(values)));
    }

    @PostMapping(ROOT + "/{chapter}/{term}/remove")
    ModelAndView remove(
            Desk desk,
            @PathVariable String kind,
            @PathVariable UUID id,
            @PathVariable String chapter,
            @PathVariable String term,
            @RequestParam MultiValueMap<String, String> values) {
        var open = subjects.open(desk, kind, id);
        var sent = new Sent(known(open, chapter), Optional.of(term), Entered.of(values));
        return answers.removed(
                desk,
                open,
                sent,
                words ->
                        open.page()
                                .apply(notebook.open(desk, open.subject(), sent.chapter()))
                                .addObject("notices", List.of(Notice.of(Tone.DANGER, words))));
    }

    private static Chapter known(Subjects.Open open, String code) {
        return Chapter.of(code, open.subject().place())
                .orElseThrow(() -> Problem.missing("no-such-page", code));
    }
}
