package org.comptoir.trading.content.term;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.comptoir.trading.content.value.AddressRef;
import org.comptoir.trading.content.value.CatalogRef;
import org.comptoir.trading.content.value.Exact;
import org.comptoir.trading.content.value.FulfillmentCenterRef;
import org.comptoir.trading.content.value.InvalidContent;
import org.comptoir.trading.content.value.MonetaryAmount;
import org.comptoir.trading.content.value.PolicyRef;
import org.comptoir.trading.content.value.ProductSelection;

/// A term about how goods travel and what that costs (§3.3).
public sealed interface ShippingTerm extends Term {

    /// Allowed shipping modes; without such a term all of the store.
    @JsonTypeName("ShippingTCShippingMode")
    record Mode(TermHeader header, List<PolicyRef> policies) implements ShippingTerm {
        public Mode {
            policies = List.copyOf(policies);
        }
    }

    /// How the charge is computed and by whom it is collected.
    @JsonTypeName("ShippingTCShippingCharge")
    record Charge(TermHeader header, PolicyRef policy) implements ShippingTerm {}

    /// Allowed addresses; without such a term the buyer chooses.
    @JsonTypeName("ShippingTCShipToAddress")
    record ShipToAddress(TermHeader header, List<AddressRef> addresses) implements ShippingTerm {
        public ShipToAddress {
            addresses = List.copyOf(addresses);
        }
    }

    /// A percentage or an amount on the charge, for all or per mode, category or product.
    @JsonTypeName("ShippingTCShippingChargeAdjustment")
    record ChargeAdjustment(
            TermHeader header,
            Change change,
            Optional<CatalogRef> catalog,
            List<ProductSelection> targets,
            Optional<PolicyRef> mode)
            implements ShippingTerm {
        public ChargeAdjustment {
            targets = List.copyOf(targets);
        }
    }

    /// One to three fulfilment centres.
    @JsonTypeName("FulfillmentTC")
    record Fulfillment(TermHeader header, List<FulfillmentCenterRef> centers)
            implements ShippingTerm {
        private static final int MOST = 3;

        public Fulfillment {
            centers = List.copyOf(centers);
            if (centers.isEmpty() || centers.size() > MOST) {
                throw InvalidContent.of("bad-count", "centers", String.valueOf(centers.size()));
            }
        }
    }

    /// An amount for handling, with an upper limit; the first release may be free.
    @JsonTypeName("HandlingChargeTC")
    record HandlingCharge(
            TermHeader header,
            MonetaryAmount charge,
            Optional<MonetaryAmount> maximum,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<BigDecimal> maximumPercentage,
            boolean firstReleaseFree)
            implements ShippingTerm {
        public HandlingCharge {
            charge.requireNotNegative("handling charge");
            maximum.ifPresent(amount -> amount.requireNotNegative("maximum handling charge"));
            maximumPercentage = maximumPercentage.map(Exact::chargePercentage);
        }
    }

    /// What is added to a charge, or taken off it.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    sealed interface Change {}

    /// A signed percentage of the charge; -100 waives it.
    @JsonTypeName("percentage")
    record ByPercentage(@JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal signedPercentage)
            implements Change {
        public ByPercentage {
            signedPercentage = Exact.chargePercentage(signedPercentage);
        }
    }

    /// A signed amount.
    @JsonTypeName("amount")
    record ByAmount(MonetaryAmount amount) implements Change {}
}
