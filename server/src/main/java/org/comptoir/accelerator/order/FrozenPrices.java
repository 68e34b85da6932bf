package org.comptoir.accelerator.order;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.order.DeskOrder.Candidate;
import org.comptoir.accelerator.order.DeskOrder.Why;
import org.comptoir.ordering.OrderView;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Says why a line of an order has its price, from what was written down when it was placed.
@Component
class FrozenPrices {
    private final JsonMapper json;

    FrozenPrices(JsonMapper json) {
        this.json = json;
    }

    Why of(Desk desk, OrderView.Line line) {
        if (line.isTakenOver()) {
            return new Why(desk.text("order.taken-over"), "", List.of());
        }
        var sentence =
                desk.text(
                        line.contract().isDefault() ? "orders.why.default" : "orders.why",
                        desk.words().money(line.unitPrice()),
                        line.contract().name(),
                        line.contract().version());
        return new Why(sentence, arithmetic(desk, line), others(desk, line));
    }

    private static String arithmetic(Desk desk, OrderView.Line line) {
        var words = desk.words();
        if (!line.components().isEmpty()) {
            return desk.text("order.frozen.kit", words.money(line.unitPrice()));
        }
        return line.adjustment().signum() == 0
                ? desk.text("order.frozen.list", words.money(line.listPrice()))
                : desk.text(
                        "order.frozen",
                        words.money(line.listPrice()),
                        words.change(line.adjustment()),
                        words.money(line.unitPrice()));
    }

    private List<Candidate> others(Desk desk, OrderView.Line line) {
        if (line.explanation().isBlank()) {
            return List.of();
        }
        return json.readTree(line.explanation())
                .path("losers")
                .valueStream()
                .map(it -> candidate(desk, it))
                .distinct()
                .toList();
    }

    private static Candidate candidate(Desk desk, JsonNode loser) {
        var contract = loser.path("contract");
        var named =
                contract.path("name").asString("") + " " + contract.path("version").asString("");
        var name =
                Stream.of(named.strip(), loser.path("list").asString(""))
                        .filter(it -> !it.isEmpty())
                        .collect(joining(" · "));
        return new Candidate(
                name,
                price(desk, loser.path("unitPrice")),
                reason(desk, loser.path("loss").asString("not-covered")));
    }

    /// The words for the store’s side where they differ from those for the buyer.
    private static String reason(Desk desk, String code) {
        var key = "orders.loss." + code;
        var words = desk.text(key);
        return words.equals(key) ? desk.text("loss." + code) : words;
    }

    private static String price(Desk desk, JsonNode price) {
        if (!price.isObject()) {
            return "";
        }
        return desk.page()
                .formats()
                .money(
                        new BigDecimal(price.path("amount").asString("0")),
                        Currency.getInstance(price.path("currency").asString("EUR")));
    }
}
