package org.comptoir.storefront.account.order;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.ordering.OrderView;
import org.comptoir.storefront.Reasons;
import org.comptoir.storefront.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Why a line of an order has its price, as it was known when the order was placed.
@Component
class FrozenReasons {
    private final JsonMapper json;

    FrozenReasons(JsonMapper json) {
        this.json = json;
    }

    Reasons of(Visit visit, OrderView.Line line) {
        if (line.isTakenOver()) {
            return new Reasons(visit.text("order.taken-over"), List.of(), List.of());
        }
        var words = visit.words();
        var sentence =
                visit.text(
                        "order.why",
                        words.money(line.unitPrice()),
                        line.contract().name(),
                        line.contract().version());
        return new Reasons(sentence, List.of(words.frozen(line)), losers(visit, line));
    }

    private List<Reasons.Loser> losers(Visit visit, OrderView.Line line) {
        if (line.explanation().isBlank()) {
            return List.of();
        }
        return json.readTree(line.explanation())
                .path("losers")
                .valueStream()
                .map(loser -> loser(visit, loser))
                .distinct()
                .toList();
    }

    private static Reasons.Loser loser(Visit visit, JsonNode loser) {
        var name =
                Stream.of(text(loser.path("contract").path("name")), text(loser.path("list")))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · "));
        var code = text(loser.path("loss"));
        return new Reasons.Loser(name, null, code == null ? "" : visit.text("loss." + code));
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.stringValue() : null;
    }
}
