package org.comptoir.accelerator.entry;

import java.util.List;
import java.util.Map;
import org.comptoir.ordering.CheckoutView;
import org.comptoir.platform.page.Choice;
import org.comptoir.platform.page.Notice;

/// What is put together for a buyer, as the page shows it; `entered` is what was typed and not
/// taken yet, `wrong` what is wrong with it by field.
public record EntryView(
        String logonId,
        Notice banner,
        CheckoutView checkout,
        List<Line> lines,
        boolean perOrder,
        List<Choice> contracts,
        List<Choice> currencies,
        List<Choice> shipping,
        List<String> obstacles,
        List<String> limits,
        String key,
        Map<String, String> entered,
        Map<String, String> wrong) {
    public EntryView {
        lines = List.copyOf(lines);
        contracts = List.copyOf(contracts);
        currencies = List.copyOf(currencies);
        shipping = List.copyOf(shipping);
        obstacles = List.copyOf(obstacles);
        limits = List.copyOf(limits);
        entered = Map.copyOf(entered);
        wrong = Map.copyOf(wrong);
    }

    /// A line with its price, the contracts it may be bought under, and why it costs that.
    public record Line(
            int number,
            String partNumber,
            String name,
            String quantity,
            String unitPrice,
            String listPrice,
            String amount,
            String contract,
            List<Choice> contracts,
            List<String> marks,
            String why) {
        public Line {
            contracts = List.copyOf(contracts);
            marks = List.copyOf(marks);
        }
    }

    public String value(String field) {
        return entered.getOrDefault(field, "");
    }
}
