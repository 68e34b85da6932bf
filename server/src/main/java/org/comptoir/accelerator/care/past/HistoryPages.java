package org.comptoir.accelerator.care.past;

import java.util.Map;
import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Rows;
import org.comptoir.care.ConversationId;
import org.comptoir.care.keep.Erasures;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What was talked about: an agent's own conversations, to a supervisor all of them.
@Controller
class HistoryPages {
    private final HistoryTable table;
    private final Transcripts transcripts;
    private final Erasures erasures;

    HistoryPages(HistoryTable table, Transcripts transcripts, Erasures erasures) {
        this.table = table;
        this.transcripts = transcripts;
        this.erasures = erasures;
    }

    @GetMapping("/accelerator/{store}/care/history")
    ModelAndView list(
            Desk desk,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var listing = table.page(desk, ask(desk, asked));
        return Rows.show(desk, listing, "care/history", part != null);
    }

    @GetMapping("/accelerator/{store}/care/history.csv")
    ResponseEntity<byte[]> file(Desk desk, @RequestParam Map<String, String> asked) {
        return Rows.file(table.file(desk, ask(desk, asked), Csv.MOST));
    }

    private static Ask ask(Desk desk, Map<String, String> asked) {
        return Ask.of(desk.at("care/history"), asked, HistoryWish.KNOWN);
    }

    /// All that was said in one, notes included.
    @GetMapping("/accelerator/{store}/care/history/{id}")
    ModelAndView one(Desk desk, @PathVariable UUID id) {
        return desk.show("care/transcript")
                .addObject("view", transcripts.of(desk, new ConversationId(id)));
    }

    /// Erases what was said, as its shopper asked for it.
    @PostMapping("/accelerator/{store}/care/history/{id}/erase")
    ModelAndView erase(Desk desk, @PathVariable UUID id) {
        erasures.erase(desk.actor(), desk.store(), new ConversationId(id));
        return new ModelAndView("redirect:" + desk.at("care/history/" + id));
    }
}
