package org.comptoir.accelerator.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.accelerator.care.Beside.Block;
import org.comptoir.accelerator.care.Beside.Fact;
import org.comptoir.accelerator.care.Beside.Line;
import org.comptoir.ordering.CartView;
import org.comptoir.ordering.Carts;
import org.comptoir.ordering.OrderSearch;
import org.comptoir.ordering.Orders;
import org.comptoir.platform.page.PriceTag;
import org.springframework.stereotype.Component;

/// What a customer buys: his cart and his orders.
@Component
class Trade {
    private static final int SHOWN = 20;

    private final Carts carts;
    private final Orders orders;

    Trade(Carts carts, Orders orders) {
        this.carts = carts;
        this.orders = orders;
    }

    List<Block> cart(Customer customer) {
        var cart = carts.view(customer.store(), customer.actor());
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Beside.Lines(
                        "",
                        cart.lines().stream().map(it -> line(customer, it)).toList(),
                        customer.text("cart.empty")));
        if (!cart.lines().isEmpty()) {
            blocks.add(new Beside.Facts("", sums(customer, cart)));
        }
        return blocks;
    }

    private static Line line(Customer customer, CartView.Line line) {
        var words = customer.desk().words();
        var quantity = new Prices(customer.desk()).number(line.quantity());
        var each = line.unitPrice().map(words::money).orElse("–");
        return Line.article(
                        line.name(),
                        line.partNumber(),
                        "%s · %s × %s".formatted(line.partNumber(), quantity, each),
                        line.isOrderable()
                                ? null
                                : PriceTag.none(
                                        customer.desk().words().said(mark(line), arguments(line))),
                        line.image().orElse(null))
                .figure(line.amount().map(words::money).orElse(""));
    }

    private static String mark(CartView.Line line) {
        return line.marks().isEmpty()
                ? "console.cart.unpriced"
                : "cart.mark." + line.marks().getFirst().code();
    }

    private static List<Object> arguments(CartView.Line line) {
        return line.marks().isEmpty() ? List.of() : line.marks().getFirst().arguments();
    }

    private static List<Fact> sums(Customer customer, CartView cart) {
        var words = customer.desk().words();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(customer.desk().text("cart.goods"), words.money(cart.totals().goods())));
        cart.contract()
                .map(it -> Fact.of(customer.desk().text("contracts.name"), it.name()))
                .ifPresent(facts::add);
        if (cart.approval().needed()) {
            facts.add(
                    Fact.of(
                            customer.text("cart.approval"),
                            String.join(", ", cart.approval().approvers())));
        }
        return facts;
    }

    /// His orders, the latest first.
    List<Block> orders(Customer customer, String number) {
        var blocks = new ArrayList<Block>();
        if (!number.isEmpty()) {
            var order = orders.get(customer.store(), customer.actor(), number);
            blocks.add(
                    new Beside.Lines(
                            customer.desk().text("order.title", order.number()),
                            order.lines().stream()
                                    .map(it ->
                                            Line.article(
                                                            it.name(),
                                                            it.partNumber(),
                                                            it.partNumber(),
                                                            null,
                                                            null)
                                                    .figure(
                                                            customer.desk()
                                                                    .words()
                                                                    .money(it.amount())))
                                    .toList(),
                            ""));
        }
        blocks.add(all(customer));
        return blocks;
    }

    private Block all(Customer customer) {
        var search = new OrderSearch(OrderSearch.Scope.MINE, Optional.empty(), null, SHOWN);
        var desk = customer.desk();
        return new Beside.Lines(
                "",
                orders.list(customer.store(), customer.actor(), search).items().stream()
                        .map(it ->
                                Line.of(
                                                desk.text("order.title", it.number()),
                                                desk.page().formats().moment(it.placedAt()))
                                        .figure(desk.words().money(it.total()))
                                        .status(desk.words().order(it.state()))
                                        .at(desk.at("orders/" + it.number()))
                                        .opening(it.number()))
                        .toList(),
                customer.text("orders.none"));
    }
}
