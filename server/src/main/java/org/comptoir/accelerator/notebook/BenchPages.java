package org.comptoir.accelerator.notebook;

import java.util.List;
import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.form.Faults;
import org.comptoir.accelerator.mark.Node;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.web.Versions;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.content.value.InvalidContent;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The catalogue tree of a draft while it is marked, what it does beside it, and its saving. Steps
/// that are not saved travel with the page.
@Controller
class BenchPages {
    private static final String ROOT = "/accelerator/{store}/contracts/{id}/edit/products";
    private static final String TREE = "bench-tree";
    private static final String EFFECT = "bench-effect";

    private final Subjects subjects;
    private final Notebook notebook;
    private final Benches benches;
    private final Texts texts;

    BenchPages(Subjects subjects, Notebook notebook, Benches benches, Texts texts) {
        this.subjects = subjects;
        this.notebook = notebook;
        this.benches = benches;
        this.texts = texts;
    }

    /// A step, or another look: the page, or the part of it that a script asks for.
    @PostMapping(ROOT + "/bench")
    ModelAndView bench(
            Desk desk,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestHeader(name = "HX-Target", defaultValue = "") String part) {
        var open = subjects.open(desk, "contracts", id);
        var subject = subject(open);
        var ask = BenchAsk.of(sent);
        if (ask.all().containsKey("branch")) {
            var node = Node.read(ask.all().getOrDefault("branch", "")).orElse(new Node.Whole());
            int level = level(ask.all().getOrDefault("level", ""));
            return desk.show("notebook/node")
                    .addObject("row", benches.branch(subject, ask, node, level));
        }
        return switch (part) {
            case TREE ->
                    tree(desk, benches.tree(subject, ask))
                            .addObject("locked", subjects.isHeldByAnother(subject));
            case EFFECT -> {
                var effect = benches.effect(subject, ask);
                yield desk.show("notebook/effect")
                        .addObject("bench", subject.address() + "/products")
                        .addObject("effect", effect);
            }
            default -> page(desk, open, benches.of(subject, ask));
        };
    }

    private static int level(String text) {
        return text.matches("\\d{1,2}") ? Integer.parseInt(text) : 1;
    }

    private static ModelAndView tree(Desk desk, Bench bench) {
        var tree = desk.show("notebook/tree").addObject("bench", bench);
        if (bench.problem() != null) {
            tree.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return tree;
    }

    private ModelAndView page(Desk desk, Subjects.Open open, Bench bench) {
        return open.page()
                .apply(notebook.open(desk, open.subject(), Chapter.PRODUCTS))
                .addObject("bench", bench);
    }

    private static ContractSubject subject(Subjects.Open open) {
        if (open.subject() instanceof ContractSubject subject) {
            return subject;
        }
        throw new IllegalStateException(open.subject().address());
    }

    @PostMapping(ROOT + "/marks")
    ModelAndView save(
            Desk desk,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String version) {
        var open = subjects.open(desk, "contracts", id);
        var subject = subject(open);
        var ask = BenchAsk.of(sent);
        var read = Versions.read(version);
        try {
            var terms = benches.terms(subject, ask.steps());
            var content = subject.stored().current().withTerms(terms);
            return switch (subject.save(ContentJson.mapper().valueToTree(content), read)) {
                case Faults.Read<Integer> _ ->
                        new ModelAndView("redirect:" + subject.address() + "/products?done=save");
                case Faults.Wrong<Integer>(var errors) ->
                        refused(desk, open, ask, errors.values().iterator().next(), 422);
            };
        } catch (Problem problem) {
            return refused(desk, open, ask, texts.of(problem), problem.kind().status());
        } catch (InvalidContent invalid) {
            return refused(desk, open, ask, String.valueOf(invalid.getMessage()), 422);
        }
    }

    /// The tree with its steps, at the node that is wrong, and why they cannot be saved.
    private ModelAndView refused(
            Desk desk, Subjects.Open open, BenchAsk ask, String words, int status) {
        var subject = subject(open);
        var wrong = benches.wrong(subject, ask.steps(), words);
        var page = page(desk, open, benches.of(subject, wrong.map(ask::at).orElse(ask)));
        var notice = Notice.of(Notice.Tone.DANGER, desk.text("notebook.wrong"), words);
        page.addObject("notices", List.of(notice));
        page.setStatus(HttpStatus.valueOf(status));
        return page;
    }
}
