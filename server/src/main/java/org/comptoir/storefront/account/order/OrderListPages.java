package org.comptoir.storefront.account.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.members.Role;
import org.comptoir.ordering.OrderState;
import org.comptoir.ordering.OrderSummary;
import org.comptoir.ordering.buyer.BuyerOrders;
import org.comptoir.ordering.buyer.BuyerOrders.Scope;
import org.comptoir.ordering.buyer.BuyerOrders.Wish;
import org.comptoir.platform.Paged;
import org.comptoir.platform.page.Choice;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Csv;
import org.comptoir.platform.page.table.Days;
import org.comptoir.platform.page.table.Row;
import org.comptoir.storefront.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The orders one placed, and for an administrator those of his organization.
@Controller
class OrderListPages {
    private static final int LENGTH = 20;
    private static final List<String> SORTS = List.of("-placed", "placed", "-total", "total");

    private final BuyerOrders orders;

    OrderListPages(BuyerOrders orders) {
        this.orders = orders;
    }

    @GetMapping("/{store}/account/orders")
    ModelAndView orders(Visit visit, @RequestParam Map<String, String> parameters) {
        visit.actor().requireUser();
        var ask = ask(visit, "account/orders", parameters);
        var found = orders.of(visit.store(), visit.actor(), wish(ask), ask.page(), LENGTH);
        var list =
                new OrderList(
                        ask,
                        found,
                        scopes(visit, ask),
                        states(visit, ask),
                        sorts(visit, ask),
                        ask(visit, "account/orders.csv", parameters).address(),
                        empty(visit, ask, found));
        return visit.show("account/orders").addObject("list", list);
    }

    @GetMapping("/{store}/account/orders.csv")
    ResponseEntity<byte[]> file(Visit visit, @RequestParam Map<String, String> parameters) {
        visit.actor().requireUser();
        var ask = ask(visit, "account/orders.csv", parameters);
        var found = orders.of(visit.store(), visit.actor(), wish(ask), 1, Csv.MOST);
        var columns =
                List.of("number", "at", "buyer", "state", "lines", "amount", "currency").stream()
                        .map(it -> Column.of(it, visit.text("my.orders.file." + it)))
                        .collect(Collectors.toCollection(ArrayList::new));
        columns.add(3, Column.of("po", visit.text("checkout.po")));
        return Csv.of("orders", columns, found.items().stream().map(it -> row(visit, it)).toList());
    }

    private static Row row(Visit visit, OrderSummary order) {
        return new Row(
                order.number(),
                List.of(
                        Cell.text(order.number()),
                        Cell.text(order.placedAt().toString()),
                        Cell.text(order.buyer()),
                        Cell.text(order.purchaseOrderNumber()),
                        Cell.text(visit.text("order.state." + order.state().code())),
                        Cell.number(Integer.toString(order.lines())),
                        Cell.number(order.total().decimal()),
                        Cell.text(order.total().currency().getCurrencyCode())));
    }

    private static Ask ask(Visit visit, String path, Map<String, String> parameters) {
        return Ask.of(
                visit.shop().at(path),
                parameters,
                "scope",
                "q",
                "state",
                "since",
                "until",
                "sort",
                "page");
    }

    private static Wish wish(Ask ask) {
        return new Wish(
                isOrganization(ask) ? Scope.ORGANIZATION : Scope.MINE,
                ask.text(),
                OrderState.of(ask.value("state")),
                Days.start(ask.value("since")),
                Days.end(ask.value("until")),
                ask.sort().equals("total") ? BuyerOrders.Sort.TOTAL : BuyerOrders.Sort.PLACED,
                ask.sort().isEmpty() || ask.isDown());
    }

    private static boolean isOrganization(Ask ask) {
        return ask.value("scope").equals("organization");
    }

    private static List<Choice> scopes(Visit visit, Ask ask) {
        if (!visit.actor().hasAnywhere(Role.BUYER_ADMINISTRATOR)) {
            return List.of();
        }
        return List.of("", "organization").stream()
                .map(code -> {
                    var words = visit.text("orders.scope." + (code.isEmpty() ? "mine" : code));
                    var chosen = isOrganization(ask) != code.isEmpty();
                    return Choice.of(ask.with("scope", code), words, chosen);
                })
                .toList();
    }

    private static List<Choice> states(Visit visit, Ask ask) {
        var states = new ArrayList<Choice>();
        states.add(Choice.of("", visit.text("my.orders.state.all"), ask.value("state").isEmpty()));
        Arrays.stream(OrderState.values())
                .map(it ->
                        Choice.of(
                                it.code(),
                                visit.text("order.state." + it.code()),
                                it.code().equals(ask.value("state"))))
                .forEach(states::add);
        return states;
    }

    private static List<Choice> sorts(Visit visit, Ask ask) {
        return SORTS.stream()
                .map(it ->
                        Choice.of(
                                it,
                                visit.text("my.orders.sort." + it),
                                it.equals(ask.value("sort"))))
                .toList();
    }

    private static @Nullable Empty empty(Visit visit, Ask ask, Paged<OrderSummary> found) {
        if (!found.items().isEmpty()) {
            return null;
        }
        boolean narrowed = ask.values().keySet().stream().anyMatch(it -> !it.equals("scope"));
        return narrowed
                ? new Empty(
                        "search-x",
                        visit.text("my.orders.none"),
                        visit.text("my.orders.none.text"),
                        visit.text("part.filters.clear"),
                        visit.shop().at("account/orders"))
                : new Empty(
                        "clipboard-list",
                        visit.text("orders.empty"),
                        visit.text("orders.empty.text"),
                        visit.text("home.browse"),
                        visit.shop().at("search"));
    }
}
