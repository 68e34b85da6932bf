package org.comptoir.accelerator.contract;

import java.util.List;
import java.util.Map;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Rows;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Csv;
import org.comptoir.platform.page.table.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The contracts of a store: as a list, on a timeline, as a file, and many of them at once.
@Controller
class ContractListPages {
    private static final int ON_TIMELINE = 100;

    private final ContractList list;
    private final ContractCommands commands;
    private final Timelines timelines;

    ContractListPages(ContractList list, ContractCommands commands, Timelines timelines) {
        this.list = list;
        this.commands = commands;
        this.timelines = timelines;
    }

    @GetMapping("/accelerator/{store}/contracts")
    ModelAndView list(
            Desk desk,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var ask = Ask.of(desk.at("contracts"), asked, ContractList.KNOWN);
        if (ask.value("as").equals("timeline")) {
            var lines = list.lines(desk, ask, ON_TIMELINE);
            var listing = list.of(desk, ask, lines);
            return shown(desk, listing, part != null)
                    .addObject("timeline", timelines.of(desk, lines.items()));
        }
        return shown(desk, list.of(desk, ask, Rows.PAGE), part != null);
    }

    private ModelAndView shown(Desk desk, Listing listing, boolean part) {
        return Rows.show(desk, listing, "contracts", part).addObject("mayAdd", list.mayAdd(desk));
    }

    @GetMapping("/accelerator/{store}/contracts.csv")
    ResponseEntity<byte[]> file(Desk desk, @RequestParam Map<String, String> asked) {
        var ask = Ask.of(desk.at("contracts"), asked, "q", "view", "account", "sort");
        return Rows.file(list.of(desk, ask, Csv.MOST));
    }

    /// Does the same to all that were chosen, each on its own: what is refused is told, with why.
    @PostMapping("/accelerator/{store}/contracts")
    ModelAndView many(
            Desk desk,
            @RequestParam String command,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "id", defaultValue = "") List<String> chosen,
            @RequestParam Map<String, String> asked) {
        var notices = commands.many(desk, command, reason, chosen);
        var ask = Ask.of(desk.at("contracts"), asked, ContractList.KNOWN);
        return shown(desk, list.of(desk, ask, Rows.PAGE), false).addObject("notices", notices);
    }
}
