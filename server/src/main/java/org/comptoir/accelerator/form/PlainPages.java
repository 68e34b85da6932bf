package org.comptoir.accelerator.form;

import java.util.List;
import java.util.Map;
import org.comptoir.accelerator.Desk;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Shows a [PlainForm] on a page of its own, and again with what is wrong where it was refused.
@Component
public class PlainPages {
    private final Texts texts;

    PlainPages(Texts texts) {
        this.texts = texts;
    }

    /// What stands around a form: its title, where it belongs (`above` at `back`), where it is sent
    /// and with which words, and the version it was read at.
    public record Sheet(
            String title,
            String intro,
            String above,
            String back,
            String address,
            String save,
            int version) {}

    public ModelAndView show(Desk desk, Sheet sheet, PlainForm form) {
        return desk.show("plainform")
                .addObject("sheet", sheet)
                .addObject("parts", form.parts())
                .addObject("notices", List.of());
    }

    /// What is wrong, by field.
    public Map<String, String> errors(Problem refusal) {
        var field = refusal.field();
        return field == null ? Map.of() : Map.of(field, texts.of(refusal));
    }

    /// The form as it was sent, with what is wrong.
    public ModelAndView refused(ModelAndView page, Problem refusal) {
        page.addObject("notices", List.of(Notice.of(Tone.DANGER, texts.of(refusal))));
        page.setStatus(HttpStatus.valueOf(refusal.kind().status()));
        return page;
    }
}
