package org.comptoir.accelerator.order;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.accelerator.Action;
import org.comptoir.accelerator.Desk;
import org.comptoir.ordering.OrderCommand;
import org.comptoir.ordering.OrderLine;
import org.comptoir.ordering.OrderView;
import org.comptoir.ordering.Orders;
import org.comptoir.trading.Account;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.life.Accounts;
import org.springframework.stereotype.Component;

/// Puts an order into words for those who work for the store.
@Component
class DeskOrders {
    private final Orders orders;
    private final Accounts accounts;
    private final TradingAccess access;
    private final FrozenPrices prices;

    DeskOrders(Orders orders, Accounts accounts, TradingAccess access, FrozenPrices prices) {
        this.orders = orders;
        this.accounts = accounts;
        this.access = access;
        this.prices = prices;
    }

    DeskOrder of(Desk desk, String number) {
        var order = orders.get(desk.store(), desk.actor(), number);
        boolean trader = access.isTrader(desk.actor(), desk.store());
        var account = order.buyer().account().flatMap(it -> accounts.find(new AccountId(it)));
        return new DeskOrder(
                order,
                desk.at("orders/" + order.number()),
                desk.words().order(order.state()),
                account.map(Account::name).orElse(null),
                account.filter(_ -> trader).map(it -> desk.at("accounts/" + it.id())).orElse(null),
                order.lines().stream().map(it -> line(desk, it, trader)).toList(),
                actions(desk, order));
    }

    private DeskOrder.Line line(Desk desk, OrderView.Line line, boolean trader) {
        var words = desk.words();
        return new DeskOrder.Line(
                line,
                desk.page().formats().number(line.quantity().decimal()),
                words.money(line.unitPrice()),
                words.money(line.amount()),
                trader ? desk.at("contracts/" + line.contract().id()) : null,
                line.components().stream().map(it -> component(desk, it)).toList(),
                prices.of(desk, line));
    }

    private static String component(Desk desk, OrderLine.Component it) {
        var quantity = desk.page().formats().number(it.quantity().decimal());
        return desk.text("kit.built", quantity, it.name() + " " + it.partNumber())
                + " · "
                + desk.words().money(it.amount());
    }

    private static List<Action> actions(Desk desk, OrderView order) {
        var actions = new ArrayList<Action>();
        var allowed = order.commands();
        if (allowed.contains(OrderCommand.APPROVE)) {
            actions.add(Action.of("approve", desk.text("order.approve"), "check").first());
        }
        if (allowed.contains(OrderCommand.REJECT)) {
            actions.add(
                    Action.of("reject", desk.text("order.reject"), "x")
                            .with("reason", desk.text("orders.reason.reject")));
        }
        actions.add(
                Action.of("cancel", desk.text("order.cancel"), "ban")
                        .asking(desk.text("orders.ask.cancel"))
                        .with("reason", desk.text("orders.reason.cancel"))
                        .dangerous()
                        .not(whyNot(desk, order).orElse(null)));
        return actions;
    }

    private static Optional<String> whyNot(Desk desk, OrderView order) {
        if (order.commands().contains(OrderCommand.CANCEL)) {
            return Optional.empty();
        }
        return Optional.of(
                OrderCommand.CANCEL.from(order.state()).isPresent()
                        ? desk.text("orders.not.yours")
                        : desk.text(
                                "orders.not.state",
                                OrderCommand.CANCEL.sources().stream()
                                        .sorted()
                                        .map(it -> desk.text("order.state." + it.code()))
                                        .collect(joining(", "))));
    }
}
