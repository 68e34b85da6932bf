package org.comptoir.trading.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.engine.catalog.ProductSelection;
import org.comptoir.engine.entitlement.terms.PolicyUse;
import org.comptoir.engine.entitlement.terms.SetUse;
import org.comptoir.engine.policy.Operation;
import org.comptoir.engine.policy.PriceCommand;
import org.comptoir.engine.policy.PriceCommand.PriceListChoice;
import org.comptoir.engine.policy.ProductSetCommand;
import org.comptoir.engine.policy.ProductSetCommand.Category;
import org.comptoir.engine.policy.ProductSetCommand.Product;
import org.comptoir.engine.policy.ProductSetCommand.ProductReference;
import org.comptoir.engine.policy.ProductSetCommand.SetOf;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.Policies;
import org.comptoir.trading.content.term.TermHeader;
import org.comptoir.trading.content.value.PolicyRef;

/// Runs the price and product-set commands of a store's policies, once for each term that names
/// them, and remembers which policies were meant.
final class PolicyReader {
    private final Store store;
    private final Policies policies;
    private final Map<PolicyRef, BusinessPolicy> used = new HashMap<>();

    PolicyReader(Store store, Policies policies) {
        this.store = store;
        this.policies = policies;
    }

    /// The policies read so far, each by the name that means it.
    Map<PolicyRef, BusinessPolicy> used() {
        return used;
    }

    /// The lists a price policy means, and what the engine must know of the policy itself.
    record Prices(PolicyUse use, List<PriceListChoice> lists) {}

    Prices prices(PolicyRef reference, TermHeader term) {
        var policy = policy(reference);
        var lists = new ArrayList<PriceListChoice>();
        for (var operation : operations(policy, term)) {
            if (operation.command() instanceof PriceCommand<?> command) {
                lists.addAll(command.listsBy(operation.parameters()));
            }
        }
        var preference = policy.parameters().first("priceListPreference");
        return new Prices(new PolicyUse(policy.validity(), preference), lists);
    }

    /// What the explanation of a price tells of the policy.
    PricePolicy told(PolicyRef reference, TermHeader term) {
        var policy = policy(reference);
        return new PricePolicy(
                policy.name(),
                operations(policy, term).stream()
                        .flatMap(operation -> operation.parameters().entries().stream())
                        .distinct()
                        .toList());
    }

    SetUse products(PolicyRef reference, TermHeader term) {
        var policy = policy(reference);
        var selections = new ArrayList<ProductSelection>();
        for (var operation : operations(policy, term)) {
            if (operation.command() instanceof ProductSetCommand<?> command) {
                selections.add(selection(command.selectBy(operation.parameters())));
            }
        }
        return new SetUse(union(selections), policy.validity());
    }

    private BusinessPolicy policy(PolicyRef reference) {
        var policy =
                policies.named(store, reference)
                        .orElseThrow(() ->
                                Problem.refused(
                                        "contract-policy-missing",
                                        reference.type().toString(),
                                        reference.name(),
                                        reference.store().name()));
        used.put(reference, policy);
        return policy;
    }

    private List<Operation> operations(BusinessPolicy policy, TermHeader term) {
        return policies.operations(policy, ActingPolicies.written(term));
    }

    private static ProductSelection selection(ProductSetCommand.Selection selected) {
        var included = select(selected.included());
        return selected.excluded().isEmpty()
                ? included
                : new ProductSelection.Without(included, select(selected.excluded()));
    }

    private static ProductSelection select(List<ProductReference> references) {
        Set<String> categories = new HashSet<>();
        Set<String> partNumbers = new HashSet<>();
        var selections = new ArrayList<ProductSelection>();
        for (var reference : references) {
            switch (reference) {
                case SetOf(var name) -> selections.add(new ProductSelection.Named(name));
                case Category(var identifier) -> categories.add(identifier);
                case Product(var partNumber) -> partNumbers.add(partNumber);
            }
        }
        if (!categories.isEmpty() || !partNumbers.isEmpty()) {
            selections.add(
                    new ProductSelection.Inline(categories, partNumbers, Set.of(), Set.of()));
        }
        return union(selections);
    }

    private static ProductSelection union(List<ProductSelection> selections) {
        return Optional.of(selections)
                .filter(it -> it.size() == 1)
                .map(List::getFirst)
                .orElseGet(() -> new ProductSelection.Union(selections));
    }
}
