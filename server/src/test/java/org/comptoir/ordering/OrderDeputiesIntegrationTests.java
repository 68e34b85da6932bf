package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.comptoir.TestClock;
import org.comptoir.members.Actor;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Role;
import org.comptoir.members.RoleGrant;
import org.comptoir.notices.Notice;
import org.comptoir.notices.Notices;
import org.comptoir.platform.Problem;
import org.comptoir.trading.approval.Deputies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who approves orders in the place of an approver who is away: docs/rules.md §7.4.
class OrderDeputiesIntegrationTests extends Customers {
    @Autowired Deputies deputies;
    @Autowired Notices notices;
    @Autowired TestClock clock;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    /// An approver of a unit below, who approves none of the customer’s own orders.
    private Actor approverBelow(Customer customer) {
        return members.actorOf(granted(buyer(unit(customer, "Depot")))).orElseThrow();
    }

    private org.comptoir.members.UserId granted(Actor actor) {
        var user = actor.requireUser();
        users.grant(user, List.of(new RoleGrant(Role.BUYER_APPROVER, unitOf(actor))));
        return user;
    }

    private static OrganizationId unitOf(Actor actor) {
        return actor.organization().orElseThrow();
    }

    private void away(Actor approver, Actor deputy) {
        var now = clock.instant();
        deputies.name(approver, deputy.logonId(), now, now.plus(Duration.ofDays(2)));
    }

    private OrderView waiting(Actor buyer) {
        return placed(order(buyer, 80, "", "BillMeLater"));
    }

    private String approve(Actor actor, OrderView order) {
        try {
            var change = orders.approve(store(), actor, order.id().toString());
            return change instanceof Refused refused ? refused.code() : "done";
        } catch (Problem problem) {
            return problem.code();
        }
    }

    private List<OrderId> listed(Actor actor) {
        var search = new OrderSearch(OrderSearch.Scope.WAITING, Optional.empty(), null, 100);
        return orders.list(store(), actor, search).items().stream().map(OrderSummary::id).toList();
    }

    private List<Notice.Message> told(Actor actor) {
        return notices.of(actor.requireUser(), false, null, 10).items().stream()
                .map(Notice::message)
                .toList();
    }

    @Test
    void aDeputyIsToldAndDecidesWhileTheApproverIsAway() {
        var customer = customer("", "");
        var approver = approver(customer);
        var deputy = approverBelow(customer);
        var before = waiting(buyer(customer));
        assertThat(approve(deputy, before)).isEqualTo("no-such-order");
        away(approver, deputy);
        var order = waiting(buyer(customer));
        assertThat(told(deputy))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo("approval-requested");
                    assertThat(it.arguments()).contains(order.number());
                });
        assertThat(listed(deputy)).containsExactlyInAnyOrder(before.id(), order.id());
        assertThat(approve(deputy, order)).isEqualTo("done");
        assertThat(orders.get(store(), deputy, order.number()).history().getLast().actor())
                .isEqualTo("Bea Buyer (Bea Buyer)");
        clock.addDays(3);
        assertThat(listed(deputy)).isEmpty();
        assertThat(approve(deputy, before)).isEqualTo("no-such-order");
        assertThat(approve(approver, before)).isEqualTo("done");
    }

    @Test
    void aDeputyDecidesNeitherWhatHeNorWhatTheAbsentSubmitted() {
        var customer = customer("", "");
        var approver = approver(customer);
        approver(customer);
        var deputy = approverBelow(customer);
        away(approver, deputy);
        var his = waiting(deputy);
        assertThat(approve(deputy, his)).isEqualTo("forbidden");
        var ofTheAbsent = waiting(approver);
        assertThat(approve(deputy, ofTheAbsent)).isEqualTo("no-such-order");
        assertThat(listed(deputy)).isEmpty();
        assertThat(told(deputy)).isEmpty();
    }

    @Test
    void anApproverOfAnotherCustomerIsNoDeputy() {
        var approver = approver(customer("", ""));
        var stranger = approver(customer("", ""));
        try {
            away(approver, stranger);
        } catch (Problem refused) {
            assertThat(refused.code()).isEqualTo("bad-deputy");
            return;
        }
        throw new AssertionError("A stranger stands in");
    }
}
