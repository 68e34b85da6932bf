package org.comptoir.accelerator.product;

import java.util.Map;
import java.util.Optional;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Rows;
import org.comptoir.catalog.overview.ProductSheets;
import org.comptoir.platform.Problem;
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

/// The products of a store: their list, and one of them.
@Controller
class DeskProductPages {
    private final ProductTable table;
    private final ProductSheets sheets;
    private final ProductViews views;

    DeskProductPages(ProductTable table, ProductSheets sheets, ProductViews views) {
        this.table = table;
        this.sheets = sheets;
        this.views = views;
    }

    @GetMapping("/accelerator/{store}/products")
    ModelAndView list(
            Desk desk,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        ProductRights.requireReader(desk);
        var ask = Ask.of(desk.at("products"), asked, ProductTable.KNOWN);
        var listing = table.of(desk, ask, Optional.empty(), Rows.PAGE);
        return Rows.show(desk, listing, part == null ? "products" : "parts/products", false)
                .addObject("places", table.places(desk, ask));
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
