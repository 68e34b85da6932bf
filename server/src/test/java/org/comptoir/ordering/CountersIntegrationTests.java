package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.ordering.TermFiles.CREDIT_OR_INVOICE;
import static org.comptoir.ordering.TermFiles.blanket;
import static org.comptoir.ordering.TermFiles.individual;
import static org.comptoir.ordering.TermFiles.limited;
import static org.comptoir.ordering.TermFiles.only;
import static org.comptoir.ordering.TermFiles.rightToBuy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.comptoir.ordering.counter.CreditLine;
import org.comptoir.trading.Asked;
import org.junit.jupiter.api.Test;

/// What orders take of purchase orders, credit lines and rights to buy: docs/rules.md §1.
class CountersIntegrationTests extends Customers {
    @Test
    void aLimitedNumberCountsTotalsWithShippingUpToItsCeiling() {
        var customer = customer(limited("PO-1", "296.20"), "");
        var buyer = buyer(customer);
        placed(order(buyer, "PO-1"));
        assertThat(usedOf(customer, "PO-1")).isEqualTo("148.10");
        placed(order(buyer, "PO-1"));
        var refused = (Refused) order(buyer, "PO-1");
        assertThat(refused.code()).isEqualTo("purchase-order-exhausted");
        assertThat(refused.details()).containsEntry("field", "purchaseOrderNumber");
        assertThat(refused.arguments().toString()).contains("0.00 EUR", "148.10 EUR");
        assertThat(usedOf(customer, "PO-1")).isEqualTo("296.20");
        assertThat(carts.view(store(), buyer).lines()).hasSize(1);
    }

    @Test
    void aCancelledOrderGivesItsAmountBackOnce() {
        var customer = customer(limited("PO-1", "200"), "");
        var buyer = buyer(customer);
        var order = placed(order(buyer, "PO-1"));
        assertThat(code(order(buyer, "PO-1"))).isEqualTo("purchase-order-exhausted");
        assertThat(cancel(buyer, order)).isInstanceOf(OrderChange.Done.class);
        assertThat(usedOf(customer, "PO-1")).isEqualTo("0.00");
        placed(place(buyer, "PO-1", "BillMeLater"));
        assertThat(usedOf(customer, "PO-1")).isEqualTo("148.10");
    }

    @Test
    void aWaitingOrderCountsUntilItIsRejected() {
        var customer = customer(limited("PO-1", "1500"), "");
        var approver = approver(customer);
        var buyer = buyer(customer);
        var order = placed(order(buyer, 80, "PO-1", "BillMeLater"));
        assertThat(order.state()).isEqualTo(OrderState.PENDING_APPROVAL);
        assertThat(usedOf(customer, "PO-1")).isEqualTo("1065.60");
        orders.reject(store(), approver, order.id().toString(), "Too many");
        assertThat(usedOf(customer, "PO-1")).isEqualTo("0.00");
    }

    @Test
    void whatWasOrderedBeforeTheCeilingCounts() {
        var customer = customer(blanket("PO-1"), "");
        var buyer = buyer(customer);
        placed(order(buyer, "PO-1"));
        var cancelled = placed(order(buyer, "PO-1"));
        cancel(buyer, cancelled);
        change(customer, limited("PO-1", "200"), "");
        assertThat(code(order(buyer, "PO-1"))).isEqualTo("purchase-order-exhausted");
        assertThat(usedOf(customer, "PO-1")).isEqualTo("148.10");
    }

    @Test
    void aNumberIsUniqueInsideItsAccountOnly() {
        var one = customer(limited("PO-1", "150"), "");
        var other = customer(limited("PO-1", "150"), "");
        placed(order(buyer(one), "PO-1"));
        placed(order(buyer(other), "PO-1"));
        assertThat(usedOf(one, "PO-1")).isEqualTo("148.10");
    }

    @Test
    void anOrderWhoseBuyerTheCeilingDoesNotBindCountsAllTheSame() {
        var customer = customer("", "");
        var bound = buyer(unit(customer, "Depot"));
        change(customer, only("Depot", customer.name(), limited("PO-1", "300")), "");
        placed(order(bound, "PO-1"));
        placed(order(buyer(customer), "PO-1"));
        assertThat(usedOf(customer, "PO-1")).isEqualTo("296.20");
        assertThat(code(order(bound, "PO-1"))).isEqualTo("purchase-order-exhausted");
    }

    @Test
    void anIndividualNumberServesOnceUnlessItsOrderIsCancelled() {
        var customer = customer(individual() + blanket("PO-B"), "");
        var buyer = buyer(customer);
        var order = placed(order(buyer, "Mine 1"));
        assertThat(code(order(buyer, "Mine 1"))).isEqualTo("purchase-order-used");
        placed(place(buyer, "PO-B", "BillMeLater"));
        placed(order(buyer, "PO-B"));
        cancel(buyer, order);
        placed(order(buyer, "Mine 1"));
        assertThat(code(order(buyer, "Mine 1"))).isEqualTo("purchase-order-used");
    }

