package org.comptoir.accelerator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Says on a page that something was refused, and why.
@Component
public class Refusals {
    private final Texts texts;

    Refusals(Texts texts) {
        this.texts = texts;
    }

    /// What came of doing the same to several things.
    public record Outcome(int done, List<Notice> refusals) {
        public Outcome {
            refusals = List.copyOf(refusals);
        }

        /// The refusals, after words that say for how many it was done.
        public List<Notice> after(String words) {
            var notices = new ArrayList<Notice>();
            notices.add(Notice.of(done > 0 ? Tone.SUCCESS : Tone.WARNING, words));
            notices.addAll(refusals);
            return notices;
        }
    }

    /// The page that stood before, with the reason and the status of the refusal.
    public ModelAndView on(ModelAndView page, Problem refusal) {
        page.addObject("notices", List.of(notice(refusal)));
        page.setStatus(HttpStatus.valueOf(refusal.kind().status()));
        return page;
    }

    /// What is wrong, by field; nothing where it is not about one.
    public Map<String, String> byField(Problem refusal) {
        var field = refusal.field();
        return field == null ? Map.of() : Map.of(field, texts.of(refusal));
    }

    /// Does the same to each of the chosen, at most so many; what refuses does not stop the others.
    public <T> Outcome each(Collection<T> chosen, int most, Consumer<T> action) {
        var refusals = new ArrayList<Notice>();
        int done = 0;
        for (var one : chosen.stream().distinct().limit(most).toList()) {
            try {
                action.accept(one);
                done++;
            } catch (Problem refusal) {
                refusals.add(notice(refusal));
            }
        }
        return new Outcome(done, refusals);
    }

    private Notice notice(Problem refusal) {
        return Notice.of(Tone.DANGER, texts.of(refusal));
    }
}
