package org.comptoir.accelerator.form;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Refusals;
import org.comptoir.platform.Problem;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Shows a [PlainForm] on a page of its own, and again with what is wrong where it was refused.
@Component
public class PlainPages {
    private final Refusals refusals;

    PlainPages(Refusals refusals) {
        this.refusals = refusals;
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

    /// Saves what was entered and goes on to the place that `save` gives, or shows the form again
    /// with what is wrong by field.
    public ModelAndView saved(
            Desk desk,
            Sheet sheet,
            Function<Map<String, String>, PlainForm> form,
            Supplier<String> save) {
        try {
            return new ModelAndView("redirect:" + save.get());
        } catch (Problem refusal) {
            return refusals.on(show(desk, sheet, form.apply(refusals.byField(refusal))), refusal);
        }
    }
}
