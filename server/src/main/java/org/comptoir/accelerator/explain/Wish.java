package org.comptoir.accelerator.explain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Inquiry;
import org.comptoir.engine.money.Quantity;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.table.Ask;

/// What is to be explained: a product, or a kit around it, at a quantity, to a buyer.
public record Wish(Ask ask, Inquiry inquiry, Quantity quantity) {
    /// Before the part number of what goes into a kit: the value says how many.
    static final String IN_KIT = "in-";

    private static final int MOST_IN_KIT = 50;

    static Wish of(Desk desk, Map<String, String> asked) {
        var filled =
                asked.entrySet().stream()
                        .filter(it -> it.getKey().startsWith(IN_KIT) && !it.getValue().isBlank())
                        .map(Map.Entry::getKey)
                        .sorted()
                        .limit(MOST_IN_KIT);
        var known = Stream.of("part", "buyer", "quantity", "at", "currency", "q", "page");
        var ask =
                Ask.of(
                        desk.at("explain"),
                        asked,
                        Stream.concat(known, filled).toArray(String[]::new));
        var quantity = ask.value("quantity");
        return new Wish(
                ask,
                Inquiry.of(desk, asked),
                quantity.isEmpty() ? Quantity.ONE : quantity("quantity", quantity));
    }

    /// A quantity that can be bought.
    public static Quantity quantity(String field, String text) {
        var number =
                text.matches("\\d{1,9}([.,]\\d{1,5})?")
                        ? new BigDecimal(text.replace(',', '.'))
                        : BigDecimal.ZERO;
        if (number.signum() == 0
                || number.compareTo(BigDecimal.valueOf(Quantity.MOST_OF_A_LINE)) > 0) {
            throw Problem.invalid(field, "bad-quantity", text, Quantity.MOST_OF_A_LINE);
        }
        return Quantity.of(number);
    }

    public String part() {
        return ask.value("part");
    }

    public String buyer() {
        return ask.value("buyer");
    }
}
