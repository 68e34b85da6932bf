package org.comptoir.accelerator.price;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Refusals;
import org.comptoir.accelerator.Rows;
import org.comptoir.catalog.offers.PriceLists;
import org.comptoir.catalog.overview.ListOverview;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Csv;
import org.comptoir.trading.storeobject.ObjectEdits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The price lists of a store: all of them, one with its offers in a grid, and its offers as a
/// file.
@Controller
class DeskPriceListPages {
    private final PriceListTable table;
    private final PriceListViews views;
    private final ListOverview overview;
    private final PriceLists lists;
    private final Refusals refusals;

    DeskPriceListPages(
            PriceListTable table,
            PriceListViews views,
            ListOverview overview,
            PriceLists lists,
            Refusals refusals) {
        this.table = table;
        this.views = views;
        this.overview = overview;
        this.lists = lists;
        this.refusals = refusals;
    }

    @GetMapping("/accelerator/{store}/price-lists")
    ModelAndView list(
            Desk desk,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        ObjectEdits.requireEditor(desk.actor(), desk.store());
        return page(desk, asked, part != null);
    }

    private ModelAndView page(Desk desk, Map<String, String> asked, boolean part) {
        var ask = Ask.of(desk.at("price-lists"), asked, PriceListTable.KNOWN);
        return Rows.show(desk, table.of(desk, ask, Rows.PAGE), "pricelists", part);
    }

    @GetMapping("/accelerator/{store}/price-lists.csv")
    ResponseEntity<byte[]> file(Desk desk, @RequestParam Map<String, String> asked) {
        ObjectEdits.requireEditor(desk.actor(), desk.store());
        var ask = Ask.of(desk.at("price-lists"), asked, "q", "sort");
        return Rows.file(table.of(desk, ask, Csv.MOST));
    }

    @PostMapping("/accelerator/{store}/price-lists")
    ModelAndView create(
            Desk desk,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String description,
            @RequestParam(defaultValue = "0") String precedence) {
        ObjectEdits.requireEditor(desk.actor(), desk.store());
        try {
            var list =
                    lists.create(
                            desk.actor().logonId(),
                            desk.store(),
                            name,
                            description,
                            precedence(precedence.strip()));
            return new ModelAndView("redirect:" + desk.at("price-lists", list.name()));
        } catch (Problem refusal) {
            return refusals.on(page(desk, Map.of(), false), refusal);
        }
    }

    private static double precedence(String text) {
        if (!text.matches("-?\\d{1,6}")) {
            throw Problem.invalid("precedence", "not-a-number", "precedence", text);
        }
        return Double.parseDouble(text);
    }

    @GetMapping("/accelerator/{store}/price-lists/{name}")
    ModelAndView one(
            Desk desk, @PathVariable String name, @RequestParam Map<String, String> asked) {
        ObjectEdits.requireEditor(desk.actor(), desk.store());
        var ask = Ask.of(desk.at("price-lists", name), asked, "q", "page");
        var done = Notice.of(Tone.SUCCESS, desk.text("prices.done"));
        return desk.show("pricelist")
                .addObject("view", views.of(desk, views.list(desk, name), ask))
                .addObject("done", "save".equals(asked.get("done")) ? done : null);
    }

    /// The offers in the form in which they may be brought back.
    @GetMapping("/accelerator/{store}/price-lists/{name}/offers.csv")
    ResponseEntity<byte[]> offers(Desk desk, @PathVariable String name) {
        ObjectEdits.requireEditor(desk.actor(), desk.store());
        var list = views.list(desk, name);
        var csv = new PriceCsv();
        overview.offers(desk.store().id(), list.name()).forEach(csv::add);
        var file =
                ContentDisposition.attachment()
                        .filename(list.name() + ".csv", StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.build().toString())
                .body(csv.text().getBytes(StandardCharsets.UTF_8));
    }
}
