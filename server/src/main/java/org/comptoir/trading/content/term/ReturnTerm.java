package org.comptoir.trading.content.term;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import org.comptoir.trading.content.value.PolicyRef;

/// A term about goods that come back (§3.3).
public sealed interface ReturnTerm extends Term {

    /// What a return costs and when it is approved by itself; without such a term no returns.
    @JsonTypeName("ReturnTCReturnCharge")
    record Charge(TermHeader header, PolicyRef charge, Optional<PolicyRef> approval)
            implements ReturnTerm {}

    /// How refunds are paid.
    @JsonTypeName("ReturnTCRefundPaymentMethod")
    record RefundPayment(TermHeader header, List<PolicyRef> policies) implements ReturnTerm {
        public RefundPayment {
            policies = List.copyOf(policies);
        }
    }
}
