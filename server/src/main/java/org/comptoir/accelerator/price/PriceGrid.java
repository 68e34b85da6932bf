package org.comptoir.accelerator.price;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.catalog.overview.ListedOffer;
import org.comptoir.platform.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Offers as the grid of prices holds them: a row for each article, tier and span of time, with a
/// price for each currency.
final class PriceGrid {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SHOWN = "Published";

    private PriceGrid() {}

    static String json(List<ListedOffer> offers) {
        Map<ListedOffer.Tier, ObjectNode> rows = new LinkedHashMap<>();
        for (var offer : offers) {
            rows.computeIfAbsent(offer.tier(), PriceGrid::row)
                    .withArray("prices")
                    .addObject()
                    .put("value", offer.amount().toPlainString())
                    .put("currency", offer.currency());
        }
        return JSON.writeValueAsString(rows.values());
    }

    private static ObjectNode row(ListedOffer.Tier tier) {
        var row = JSON.createObjectNode();
        row.putObject("product").put("partNumber", tier.partNumber());
        if (tier.minimum().signum() > 0) {
            row.put("minimumQuantity", tier.minimum().toPlainString());
        }
        tier.maximum().ifPresent(it -> row.put("maximumQuantity", it.toPlainString()));
        tier.start().ifPresent(it -> row.put("start", it.toString()));
        tier.end().ifPresent(it -> row.put("end", it.toString()));
        row.put("precedence", PriceCsv.precedence(tier.precedence()));
        row.put("published", tier.published() ? SHOWN : "NotPublished");
        row.putArray("prices");
        return row;
    }

    /// A table as files bring it, and for each of its lines the row of the grid, counted from 1.
    record Table(String csv, List<Integer> rows) {
        Table {
            rows = List.copyOf(rows);
        }

        /// The row that a line of the file stands for; the first line is the header.
        int row(long line) {
            int place = (int) line - 2;
            return place >= 0 && place < rows.size() ? rows.get(place) : 0;
        }
    }

    /// What was entered, as a table of the list; a row without any price stands there without one,
    /// so that it is refused.
    static Table table(String list, String json) {
        var csv = new PriceCsv();
        var rows = new ArrayList<Integer>();
        int number = 0;
        for (var row : parsed(json)) {
            number++;
            var prices = row.path("prices");
            if (prices.isEmpty()) {
                csv.add(line(list, row, "", ""));
                rows.add(number);
            }
            for (var price : prices) {
                csv.add(line(list, row, text(price, "currency"), text(price, "value")));
                rows.add(number);
            }
        }
        return new Table(csv.text(), rows);
    }

    private static JsonNode parsed(String json) {
        try {
            var parsed = JSON.readTree(json.isBlank() ? "[]" : json);
            if (parsed.isArray()) {
                return parsed;
            }
        } catch (JacksonException unreadable) {
            throw Problem.invalid("offers", "prices-unreadable");
        }
        throw Problem.invalid("offers", "prices-unreadable");
    }

    private static List<String> line(String list, JsonNode row, String currency, String amount) {
        return List.of(
                list,
                text(row.path("product"), "partNumber"),
                currency,
                amount,
                text(row, "minimumQuantity"),
                text(row, "maximumQuantity"),
                text(row, "start"),
                text(row, "end"),
                text(row, "precedence"),
                String.valueOf(text(row, "published").equals(SHOWN)));
    }

    /// A value on one line.
    private static String text(JsonNode row, String name) {
        return row.path(name).asString("").replaceAll("[\\r\\n]+", " ").strip();
    }
}
