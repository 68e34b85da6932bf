package org.comptoir.accelerator.explain;

import java.math.BigDecimal;
import java.util.Map;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Inquiry;
import org.comptoir.engine.money.Quantity;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.table.Ask;

/// What is to be explained: a product, at a quantity, to a buyer.
public record Wish(Ask ask, Inquiry inquiry, Quantity quantity) {
    private static final int FINEST = 5;

    static Wish of(Desk desk, Map<String, String> asked) {
        var ask =
                Ask.of(
                        desk.at("explain"),
                        asked,
                        "part",
                        "buyer",
                        "quantity",
                        "at",
                        "currency",
                        "q",
                        "page");
        return new Wish(ask, Inquiry.of(desk, asked), quantity(ask.value("quantity")));
    }

    private static Quantity quantity(String text) {
        if (text.isEmpty()) {
            return Quantity.ONE;
        }
        if (!text.matches("\\d{1,9}([.,]\\d{1,5})?")) {
            throw Problem.invalid("quantity", "bad-quantity", text, Quantity.MOST_OF_A_LINE);
        }
        var number = new BigDecimal(text.replace(',', '.'));
        if (number.signum() == 0
                || number.stripTrailingZeros().scale() > FINEST
                || number.compareTo(BigDecimal.valueOf(Quantity.MOST_OF_A_LINE)) > 0) {
            throw Problem.invalid("quantity", "bad-quantity", text, Quantity.MOST_OF_A_LINE);
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
