package org.comptoir.trading.book;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comptoir.engine.policy.InvalidParameters;
import org.comptoir.engine.policy.Operation;
import org.comptoir.engine.policy.Origin;
import org.comptoir.engine.policy.Parameters;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.engine.policy.ShippingModeCommand;
import org.comptoir.engine.policy.payment.PaymentCommand;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.Policies;
import org.comptoir.trading.condition.PaymentChoice;
import org.comptoir.trading.condition.ShippingCharges;
import org.comptoir.trading.condition.ShippingChoice;
import org.comptoir.trading.content.term.ShippingTerm;
import org.comptoir.trading.content.term.TermHeader;
import org.comptoir.trading.content.value.PolicyRef;

/// The policies of a store that are in force at one instant, reached through their type and
/// command.
record ActingPolicies(Policies policies, Store store, Instant at) {
    /// Every payment the store knows.
    Stream<PaymentChoice> payments() {
        return visible(PolicyType.PAYMENT).flatMap(it -> payment(it, Parameters.NONE).stream());
    }

    Optional<PaymentChoice> payment(PolicyRef reference, TermHeader term) {
        return inForce(reference).flatMap(it -> payment(it, written(term)));
    }

    private Optional<PaymentChoice> payment(BusinessPolicy policy, Parameters term) {
        return first(
                policy,
                term,
                operation ->
                        operation.command() instanceof PaymentCommand<?> command
                                ? Optional.of(command.methodBy(operation.parameters()))
                                        .map(it -> plain(policy, it))
                                : Optional.empty());
    }

    private static PaymentChoice plain(BusinessPolicy policy, PaymentCommand.Method method) {
        return new PaymentChoice(policy, method, Optional.empty(), Optional.empty(), Map.of());
    }

    /// Every shipping mode the store knows.
    Stream<ShippingChoice> modes() {
        return visible(PolicyType.SHIPPING_MODE).flatMap(it -> mode(it, Parameters.NONE).stream());
    }

    Optional<ShippingChoice> mode(PolicyRef reference, TermHeader term) {
        return inForce(reference).flatMap(it -> mode(it, written(term)));
    }

    private Optional<ShippingChoice> mode(BusinessPolicy policy, Parameters term) {
        return first(
                policy,
                term,
                operation ->
                        operation.command() instanceof ShippingModeCommand<?> command
                                ? Optional.of(command.modeBy(operation.parameters()))
                                        .map(it -> new ShippingChoice(policy, it))
                                : Optional.empty());
    }

    /// What a term says of the charge; a policy that is not in force, or whose commands cannot be
    /// read, leaves it unknown.
    ShippingCharges.Candidate charge(ShippingTerm.Charge term) {
        var name = term.policy().name();
        return inForce(term.policy())
                .map(it -> charge(it, written(term.header())))
                .orElseGet(
                        () -> new ShippingCharges.Unknown("'%s' is not in force".formatted(name)));
    }

    private ShippingCharges.Candidate charge(BusinessPolicy policy, Parameters term) {
        try {
            return new ShippingCharges.InForce(policy, policies.operations(policy, term));
        } catch (InvalidParameters | Problem unreadable) {
            return new ShippingCharges.Unknown(
                    "'%s' cannot be read: %s".formatted(policy.name(), unreadable.getMessage()));
        }
    }

    private Stream<BusinessPolicy> visible(PolicyType type) {
        return policies.visible(store, type).stream().filter(it -> it.validity().contains(at));
    }

    private Optional<BusinessPolicy> inForce(PolicyRef reference) {
        return policies.named(store, reference).filter(it -> it.validity().contains(at));
    }

    /// What the policy's first operation answers; one whose parameters cannot be read offers
    /// nothing.
    private <T> Optional<T> first(
            BusinessPolicy policy, Parameters term, Function<Operation, Optional<T>> answer) {
        try {
            return policies.operations(policy, term).stream().findFirst().flatMap(answer);
        } catch (InvalidParameters | Problem unreadable) {
            return Optional.empty();
        }
    }

    /// The parameters a term gives to its policy's commands.
    static Parameters written(TermHeader term) {
        return new Parameters(
                term.properties().stream()
                        .map(it -> new Parameters.Entry(it.name(), it.value(), Origin.TERM))
                        .toList());
    }
}
