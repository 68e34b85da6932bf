package org.comptoir.storefront.account.approval;

import java.util.List;
import java.util.stream.Stream;
import org.comptoir.members.Users;
import org.comptoir.ordering.OrderCommand;
import org.comptoir.ordering.OrderSummary;
import org.comptoir.ordering.OrderView;
import org.comptoir.ordering.Orders;
import org.comptoir.ordering.buyer.BuyerOrders;
import org.comptoir.ordering.buyer.BuyerOrders.Scope;
import org.comptoir.ordering.buyer.BuyerOrders.Sort;
import org.comptoir.ordering.buyer.BuyerOrders.Wish;
import org.comptoir.platform.page.Choice;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.storefront.Visit;
import org.comptoir.trading.approval.Deputies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts an approver's orders into the words of his inbox.
@Component
class Inboxes {
    private static final int LENGTH = 10;
    private static final List<Scope> VIEWS =
            List.of(Scope.WAITING, Scope.DECIDED, Scope.IN_MY_PLACE, Scope.APPROVALS);
    private static final List<String> SORTS = List.of("-placed", "placed", "-total", "buyer");

    private final BuyerOrders lists;
    private final Orders orders;
    private final Deputies deputies;
    private final Users users;

    Inboxes(BuyerOrders lists, Orders orders, Deputies deputies, Users users) {
        this.lists = lists;
        this.orders = orders;
        this.deputies = deputies;
        this.users = users;
    }

    static boolean isDone(Inbox.Result result) {
        return result.notice().tone() == Tone.SUCCESS;
    }

    Inbox of(Visit visit, Ask ask, List<Inbox.Result> results, String comment) {
        var scope = Scope.of(ask.value("view")).filter(VIEWS::contains).orElse(Scope.WAITING);
        var found = lists.of(visit.store(), visit.actor(), wish(scope, ask), ask.page(), LENGTH);
        return new Inbox(
                ask,
                VIEWS.stream().map(it -> view(visit, ask, it, it == scope)).toList(),
                SORTS.stream().map(it -> sort(visit, ask, it)).toList(),
                found.map(it -> entry(visit, it)),
                results,
                comment,
                deputy(visit),
                found.items().isEmpty() ? empty(visit, ask, scope) : null);
    }

    private static Wish wish(Scope scope, Ask ask) {
        var all = Wish.all(scope);
        var sort =
                switch (ask.sort()) {
                    case "total" -> Sort.TOTAL;
                    case "buyer" -> Sort.BUYER;
                    default -> Sort.PLACED;
                };
        boolean down = ask.sort().isEmpty() || ask.isDown();
        return new Wish(scope, ask.text(), all.state(), all.since(), all.until(), sort, down);
    }

    /// What waits is counted, whatever is looked for.
    private Choice view(Visit visit, Ask ask, Scope scope, boolean chosen) {
        var code = scope == Scope.WAITING ? "" : scope.code();
        var label = visit.text("my.approvals.view." + scope.code());
        var view = Choice.of(ask.with("view", code), label, chosen);
        return scope == Scope.WAITING
                ? view.detail(
                        Long.toString(lists.count(visit.store(), visit.actor(), Wish.all(scope))))
                : view;
    }

    private static Choice sort(Visit visit, Ask ask, String code) {
        return Choice.of(
                code, visit.text("my.orders.sort." + code), code.equals(ask.value("sort")));
    }

    private Inbox.Entry entry(Visit visit, OrderSummary summary) {
        var order = orders.get(visit.store(), visit.actor(), summary.id().toString());
        return new Inbox.Entry(
                order,
                visit.words().status(order.state()),
                why(visit, order),
                order.lines().stream().map(it -> it.contract().name()).distinct().toList(),
                decided(visit, order),
                order.commands().contains(OrderCommand.APPROVE));
    }

    private static String why(Visit visit, OrderView order) {
        var words = visit.words();
        return order.approval()
                .flatMap(OrderView.Approval::threshold)
                .map(it ->
                        visit.text(
                                "my.approvals.why",
                                words.money(it),
                                words.money(order.totals().sum())))
                .orElse("");
    }

    private static @Nullable String decided(Visit visit, OrderView order) {
        return order.history().stream()
                .filter(it -> Stream.of("approve", "reject").anyMatch(it.command()::equals))
                .reduce((_, last) -> last)
                .map(it ->
                        visit.text(
                                        "my.approvals.decided." + it.command(),
                                        it.actor(),
                                        visit.page().formats().moment(it.at()))
                                + it.reason()
                                        .map(reason ->
                                                " " + visit.text("my.approvals.said", reason))
                                        .orElse(""))
                .orElse(null);
    }

    private @Nullable String deputy(Visit visit) {
        return deputies.of(visit.actor().requireUser())
                .flatMap(it ->
                        users.find(it.deputy())
                                .map(user ->
                                        visit.text(
                                                "my.approvals.deputy",
                                                user.displayName(),
                                                visit.page().formats().day(it.from()),
                                                visit.page().formats().day(it.until()))))
                .orElse(null);
    }

    private static Empty empty(Visit visit, Ask ask, Scope scope) {
        return ask.text().isEmpty()
                ? new Empty(
                        "user-check",
                        visit.text("my.approvals.empty." + scope.code()),
                        visit.text("approvals.empty.text"),
                        null,
                        null)
                : new Empty(
                        "search-x",
                        visit.text("my.orders.none"),
                        visit.text("my.orders.none.text"),
                        visit.text("part.filters.clear"),
                        ask.with("q", ""));
    }
}
