package org.comptoir.trading.content.term;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import org.comptoir.trading.content.value.Attribute;
import org.comptoir.trading.content.value.CatalogEntryRef;
import org.comptoir.trading.content.value.InvalidContent;
import org.comptoir.trading.content.value.MonetaryAmount;
import org.comptoir.trading.content.value.PolicyRef;
import org.comptoir.trading.content.value.Text;

/// A term that acts on orders: ceilings, commitments, approval, what is copied onto them.
public sealed interface OrderTerm extends Term {

    /// The ceiling of all purchases under the contract.
    @JsonTypeName("RightToBuyTCByAmount")
    record RightToBuy(TermHeader header, MonetaryAmount total) implements OrderTerm {
        public RightToBuy {
            total.requireNotNegative("allowable purchase total");
        }
    }

    /// A commitment to buy, within a number of days.
    @JsonTypeName("ObligationToBuyTCByAmount")
    record ObligationToBuy(TermHeader header, MonetaryAmount total, Optional<Integer> days)
            implements OrderTerm {
        public ObligationToBuy {
            total.requireNotNegative("obligated purchase total");
            days.filter(number -> number < 1)
                    .ifPresent(number -> {
                        throw InvalidContent.of("bad-number", "days", String.valueOf(number));
                    });
        }
    }

    /// Orders at or above the amount need approval by the buyer's organization.
    @JsonTypeName("OrderApprovalTC")
    record Approval(TermHeader header, MonetaryAmount threshold) implements OrderTerm {
        public Approval {
            threshold.requireNotNegative("approval threshold");
        }
    }

    /// Attributes copied to the order lines of a product, or of all.
    @JsonTypeName("OrderTCOrderItemPAttribute")
    record LineAttributes(
            TermHeader header, Optional<CatalogEntryRef> product, List<Attribute> attributes)
            implements OrderTerm {
        public LineAttributes {
            attributes = List.copyOf(attributes);
        }
    }

    /// A comment copied to the order.
    @JsonTypeName("OrderTCOrderComment")
    record Comment(TermHeader header, String comment) implements OrderTerm {
        public Comment {
            Text.any("order comment", comment);
        }
    }

    /// The interface to a partner's remote store (§6).
    @JsonTypeName("ReferralInterfaceTC")
    record ReferralInterface(TermHeader header, PolicyRef policy) implements OrderTerm {}
}
