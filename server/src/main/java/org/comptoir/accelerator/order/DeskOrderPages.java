package org.comptoir.accelerator.order;

import java.util.Map;
import java.util.Set;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Refusals;
import org.comptoir.accelerator.Rows;
import org.comptoir.ordering.Orders;
import org.comptoir.ordering.Refused;
import org.comptoir.ordering.behalf.OnBehalf;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.table.Ask;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Orders: their list, one of them, and what may be done to it.
@Controller
class DeskOrderPages {
    private static final Set<String> DONE = Set.of("approve", "reject", "cancel", "entered");

    private final OrderTable table;
    private final DeskOrders views;
    private final Orders orders;
    private final OnBehalf behalf;
    private final Refusals refusals;

    DeskOrderPages(
            OrderTable table, DeskOrders views, Orders orders, OnBehalf behalf, Refusals refusals) {
        this.table = table;
        this.views = views;
        this.orders = orders;
        this.behalf = behalf;
        this.refusals = refusals;
    }

    @GetMapping("/accelerator/{store}/orders")
    ModelAndView list(
            Desk desk,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var ask = Ask.of(desk.at("orders"), asked, OrderTable.KNOWN);
        return Rows.show(desk, table.of(desk, ask), "orders", part != null)
                .addObject("mayEnter", behalf.may(desk.actor(), desk.store()));
    }

    @GetMapping("/accelerator/{store}/orders.csv")
    ResponseEntity<byte[]> file(Desk desk, @RequestParam Map<String, String> asked) {
        var ask =
                Ask.of(desk.at("orders"), asked, "q", "state", "account", "from", "until", "sort");
        return Rows.file(table.file(desk, ask));
    }

    @GetMapping("/accelerator/{store}/orders/{number}")
    ModelAndView order(
            Desk desk, @PathVariable String number, @RequestParam(defaultValue = "") String done) {
        var toast = desk.done(DONE, "orders.done.", done, number);
        return page(desk, number).addObject("done", toast);
    }

    private ModelAndView page(Desk desk, String number) {
        return desk.show("order").addObject("view", views.of(desk, number));
    }

    @PostMapping("/accelerator/{store}/orders/{number}/{command}")
    ModelAndView command(
            Desk desk,
            @PathVariable String number,
            @PathVariable String command,
            @RequestParam(defaultValue = "") String reason) {
        try {
            change(desk, number, command, reason.strip());
            return new ModelAndView("redirect:" + desk.at("orders/" + number) + "?done=" + command);
        } catch (Problem refusal) {
            return refusals.on(page(desk, number), refusal);
        }
    }

    private void change(Desk desk, String number, String command, String reason) {
        var change =
                switch (command) {
                    case "approve" -> orders.approve(desk.store(), desk.actor(), number);
                    case "reject" -> orders.reject(desk.store(), desk.actor(), number, reason);
                    case "cancel" -> {
                        if (reason.isEmpty()) {
                            throw Refused.of("reason-required").problem();
                        }
                        yield orders.cancel(desk.store(), desk.actor(), number, reason);
                    }
                    default -> throw Problem.missing("no-such-command", command);
                };
        if (change instanceof Refused refused) {
            throw refused.problem();
        }
    }
}
