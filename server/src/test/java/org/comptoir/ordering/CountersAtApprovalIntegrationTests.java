package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.ordering.TermFiles.CREDIT_OR_INVOICE;
import static org.comptoir.ordering.TermFiles.INVOICE;
import static org.comptoir.ordering.TermFiles.blanket;
import static org.comptoir.ordering.TermFiles.limited;

import org.comptoir.members.Actor;
import org.comptoir.ordering.counter.CreditLine;
import org.junit.jupiter.api.Test;

/// What an approval finds, when ceilings, terms or buyers have changed since the order was
/// submitted: docs/rules.md §1, §7.4.
class CountersAtApprovalIntegrationTests extends Customers {
    private OrderChange approve(Actor approver, OrderView order) {
        return orders.approve(store(), approver, order.id().toString());
    }

    private static void assertDone(OrderChange change) {
        assertThat(change).isInstanceOf(OrderChange.Done.class);
    }

    @Test
    void anApprovalLooksAtTheCeilingsAgain() {
        var customer = customer(limited("PO-1", "1500"), "");
        var approver = approver(customer);
        var order = placed(order(buyer(customer), 80, "PO-1", "BillMeLater"));
        change(customer, limited("PO-1", "1000"), "");
        assertThat(code(approve(approver, order))).isEqualTo("purchase-order-exhausted");
        change(customer, limited("PO-1", "1065.60"), "");
        assertDone(approve(approver, order));
        assertThat(usedOf(customer, "PO-1")).isEqualTo("1065.60");
    }

    @Test
    void aCeilingThatCameMeanwhileCountsTheOthersAndThisOrderOnce() {
        var customer = customer(blanket("PO-1"), "");
        var approver = approver(customer);
        var buyer = buyer(customer);
        var order = placed(order(buyer, 80, "PO-1", "BillMeLater"));
        placed(order(buyer, "PO-1"));
        change(customer, limited("PO-1", "1200"), "");
        assertThat(code(approve(approver, order))).isEqualTo("purchase-order-exhausted");
        change(customer, limited("PO-1", "1300"), "");
        assertDone(approve(approver, order));
        assertThat(usedOf(customer, "PO-1")).isEqualTo("1213.70");
        assertThat(code(order(buyer, "PO-1"))).isEqualTo("purchase-order-exhausted");
        assertThat(usedOf(customer, "PO-1")).isEqualTo("1213.70");
    }

    @Test
    void aCreditLineOpenedMeanwhileMustHaveRoomAndPays() {
        var customer = customer("", CREDIT_OR_INVOICE);
        var approver = approver(customer);
        var buyer = buyer(customer);
        var order = placed(order(buyer, 80, "", "LineOfCredit"));
        openCredit(customer, "500", CreditLine.State.ACTIVE);
        assertThat(code(approve(approver, order))).isEqualTo("credit-exhausted");
        assertThat(owed(customer)).isEqualTo("0.00");
        openCredit(customer, "1065.60", CreditLine.State.ACTIVE);
        assertDone(approve(approver, order));
        assertThat(owed(customer)).isEqualTo("1065.60");
        cancel(buyer, order);
        assertThat(owed(customer)).isEqualTo("0.00");
    }

    @Test
    void anOrderOnCreditIsHeldToItsLineWhateverItsTermsSayByNow() {
        var customer = customer(CREDIT_OR_INVOICE, "");
        var approver = approver(customer);
        openCredit(customer, "2000", CreditLine.State.ACTIVE);
        var order = placed(order(buyer(customer), 80, "", "LineOfCredit"));
        change(customer, INVOICE, "");
        openCredit(customer, "2000", CreditLine.State.CLOSED);
        assertThat(code(approve(approver, order))).isEqualTo("credit-line-closed");
        openCredit(customer, "1000", CreditLine.State.ACTIVE);
        assertThat(code(approve(approver, order))).isEqualTo("credit-exhausted");
    }

    @Test
    void anOrderOfNoAccountStaysWithItsLineWhenItsBuyerMoves() {
        var customer = customerOutside(CREDIT_OR_INVOICE);
        var other = customer("", "");
        var approver = approver(customer);
        var unit = unit(customer, "Depot");
        openCredit(customer, "2000", CreditLine.State.ACTIVE);
        openCredit(other, "2000", CreditLine.State.CLOSED);
        var order = placed(order(buyer(unit), 80, "", "LineOfCredit"));
        organizations.move(unit, other.organization());
        assertDone(approve(approver, order));
        assertThat(owed(customer)).isEqualTo("1065.60");
    }

    @Test
    void anOrderOfALockedBuyerCanOnlyBeRejected() {
        var customer = customer("", "");
        var approver = approver(customer);
        var buyer = buyer(customer);
        var order = placed(order(buyer, 80, "", "BillMeLater"));
        users.lock(buyer.requireUser());
        assertThat(code(approve(approver, order))).isEqualTo("order-buyer-locked");
        assertDone(orders.reject(store(), approver, order.id().toString(), "Gone"));
    }
}
