package org.comptoir.storefront.account.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.ordering.CartChange;
import org.comptoir.ordering.Carts;
import org.comptoir.ordering.OrderChange;
import org.comptoir.ordering.OrderView;
import org.comptoir.ordering.Orders;
import org.comptoir.ordering.Refused;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.storefront.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One order, to whoever may see it: its commands, and its lines ordered again.
@Controller
class OrderPages {
    private final Orders orders;
    private final Carts carts;
    private final FrozenReasons reasons;

    OrderPages(Orders orders, Carts carts, FrozenReasons reasons) {
        this.orders = orders;
        this.carts = carts;
        this.reasons = reasons;
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
            @RequestParam(defaultValue = "") String reason) {
        return answer(visit, number, orders.approve(visit.store(), visit.actor(), number, reason));
    }

    @PostMapping("/{store}/account/orders/{number}/reject")
    ModelAndView reject(Visit visit, @PathVariable String number, @RequestParam String reason) {
        return answer(visit, number, orders.reject(visit.store(), visit.actor(), number, reason));
    }

    @PostMapping("/{store}/account/orders/{number}/cancel")
    ModelAndView cancel(Visit visit, @PathVariable String number, @RequestParam String reason) {
        return answer(visit, number, orders.cancel(visit.store(), visit.actor(), number, reason));
    }

    private ModelAndView answer(Visit visit, String number, OrderChange change) {
        return switch (change) {
            case OrderChange.Done _ ->
                    new ModelAndView("redirect:" + visit.shop().at("account/orders/" + number));
            case Refused refused -> {
                var page = page(visit, number, List.of(visit.words().refusal(refused)));
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    /// Puts the lines of an order into the cart at today's prices, and says which could not be.
    @PostMapping("/{store}/account/orders/{number}/again")
    ModelAndView again(Visit visit, @PathVariable String number) {
        visit.actor().requireUser();
        var order = orders.get(visit.store(), visit.actor(), number);
        var left = new ArrayList<Notice>();
        order.lines().forEach(line -> added(visit, line).ifPresent(left::add));
        if (left.isEmpty()) {
            return new ModelAndView("redirect:" + visit.shop().at("cart"));
        }
        var cart = carts.view(visit.store(), visit.actor());
        return visit.in(cart.lines().size())
                .show("cart")
                .addObject("cart", cart)
                .addObject("notices", left);
    }

    private Optional<Notice> added(Visit visit, OrderView.Line line) {
        try {
            var quantity = line.quantity().decimal();
            var none = Optional.<UUID>empty();
            var change = carts.add(visit.store(), visit.actor(), line.item(), quantity, none, null);
            return switch (change) {
                case CartChange.Done _ -> Optional.empty();
                case Refused refused ->
                        Optional.of(leftOut(visit, line, visit.words().words(refused)));
            };
        } catch (Problem problem) {
            return Optional.of(leftOut(visit, line, visit.words().words(problem)));
        }
    }

    private static Notice leftOut(Visit visit, OrderView.Line line, String why) {
        return Notice.of(Tone.WARNING, visit.text("order.again.left-out", line.name()), why);
    }
}
