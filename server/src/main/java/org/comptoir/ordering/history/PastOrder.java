package org.comptoir.ordering.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Percentage;
import org.comptoir.members.User;
import org.comptoir.ordering.CartView;
import org.comptoir.ordering.Order;
import org.comptoir.ordering.OrderId;
import org.comptoir.ordering.OrderLine;
import org.comptoir.ordering.OrderState;
import org.comptoir.ordering.PostalAddress;
import org.comptoir.platform.Ids;
import org.comptoir.stores.Store;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.Contract;

/// Makes an order of the rows of a file: at the prices given there, without a reason for them.
final class PastOrder {
    private static final String NOTHING = "{}";
    private static final CartView.Choice UNKNOWN = new CartView.Choice(new UUID(0, 0), "", "–");

    private PastOrder() {}

    static Order of(Store store, List<PastLine> rows, PastArticles articles) {
        var head = rows.getFirst().head();
        var lines =
                IntStream.range(0, rows.size())
                        .mapToObj(it -> line(store, it + 1, rows.get(it), articles))
                        .toList();
        var none = Money.zero(head.currency());
        var goods = lines.stream().map(it -> it.price().amount()).reduce(none, Money::plus);
        return new Order(
                new OrderId(Ids.at(head.placedAt().toEpochMilli())),
                1,
                store.id(),
                head.number(),
                OrderState.PLACED,
                head.placedAt(),
                buyer(head.buyer(), rows),
                new Order.Figures(goods, none, none, false, goods),
                terms(head),
                Optional.empty(),
                lines);
    }

    private static Order.Party buyer(User buyer, List<PastLine> rows) {
        var account = rows.stream().flatMap(it -> it.contract().account().stream()).findFirst();
        return new Order.Party(
                buyer.id().value(),
                false,
                Optional.of(buyer.facts().organization()),
                buyer.displayName(),
                buyer.facts().email(),
                account.map(AccountId::value),
                Optional.empty());
    }

    private static Order.Terms terms(PastLine.Head head) {
        var address = new PostalAddress(head.buyer().displayName(), "", "", "", "", "", "", "");
        return new Order.Terms(
                UNKNOWN,
                UNKNOWN,
                address,
                address,
                head.purchaseOrderNumber(),
                "",
                List.of(),
                Optional.empty(),
                Map.of());
    }

    private static OrderLine line(Store store, int number, PastLine row, PastArticles articles) {
        var article = articles.find(row.partNumber()).orElseThrow();
        var price = row.unitPrice();
        var amount = price.line(row.quantity()).orElseThrow();
        return new OrderLine(
                number,
                row.partNumber(),
                article.name(),
                article.unit(),
                row.quantity(),
                new OrderLine.Price(price, price, Percentage.ZERO, amount, ""),
                badge(store, row.contract()),
                List.of(),
                Map.of(),
                new OrderLine.Reasons(NOTHING, NOTHING, NOTHING, NOTHING));
    }

    private static CartView.Badge badge(Store store, Contract contract) {
        boolean general = store.defaultContract().filter(contract.name()::equals).isPresent();
        return new CartView.Badge(
                contract.id().value(),
                contract.name(),
                contract.number(),
                contract.life().revision(),
                general);
    }
}
