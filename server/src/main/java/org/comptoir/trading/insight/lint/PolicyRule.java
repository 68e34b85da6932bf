package org.comptoir.trading.insight.lint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.entitlement.terms.Term;
import org.comptoir.stores.Store;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.book.CompiledContract;
import org.comptoir.trading.content.term.PaymentTerm;
import org.comptoir.trading.content.term.ReturnTerm;
import org.comptoir.trading.content.term.ShippingTerm;
import org.comptoir.trading.content.value.PolicyRef;
import org.comptoir.trading.insight.lint.Finding.Kind;
import org.comptoir.trading.insight.lint.Finding.Severity;

/// Finds policies that end before the contracts that name them.
final class PolicyRule implements Rule {
    private final BiFunction<Store, PolicyRef, Optional<BusinessPolicy>> named;

    /// Takes how to find the policy that a contract of a store names.
    PolicyRule(BiFunction<Store, PolicyRef, Optional<BusinessPolicy>> named) {
        this.named = named;
    }

    @Override
    public void check(Scene scene, Consumer<Finding> found) {
        scene.contracts()
                .forEach(contract -> {
                    for (var term : contract.terms().terms()) {
                        dates(term)
                                .end()
                                .filter(it -> isEarly(it, contract))
                                .ifPresent(
                                        it -> report(scene, contract, term.sequence(), it, found));
                    }
                    contract.conditions()
                            .forEach(it -> condition(scene, contract, it.term(), found));
                });
    }

    private void condition(
            Scene scene,
            CompiledContract contract,
            org.comptoir.trading.content.term.Term term,
            Consumer<Finding> found) {
        for (var reference : references(term)) {
            named.apply(scene.book().store(), reference)
                    .flatMap(it -> it.validity().end())
                    .filter(it -> isEarly(it, contract))
                    .ifPresent(it ->
                            report(scene, contract, term.header().sequence().orElse(0), it, found));
        }
    }

    private static void report(
            Scene scene,
            CompiledContract contract,
            int term,
            Instant end,
            Consumer<Finding> found) {
        var severity = end.isAfter(scene.now()) ? Severity.WARNING : Severity.ERROR;
        found.accept(
                Finding.of(Kind.POLICY_ENDS_FIRST, severity, contract.contract(), end.toString())
                        .inTerm(term));
    }

    private static boolean isEarly(Instant end, CompiledContract contract) {
        return Scene.window(contract).end().map(end::isBefore).orElse(true);
    }

    private static Validity dates(Term term) {
        return switch (term) {
            case Term.Inclusion it -> it.products().validity();
            case Term.Exclusion it -> it.products().validity();
            case Term.Price it -> it.policy().validity();
            case Term.CatalogFilter _ -> Validity.ALWAYS;
        };
    }

    private static List<PolicyRef> references(org.comptoir.trading.content.term.Term term) {
        return switch (term) {
            case ShippingTerm.Charge it -> List.of(it.policy());
            case ShippingTerm.Mode it -> it.policies();
            case PaymentTerm it -> it.methods().stream().map(PaymentTerm.Method::policy).toList();
            case ReturnTerm.Charge it ->
                    Stream.concat(Stream.of(it.charge()), it.approval().stream()).toList();
            case ReturnTerm.RefundPayment it -> it.policies();
            default -> List.of();
        };
    }
}
