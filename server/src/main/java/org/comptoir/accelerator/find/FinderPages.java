package org.comptoir.accelerator.find;

import org.comptoir.accelerator.Desk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The search over everything; a script shows its answer in the palette.
@Controller
class FinderPages {
    private static final int LONGEST = 100;

    private final Finder finder;

    FinderPages(Finder finder) {
        this.finder = finder;
    }

    @GetMapping("/accelerator/{store}/find")
    ModelAndView find(
            Desk desk,
            @RequestParam(defaultValue = "") String q,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var words = q.length() > LONGEST ? q.substring(0, LONGEST) : q;
        return desk.show(part == null ? "find" : "parts/found")
                .addObject("found", finder.find(desk, words))
                .addObject("words", words);
    }
}
