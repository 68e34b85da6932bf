package org.comptoir.storefront.account.approval;

import java.util.List;
import org.comptoir.ordering.OrderChange;
import org.comptoir.ordering.Orders;
import org.comptoir.ordering.Refused;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.storefront.Visit;
import org.springframework.stereotype.Component;

/// Decides about several orders, each for itself: what is refused for one holds back no other.
@Component
class Decisions {
    private static final int MOST = 50;

    private final Orders orders;

    Decisions(Orders orders) {
        this.orders = orders;
    }

    List<Inbox.Result> decide(Visit visit, List<String> numbers, boolean approve, String comment) {
        var wanted = numbers.stream().distinct().toList();
        if (wanted.isEmpty() || wanted.size() > MOST) {
            throw Problem.invalid("order", "orders-to-decide", MOST);
        }
        return wanted.stream().map(it -> decide(visit, it, approve, comment)).toList();
    }

    private Inbox.Result decide(Visit visit, String number, boolean approve, String comment) {
        try {
            return switch (change(visit, number, approve, comment)) {
                case OrderChange.Done done ->
                        new Inbox.Result(
                                done.order().number(),
                                Notice.of(
                                        Tone.SUCCESS,
                                        visit.text(
                                                approve
                                                        ? "my.approvals.approved"
                                                        : "my.approvals.rejected",
                                                done.order().number())));
                case Refused refused -> failed(visit, number, visit.words().words(refused));
            };
        } catch (Problem problem) {
            return failed(visit, number, visit.words().words(problem));
        }
    }

    private OrderChange change(Visit visit, String number, boolean approve, String comment) {
        return approve
                ? orders.approve(visit.store(), visit.actor(), number, comment)
                : orders.reject(visit.store(), visit.actor(), number, comment);
    }

    private static Inbox.Result failed(Visit visit, String number, String why) {
        return new Inbox.Result(
                number, Notice.of(Tone.DANGER, visit.text("my.approvals.failed", number), why));
    }
}