    @Test
    void anUnknownNumberNeedsAnIndividualTerm() {
        var buyer = buyer(customer(limited("PO-1", "200"), ""));
        assertThat(code(order(buyer, "Mine"))).isEqualTo("purchase-order-unknown");
        assertThat(code(place(buyer, "", "BillMeLater"))).isEqualTo("purchase-order-required");
    }

    @Test
    void anotherCurrencyThanTheCeilingsIsRefused() {
        var customer = customer(limited("PO-1", "200"), CREDIT_OR_INVOICE + rightToBuy("900"));
        var buyer = buyer(customer);
        approver(customer);
        add(buyer, 10);
        carts.priceIn(store(), buyer, Currency.getInstance("USD"), null);
        assertThat(carts.view(store(), buyer).warnings())
                .extracting(Refused::code)
                .containsExactly("right-to-buy-currency");
        assertThat(code(place(buyer, "PO-1", "BillMeLater"))).isEqualTo("purchase-order-currency");
        change(customer, "", CREDIT_OR_INVOICE + rightToBuy("900"));
        assertThat(code(place(buyer, "", "BillMeLater"))).isEqualTo("right-to-buy-currency");
        change(customer, "", CREDIT_OR_INVOICE);
        openCredit(customer, "900", CreditLine.State.ACTIVE);
        carts.view(store(), buyer);
        assertThat(code(place(buyer, "", "LineOfCredit"))).isEqualTo("credit-currency");
        placed(place(buyer, "", "BillMeLater"));
    }

    @Test
    void aCreditLinePaysUpToItsLimitAndIsShownAtTheCheckout() {
        var customer = customer("", CREDIT_OR_INVOICE);
        var buyer = buyer(customer);
        openCredit(customer, "200", CreditLine.State.ACTIVE);
        var order = placed(order(buyer, 10, "", "LineOfCredit"));
        add(buyer, 10);
        var shown = checkout.view(store(), buyer, "").credit().orElseThrow();
        assertThat(shown.used()).isEqualTo(TOTAL);
        assertThat(shown.left().decimal()).isEqualTo("51.90");
        assertThat(code(place(buyer, "", "LineOfCredit"))).isEqualTo("credit-exhausted");
        placed(place(buyer, "", "BillMeLater"));
        assertThat(owed(customer)).isEqualTo("148.10");
        cancel(buyer, order);
        assertThat(owed(customer)).isEqualTo("0.00");
    }

    @Test
    void aClosedCreditLinePaysNothing() {
        var customer = customer("", CREDIT_OR_INVOICE);
        var buyer = buyer(customer);
        openCredit(customer, "200", CreditLine.State.CLOSED);
        assertThat(code(order(buyer, 10, "", "LineOfCredit"))).isEqualTo("credit-line-closed");
        placed(place(buyer, "", "BillMeLater"));
    }

    @Test
    void theCreditLineOfASuspendedAccountPaysNothing() {
        var customer = customerOutside(CREDIT_OR_INVOICE);
        var buyer = buyer(customer);
        openCredit(customer, "2000", CreditLine.State.ACTIVE);
        placed(order(buyer, 10, "", "LineOfCredit"));
        assertThat(owed(customer)).isEqualTo("148.10");
        accounts.suspend(customer.account(), Asked.by("test").because("test"));
        assertThat(code(order(buyer, 10, "", "LineOfCredit"))).isEqualTo("credit-line-closed");
        assertThat(checkout.view(store(), buyer, "").credit().orElseThrow().closed()).isTrue();
        placed(place(buyer, "", "BillMeLater"));
    }

    @Test
    void aRightToBuyCountsNetGoodsWarnsInTheCartAndRefusesTheOrder() {
        var customer = customer("", rightToBuy("281.20"));
        var buyer = buyer(customer);
        placed(order(buyer, ""));
        add(buyer, 10);
        assertThat(carts.view(store(), buyer).warnings()).isEmpty();
        placed(place(buyer, "", "BillMeLater"));
        add(buyer, 10);
        var cart = carts.view(store(), buyer);
        assertThat(cart.isOrderable()).isTrue();
        assertThat(cart.warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.code()).isEqualTo("right-to-buy-exhausted");
                    assertThat(warning.arguments().toString()).contains("0.00 EUR", "140.60 EUR");
                });
        assertThat(code(place(buyer, "", "BillMeLater"))).isEqualTo("right-to-buy-exhausted");
    }

    @Test
    void aRightToBuyCountsUnderAllVersionsOfItsContract() {
        var customer = customer("", "");
        var buyer = buyer(customer);
        placed(order(buyer, ""));
        change(customer, "", rightToBuy("200"));
        assertThat(code(order(buyer, ""))).isEqualTo("right-to-buy-exhausted");
        carts.change(store(), buyer, 2, Optional.of(BigDecimal.ONE), Optional.empty(), null);
        placed(place(buyer, "", "BillMeLater"));
    }
}
