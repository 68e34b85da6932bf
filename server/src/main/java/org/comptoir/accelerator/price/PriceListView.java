package org.comptoir.accelerator.price;

import java.util.List;
import org.comptoir.accelerator.product.DeskNaming;
import org.comptoir.platform.Paged;
import org.comptoir.platform.page.Status;
import org.comptoir.platform.page.table.Ask;

/// A price list as its page shows it: one page of its articles in a grid, what names the list, and
/// who changed it.
public record PriceListView(
        String name,
        String address,
        List<Status> marks,
        String description,
        String owner,
        String precedence,
        Ask ask,
        Paged<?> articles,
        Grid grid,
        List<DeskNaming> namings,
        List<Change> history) {
    public PriceListView {
        marks = List.copyOf(marks);
        namings = List.copyOf(namings);
        history = List.copyOf(history);
    }

    /// What the grid holds: its rows as JSON, the articles that were shown a line each, what tells
    /// whether somebody else has changed them since, and their names as JSON.
    public record Grid(
            String json, String parts, String seen, String names, List<String> currencies) {
        public Grid {
            currencies = List.copyOf(currencies);
        }
    }

    /// Who changed it, and how much.
    public record Change(String at, String person, String what) {}

    /// The same with what somebody entered over the articles that he saw.
    PriceListView typed(String json, List<String> parts, String seen) {
        var typed = new Grid(json, String.join("\n", parts), seen, grid.names(), grid.currencies());
        return new PriceListView(
                name,
                address,
                marks,
                description,
                owner,
                precedence,
                ask,
                articles,
                typed,
                namings,
                history);
    }

    /// The page of the list before or after this one, or nothing.
    public String page(int step) {
        int page = articles.page() + step;
        return page < 1 || page > articles.pages() ? "" : ask.with("page", String.valueOf(page));
    }
}
