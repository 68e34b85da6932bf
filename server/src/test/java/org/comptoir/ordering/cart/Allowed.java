package org.comptoir.ordering.cart;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.engine.policy.ShippingModeCommand;
import org.comptoir.engine.policy.payment.PaymentCommand;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.PolicyId;
import org.comptoir.trading.charge.OrderAdditions;
import org.comptoir.trading.condition.Conditions;
import org.comptoir.trading.condition.PaymentChoice;
import org.comptoir.trading.condition.ShippingCharges;
import org.comptoir.trading.condition.ShippingChoice;

/// Conditions that name payments and ways to ship.
final class Allowed {
    private Allowed() {}

    static Conditions conditions(
            UUID contract, Optional<UUID> account, List<String> payments, List<String> modes) {
        return new Conditions(
                new ContractId(contract),
                new FamilyKey(contract.toString(), contract, "Manual"),
                account.map(AccountId::new),
                payments.stream().map(Allowed::payment).toList(),
                modes.stream().map(Allowed::mode).toList(),
                new ShippingCharges(List.of()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                OrderAdditions.NONE);
    }

    private static PaymentChoice payment(String name) {
        return new PaymentChoice(
                policy(PolicyType.PAYMENT, name),
                new PaymentCommand.Method(PaymentCommand.Kind.BILL_ME_LATER, Set.of(), true),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    private static ShippingChoice mode(String name) {
        return new ShippingChoice(
                policy(PolicyType.SHIPPING_MODE, name),
                new ShippingModeCommand.Mode(name, Optional.empty(), Optional.empty()));
    }

    private static BusinessPolicy policy(PolicyType type, String name) {
        return new BusinessPolicy(
                new PolicyId(id(type + name)),
                1,
                type,
                name,
                Optional.empty(),
                Optional.of("StoreGroup1"),
                "",
                List.of(),
                Validity.ALWAYS,
                Map.of());
    }

    static UUID id(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
