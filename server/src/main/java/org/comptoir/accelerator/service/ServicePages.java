package org.comptoir.accelerator.service;

import java.util.Map;
import java.util.Set;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Rows;
import org.comptoir.care.setting.Setting.Kind;
import org.comptoir.care.setting.SettingChanges;
import org.comptoir.care.talk.Access;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The lists of customer care's settings.
@Controller
class ServicePages {
    static final String ROOT = "/accelerator/{store}/care/settings";
    static final String LIST = ROOT + "/{kind:queues|agents|topics|page-lists}";

    private static final Set<String> DONE = Set.of("remove");

    private final ServiceTable table;

    ServicePages(ServiceTable table) {
        this.table = table;
    }

    /// Refuses whoever may not change the settings; a store without customer care has none.
    static void require(Desk desk) {
        Access.requireCare(desk.store());
        SettingChanges.requireEditor(desk.actor(), desk.store());
    }

    @GetMapping(ROOT)
    ModelAndView first(Desk desk) {
        require(desk);
        return new ModelAndView("redirect:" + desk.at("care/settings/queues"));
    }

    @GetMapping(LIST)
    ModelAndView list(
            Desk desk,
            @PathVariable String kind,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        require(desk);
        var ask = Ask.of(desk.at("care/settings/" + kind), asked, ServiceTable.KNOWN);
        var listing = table.of(desk, kind(kind), ask, Rows.PAGE);
        var toast = desk.done(DONE, "service.done.", asked.getOrDefault("done", ""));
        return Rows.show(desk, listing, "service/list", part != null)
                .addObject("kind", kind)
                .addObject("may", !kind.equals("agents") || SettingChanges.registers(desk.actor()))
                .addObject("done", toast);
    }

    @GetMapping(LIST + ".csv")
    ResponseEntity<byte[]> file(
            Desk desk, @PathVariable String kind, @RequestParam Map<String, String> asked) {
        require(desk);
        var ask = Ask.of(desk.at("care/settings/" + kind), asked, "q", "sort");
        return Rows.file(table.of(desk, kind(kind), ask, Csv.MOST));
    }

    /// The kind whose pages stand at such an address.
    static Kind kind(String path) {
        return path.equals("general") ? Kind.GENERAL : Kind.at(path).orElseThrow();
    }
}
