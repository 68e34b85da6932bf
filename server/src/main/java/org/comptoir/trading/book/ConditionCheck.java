package org.comptoir.trading.book;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.engine.policy.InvalidParameters;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.Policies;
import org.comptoir.trading.content.term.AccountTerm;
import org.comptoir.trading.content.term.OrderTerm;
import org.comptoir.trading.content.term.PaymentTerm;
import org.comptoir.trading.content.term.ReturnTerm;
import org.comptoir.trading.content.term.ShippingTerm;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.term.TermHeader;
import org.comptoir.trading.content.value.MonetaryAmount;
import org.comptoir.trading.content.value.PolicyRef;
import org.springframework.stereotype.Component;

/// Tries what a contract or an account says about orders, so that nothing sells over which a cart
/// would stumble.
@Component
public class ConditionCheck {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final int MOST_DAYS = 36_500;

    private final Policies policies;

    ConditionCheck(Policies policies) {
        this.policies = policies;
    }

    /// Refuses, under the code given, terms whose amounts or parameters nobody can use; `name` is
    /// that of the contract or account.
    public void require(Store store, String code, String name, List<Term> terms) {
        try {
            terms.forEach(term -> tryOut(store, code, name, term));
        } catch (IllegalArgumentException | ArithmeticException impossible) {
            throw Problem.refused(code, name, String.valueOf(impossible.getMessage()));
        }
    }

    private void tryOut(Store store, String code, String name, Term term) {
        switch (term) {
            case OrderTerm.Approval(_, var threshold) -> Prices.money(threshold);
            case OrderTerm.RightToBuy(_, var total) -> Prices.money(total);
            case OrderTerm.ObligationToBuy(_, var total, var days) -> {
                Prices.money(total);
                days.ifPresent(it -> requireDays(name, it));
            }
            case AccountTerm.LimitedOrder(_, _, var limit) -> Prices.money(limit);
            case ShippingTerm.ChargeAdjustment it -> tryOut(store, code, name, it);
            case ShippingTerm.HandlingCharge it -> {
                requireChargeable(it.charge());
                AdditionReader.handling(it);
            }
            case ShippingTerm.Charge(var header, var policy) ->
                    bind(store, code, name, policy, header);
            case ShippingTerm.Mode(var header, var modes) ->
                    modes.forEach(policy -> bind(store, code, name, policy, header));
            case PaymentTerm(var header, var methods) ->
                    methods.forEach(method -> bind(store, code, name, method.policy(), header));
            case ReturnTerm.Charge(var header, var charge, var approval) ->
                    Stream.concat(Stream.of(charge), approval.stream())
                            .forEach(policy -> bind(store, code, name, policy, header));
            case ReturnTerm.RefundPayment(var header, var refunds) ->
                    refunds.forEach(policy -> bind(store, code, name, policy, header));
            case AccountTerm.Invoice(var header, _, var format) ->
                    format.ifPresent(policy -> bind(store, code, name, policy, header));
            case OrderTerm.ReferralInterface(var header, var policy) ->
                    bind(store, code, name, policy, header);
            default -> {}
        }
    }

    private void tryOut(Store store, String code, String name, ShippingTerm.ChargeAdjustment term) {
        term.mode().ifPresent(mode -> bind(store, code, name, mode, term.header()));
        if (term.change() instanceof ShippingTerm.ByAmount(var amount)) {
            requireChargeable(amount);
        }
    }

    private static void requireChargeable(MonetaryAmount amount) {
        if (amount.value().abs().compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "%s %s is too high for a charge"
                            .formatted(amount.value().toPlainString(), amount.currency()));
        }
    }

    private static void requireDays(String name, int days) {
        if (days > MOST_DAYS) {
            throw Problem.refused("obligation-too-long", name, days, MOST_DAYS);
        }
    }

    private void bind(
            Store store, String code, String name, PolicyRef reference, TermHeader header) {
        var policy = policies.named(store, reference);
        try {
            policy.map(it -> policies.operations(it, ActingPolicies.written(header)))
                    .orElse(List.of())
                    .forEach(it -> it.command().check(it.parameters()));
        } catch (InvalidParameters wrong) {
            throw Problem.refused(code, name, String.valueOf(wrong.getMessage()))
                    .with("reference", reference.describe());
        }
    }
}
