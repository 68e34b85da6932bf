package org.comptoir.accelerator.product;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Refusals;
import org.comptoir.accelerator.Rows;
import org.comptoir.catalog.overview.ProductSheets;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The products of a store: their list, one of them, and many changed at once.
@Controller
class DeskProductPages {
    private final ProductTable table;
    private final ProductSheets sheets;
    private final ProductViews views;
    private final ProductCommands commands;
    private final Refusals refusals;

    DeskProductPages(
            ProductTable table,
            ProductSheets sheets,
            ProductViews views,
            ProductCommands commands,
            Refusals refusals) {
        this.table = table;
        this.sheets = sheets;
        this.views = views;
        this.commands = commands;
        this.refusals = refusals;
    }

    @GetMapping("/accelerator/{store}/products")
    ModelAndView list(
            Desk desk,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        return list(desk, asked, part == null ? "products" : "parts/products", Set.of());
    }

    private ModelAndView list(
            Desk desk, Map<String, String> asked, String template, Collection<String> chosen) {
        ProductRights.requireReader(desk);
        var ask = Ask.of(desk.at("products"), asked, ProductTable.KNOWN);
        var listing =
                table.of(desk, ask, Optional.empty(), Rows.PAGE)
                        .bulk(ProductCommands.of(desk))
                        .chosen(chosen);
        return Rows.show(desk, listing, template, false)
                .addObject("places", table.places(desk, ask));
    }

    /// Does the same to all that were chosen, or to none of them.
    @PostMapping("/accelerator/{store}/products")
    ModelAndView many(
            Desk desk,
            @RequestParam String command,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam MultiValueMap<String, String> sent) {
        var asked = sent.toSingleValueMap();
        var chosen = sent.getOrDefault("id", List.of());
        try {
            var words = commands.run(desk, command, reason, chosen);
            return list(desk, asked, "products", Set.of())
                    .addObject("notices", List.of(Notice.of(Tone.SUCCESS, words)));
        } catch (Problem refusal) {
            return refusals.on(list(desk, asked, "products", chosen), refusal);
        }
    }

    @GetMapping("/accelerator/{store}/products.csv")
    ResponseEntity<byte[]> file(Desk desk, @RequestParam Map<String, String> asked) {
        ProductRights.requireReader(desk);
        var ask = Ask.of(desk.at("products"), asked, "q", "view", "category", "sort");
        return Rows.file(table.of(desk, ask, Optional.empty(), Csv.MOST));
    }

    @GetMapping("/accelerator/{store}/products/{partNumber}")
    ModelAndView one(Desk desk, @PathVariable String partNumber) {
        ProductRights.requireReader(desk);
        var sheet =
                sheets.find(desk.store(), partNumber)
                        .orElseThrow(() -> Problem.missing("no-article", partNumber));
        return desk.show("product").addObject("view", views.of(desk, sheet));
    }
}
