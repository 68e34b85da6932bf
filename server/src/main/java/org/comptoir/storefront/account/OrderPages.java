package org.comptoir.storefront.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.members.Role;
import org.comptoir.ordering.OrderChange;
import org.comptoir.ordering.OrderSearch;
import org.comptoir.ordering.OrderSearch.Scope;
import org.comptoir.ordering.Orders;
import org.comptoir.ordering.Refused;
import org.comptoir.platform.page.Choice;
import org.comptoir.platform.page.Notice;
import org.comptoir.storefront.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Orders: one's own, those of one's organization, and those that wait for one's approval.
@Controller
class OrderPages {
    private static final int LENGTH = 25;

    private final Orders orders;
    private final FrozenReasons reasons;

    OrderPages(Orders orders, FrozenReasons reasons) {
        this.orders = orders;
        this.reasons = reasons;
    }

    @GetMapping("/{store}/account/orders")
    ModelAndView orders(
            Visit visit,
            @RequestParam(defaultValue = "mine") String scope,
            @RequestParam @Nullable String cursor) {
        visit.actor().requireUser();
        var chosen = scope.equals("organization") ? Scope.ORGANIZATION : Scope.MINE;
        return list(visit, chosen, cursor, visit.shop().at("account/orders?scope=" + scope));
    }

    @GetMapping("/{store}/account/approvals")
    ModelAndView approvals(Visit visit, @RequestParam @Nullable String cursor) {
        visit.actor().requireUser();
        return list(visit, Scope.WAITING, cursor, visit.shop().at("account/approvals?"));
    }

    private ModelAndView list(Visit visit, Scope scope, @Nullable String cursor, String address) {
        var search = new OrderSearch(scope, Optional.empty(), cursor, LENGTH);
        var slice = orders.list(visit.store(), visit.actor(), search);
        var next = slice.next() == null ? null : address + "&cursor=" + slice.next();
        var list = new OrderList(slice, scope == Scope.WAITING, scopes(visit, scope), next);
        return visit.show("orders").addObject("list", list);
    }

    private static List<Choice> scopes(Visit visit, Scope chosen) {
        var scopes = new ArrayList<Choice>();
        if (chosen != Scope.WAITING && visit.actor().hasAnywhere(Role.BUYER_ADMINISTRATOR)) {
            scopes.add(scope(visit, "mine", chosen == Scope.MINE));
            scopes.add(scope(visit, "organization", chosen == Scope.ORGANIZATION));
        }
        return scopes;
    }

    private static Choice scope(Visit visit, String code, boolean chosen) {
        return Choice.of(code, visit.text("orders.scope." + code), chosen);
    }

    @GetMapping("/{store}/account/orders/{number}")
    ModelAndView order(Visit visit, @PathVariable String number) {
        visit.actor().requireUser();
        return page(visit, number, List.of());
    }

    private ModelAndView page(Visit visit, String number, List<Notice> notices) {
        var order = orders.get(visit.store(), visit.actor(), number);
        return visit.show("order")
                .addObject("order", order)
                .addObject(
                        "reasons",
                        order.lines().stream().map(line -> reasons.of(visit, line)).toList())
                .addObject("notices", notices);
    }

    @PostMapping("/{store}/account/orders/{number}/approve")
    ModelAndView approve(
            Visit visit,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String back) {
        var change = orders.approve(visit.store(), visit.actor(), number);
        return answer(visit, number, change, back);
    }

    @PostMapping("/{store}/account/orders/{number}/reject")
    ModelAndView reject(Visit visit, @PathVariable String number, @RequestParam String reason) {
        return answer(
                visit, number, orders.reject(visit.store(), visit.actor(), number, reason), "");
    }

    @PostMapping("/{store}/account/orders/{number}/cancel")
    ModelAndView cancel(Visit visit, @PathVariable String number, @RequestParam String reason) {
        return answer(
                visit, number, orders.cancel(visit.store(), visit.actor(), number, reason), "");
    }

    private ModelAndView answer(Visit visit, String number, OrderChange change, String back) {
        return switch (change) {
            case OrderChange.Done _ -> {
                var place = back.equals("approvals") ? "approvals" : "orders/" + number;
                yield new ModelAndView("redirect:" + visit.shop().at("account/" + place));
            }
            case Refused refused -> {
                var page = page(visit, number, List.of(visit.words().refusal(refused)));
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }
}
