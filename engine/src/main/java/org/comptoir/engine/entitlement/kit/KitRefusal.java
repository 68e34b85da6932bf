package org.comptoir.engine.entitlement.kit;

import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.engine.money.Quantity;

/// Why a kit has no price; `component` is the one that stands in the way, where one does.
public record KitRefusal(
        Reason reason,
        String base,
        Optional<String> component,
        Quantity quantity,
        Currency currency)
        implements KitDecision {
    /// The reasons, the farthest from a price first: of several contracts the nearest is told.
    public enum Reason {
        /// The base is not tradable under any contract in use.
        NOT_ENTITLED("not-entitled"),
        /// The base is a product with SKUs: one of them must be chosen.
        CHOOSE_A_SKU("choose-a-sku"),
        /// No contract in use sells the base as a kit.
        NO_KIT("kit-not-configured"),
        /// A component is not tradable under the contract.
        COMPONENT_NOT_ENTITLED("component-not-entitled"),
        /// A component is a product with SKUs: one of them must be chosen.
        COMPONENT_CHOOSE_A_SKU("component-choose-a-sku"),
        /// A component is no block of the kit, or one that is never built in.
        COMPONENT_NOT_A_BLOCK("component-not-a-block"),
        /// A component has no price at that quantity or in that currency.
        COMPONENT_WITHOUT_PRICE("component-without-price"),
        /// It would cost more than an amount can be.
        AMOUNT_TOO_LARGE("amount-too-large");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /// The stable code for other programs.
        public String code() {
            return code;
        }
    }

    public KitRefusal {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(currency, "currency");
    }
}
