package org.comptoir.accelerator.form;

import java.util.List;
import org.comptoir.accelerator.Desk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// Suggestions for a field that names something, while one types.
@Controller
class SuggestionPages {
    private static final int LONGEST = 200;

    private final SuggestedNames names;

    SuggestionPages(SuggestedNames names) {
        this.names = names;
    }

    @GetMapping("/accelerator/{store}/names")
    @ResponseBody
    List<Suggestion> names(
            Desk desk, @RequestParam String what, @RequestParam(defaultValue = "") String q) {
        return names.of(desk, what, q.length() > LONGEST ? q.substring(0, LONGEST) : q);
    }
}
