package org.comptoir.trading.life;

import org.comptoir.trading.content.AccountContent;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.term.OrderTerm;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.ShippingTerm;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.value.Participant;

/// What the validation of a contract asks of it and of all it refers to.
record TermSummary(boolean buyers, int prices, int shippingCharges, int approvals) {
    static TermSummary of(ContractContent content) {
        return of(
                content.terms(),
                content.participants().stream()
                        .anyMatch(it -> it.role() == Participant.Role.BUYER));
    }

    static TermSummary of(AccountContent content) {
        return of(content.terms(), false);
    }

    private static TermSummary of(java.util.List<Term> terms, boolean buyers) {
        return new TermSummary(
                buyers,
                count(terms, PriceTerm.class),
                count(terms, ShippingTerm.Charge.class),
                count(terms, OrderTerm.Approval.class));
    }

    private static int count(java.util.List<Term> terms, Class<? extends Term> kind) {
        return (int) terms.stream().filter(kind::isInstance).count();
    }

    /// Whether whoever refers to this lacks nothing that the other gave him.
    boolean covers(TermSummary other) {
        return (prices > 0 || other.prices == 0)
                && (shippingCharges > 0 || other.shippingCharges == 0)
                && approvals <= other.approvals;
    }

    /// The terms of both; the buyers of a contract that lends its terms are never taken over.
    TermSummary plusTermsOf(TermSummary lender) {
        return new TermSummary(
                buyers,
                prices + lender.prices,
                shippingCharges + lender.shippingCharges,
                approvals + lender.approvals);
    }
}
