package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.TestClock;
import org.comptoir.members.Actor;
import org.comptoir.members.Role;
import org.comptoir.members.RoleGrant;
import org.comptoir.ordering.buyer.AccountLimits;
import org.comptoir.ordering.buyer.BuyerOrders;
import org.comptoir.ordering.buyer.BuyerOrders.Scope;
import org.comptoir.ordering.buyer.BuyerOrders.Sort;
import org.comptoir.ordering.buyer.BuyerOrders.Wish;
import org.comptoir.ordering.counter.CreditLine;
import org.comptoir.trading.approval.Deputies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which orders a buyer, his administrator and his approver look over, and what his account leaves.
class BuyerOrdersIntegrationTests extends Customers {
    @Autowired BuyerOrders lists;
    @Autowired AccountLimits limits;
    @Autowired Deputies deputies;
    @Autowired TestClock clock;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    private List<String> numbers(Actor actor, Wish wish) {
        return lists.of(store(), actor, wish, 1, 50).items().stream()
                .map(OrderSummary::number)
                .toList();
    }

    private List<String> numbers(Actor actor, Scope scope) {
        return numbers(actor, Wish.all(scope));
    }

    private static Wish wish(Scope scope, String text, Optional<OrderState> state, Sort sort) {
        return new Wish(scope, text, state, Optional.empty(), Optional.empty(), sort, false);
    }

    private OrderView ordered(Actor buyer, int hammers) {
        return placed(order(buyer, hammers, "", "BillMeLater"));
    }

    @Test
    void aBuyerFindsHisOwnOrdersByNumberArticleStateAndTotal() {
        var customer = customer("", "");
        approver(customer);
        var buyer = buyer(customer);
        var large = ordered(buyer, 80);
        var small = ordered(buyer, 10);
        var none = Optional.<OrderState>empty();
        assertThat(numbers(buyer, Scope.MINE)).containsExactly(small.number(), large.number());
        assertThat(numbers(buyer, wish(Scope.MINE, "", none, Sort.TOTAL)))
                .containsExactly(small.number(), large.number());
        assertThat(numbers(buyer, wish(Scope.MINE, large.number(), none, Sort.PLACED)))
                .containsExactly(large.number());
        assertThat(numbers(buyer, wish(Scope.MINE, "hm-e500", none, Sort.PLACED))).hasSize(2);
        assertThat(numbers(buyer, wish(Scope.MINE, "100%", none, Sort.PLACED))).isEmpty();
        var waiting = Optional.of(OrderState.PENDING_APPROVAL);
        assertThat(numbers(buyer, wish(Scope.MINE, "", waiting, Sort.PLACED)))
                .containsExactly(large.number());
        assertThat(numbers(buyer(customer), Scope.MINE)).isEmpty();
        assertThat(numbers(buyer, Scope.ORGANIZATION)).isEmpty();
        assertThat(numbers(buyer, Scope.APPROVALS)).isEmpty();
    }

    @Test
    void aBuyerFindsAnOrderByWhatStandsOnItAndByNothingElse() {
        var buyer = buyer(customer("", ""));
        var order = ordered(buyer, 10);
        var line = orders.get(store(), buyer, order.number()).lines().getFirst();
        var name = line.name();
        for (var text : List.of(name, name.toUpperCase(Locale.ROOT), name.substring(2, 7))) {
            assertThat(numbers(buyer, found(text))).as(text).containsExactly(order.number());
        }
        assertThat(numbers(buyer, found("hm-e501"))).isEmpty();
        assertThat(numbers(buyer, found(line.partNumber() + " " + name))).isEmpty();
    }

    private static Wish found(String text) {
        return wish(Scope.MINE, text, Optional.empty(), Sort.PLACED);
    }

    @Test
    void everyOrderIsFoundByTheArticlesOfItsLines() {
        ordered(buyer(customer("", "")), 10);
        var without =
                """
                select count(*) from customer_order o where o.articles is distinct from (
                    select lower(string_agg(
                        part_number || chr(10) || name, chr(10) order by number))
                    from order_line l where l.order_id = o.id)
                """;
        assertThat(jdbc.sql(without).query(Long.class).single()).isZero();
    }

    @Test
    void anAdministratorFindsThoseOfHisOrganizationAndItsUnitsOnly() {
        var customer = customer("", "");
        var below = ordered(buyer(unit(customer, "Depot")), 10);
        ordered(buyer(customer("", "")), 10);
        var administrator = user(customer.organization(), Role.BUYER_ADMINISTRATOR);
        assertThat(numbers(administrator, Scope.ORGANIZATION)).containsExactly(below.number());
    }

    @Test
    void anApproverFindsWhatWaitsAndWhatHeDecided() {
        var customer = customer("", "");
        var approver = approver(customer);
        var first = ordered(buyer(customer), 80);
        var second = ordered(buyer(customer), 90);
        assertThat(numbers(approver, Scope.WAITING))
                .containsExactly(second.number(), first.number());
        orders.approve(store(), approver, first.number(), "For the new yard");
        assertThat(numbers(approver, Scope.WAITING)).containsExactly(second.number());
        assertThat(numbers(approver, Scope.DECIDED)).containsExactly(first.number());
        assertThat(numbers(approver, Scope.APPROVALS)).hasSize(2);
        assertThat(numbers(approver(customer), Scope.DECIDED)).isEmpty();
        assertThat(orders.get(store(), approver, first.number()).history().getLast().reason())
                .contains("For the new yard");
        assertThat(numbers(approver(customer("", "")), Scope.APPROVALS)).isEmpty();
    }

    @Test
    void anApproverFindsWhatHisDeputyDecidedInHisPlace() {
        var customer = customer("", "");
        var approver = approver(customer);
        var deputy = buyer(unit(customer, "Depot"));
        users.grant(
                deputy.requireUser(),
                List.of(new RoleGrant(Role.BUYER_APPROVER, deputy.organization().orElseThrow())));
        var now = clock.instant();
        deputies.name(approver, deputy.logonId(), now, now.plus(Duration.ofDays(2)));
        var order = ordered(buyer(customer), 80);
        var standIn = members.actorOf(deputy.requireUser()).orElseThrow();
        assertThat(numbers(standIn, Scope.WAITING)).containsExactly(order.number());
        orders.reject(store(), standIn, order.number(), "Wait for July");
        assertThat(numbers(approver, Scope.IN_MY_PLACE)).containsExactly(order.number());
        assertThat(numbers(approver, Scope.DECIDED)).isEmpty();
        assertThat(numbers(standIn, Scope.DECIDED)).containsExactly(order.number());
        assertThat(numbers(standIn, Scope.IN_MY_PLACE)).isEmpty();
        clock.addDays(3);
        assertThat(numbers(standIn, Scope.DECIDED)).isEmpty();
    }

    @Test
    void aBuyerSeesWhatIsLeftOfHisAccountsCreditLineOnly() {
        var customer = customer("", "");
        openCredit(customer, "1000", CreditLine.State.ACTIVE);
        var credit = limits.of(store(), buyer(customer)).getFirst().credit().orElseThrow();
        assertThat(credit.left().decimal()).isEqualTo("1000.00");
        assertThat(limits.of(store(), buyer(customer("", "")))).isEmpty();
    }
}
