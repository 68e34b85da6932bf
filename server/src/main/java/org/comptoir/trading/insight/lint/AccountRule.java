package org.comptoir.trading.insight.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.comptoir.engine.catalog.OfferRow;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.entitlement.terms.MemberKey;
import org.comptoir.engine.entitlement.terms.Participants;
import org.comptoir.engine.entitlement.terms.Term;
import org.comptoir.engine.money.Quantity;
import org.comptoir.members.OrganizationId;
import org.comptoir.trading.book.CompiledContract;
import org.comptoir.trading.content.term.PaymentTerm;
import org.comptoir.trading.content.value.PolicyRef;
import org.comptoir.trading.insight.lint.Finding.Kind;
import org.comptoir.trading.insight.lint.Finding.Severity;

/// Looks at the contracts of one account together: different own prices for the same article at
/// once, and no payment in common.
final class AccountRule implements Rule {
    private final BiPredicate<OrganizationId, OrganizationId> isWithin;

    /// Takes how to tell whether a unit is another or lies below it.
    AccountRule(BiPredicate<OrganizationId, OrganizationId> isWithin) {
        this.isWithin = isWithin;
    }

    private record Pair(CompiledContract one, CompiledContract other) {}

    private record Slot(CompiledContract contract, Validity window, OfferRow row) {
        boolean contradicts(Slot other) {
            return !contract.contract().id().equals(other.contract.contract().id())
                    && !row.price().equals(other.row.price())
                    && Scene.meet(window, other.window)
                    && Scene.meet(row.validity(), other.row.validity())
                    && least(row) <= most(other.row)
                    && least(other.row) <= most(row);
        }

        private static long least(OfferRow row) {
            return row.minimum().map(Quantity::hundredThousandths).orElse(0L);
        }

        private static long most(OfferRow row) {
            return row.maximum().map(Quantity::hundredThousandths).orElse(Long.MAX_VALUE);
        }
    }

    @Override
    public void check(Scene scene, Consumer<Finding> found) {
        var byAccount =
                scene.contracts()
                        .filter(it -> it.contract().account().isPresent())
                        .sorted(Comparator.comparing(it -> it.contract().id().value()))
                        .collect(Collectors.groupingBy(it -> it.contract().account().get()));
        byAccount.entrySet().parallelStream()
                .filter(it -> it.getValue().size() > 1)
                .forEach(it -> {
                    overlaps(scene, it.getValue(), found);
                    payments(scene, it.getValue(), found);
                });
    }

    private void overlaps(Scene scene, List<CompiledContract> contracts, Consumer<Finding> found) {
        var pairs = new LinkedHashMap<Pair, Set<String>>();
        slots(scene, contracts).values().forEach(same -> compare(same, pairs));
        pairs.forEach((pair, parts) -> {
            if (mayShareBuyers(pair)) {
                found.accept(
                        Finding.of(
                                Kind.OVERLAP,
                                Severity.WARNING,
                                pair.one().contract(),
                                pair.other().contract().name(),
                                pair.other().contract().number(),
                                parts.size(),
                                parts.stream().sorted().findFirst().orElseThrow()));
            }
        });
    }

    /// The offers that count now or later, by article and currency.
    private static Map<String, List<Slot>> slots(Scene scene, List<CompiledContract> contracts) {
        var slots = new HashMap<String, List<Slot>>();
        for (var contract : contracts) {
            var window = Scene.window(contract);
            if (scene.isOver(window)) {
                continue;
            }
            for (var term : contract.terms().terms()) {
                if (term instanceof Term.OwnPrices prices) {
                    for (int place = 0; place < prices.offers().size(); place++) {
                        var row = prices.offers().row(place);
                        if (row.published() && !scene.isOver(row.validity())) {
                            slots.computeIfAbsent(key(row), _ -> new ArrayList<>())
                                    .add(new Slot(contract, window, row));
                        }
                    }
                }
            }
        }
        return slots;
    }

    private static String key(OfferRow row) {
        return row.partNumber() + "\n" + row.price().currency();
    }

    private static void compare(List<Slot> same, Map<Pair, Set<String>> pairs) {
        for (int one = 0; one < same.size(); one++) {
            for (int two = one + 1; two < same.size(); two++) {
                var first = same.get(one);
                var second = same.get(two);
                if (first.contradicts(second)) {
                    pairs.computeIfAbsent(
                                    new Pair(first.contract(), second.contract()),
                                    _ -> new HashSet<>())
                            .add(first.row().partNumber());
                }
            }
        }
    }

    /// Not if both name organizations only, of which none lies in another.
    private boolean mayShareBuyers(Pair pair) {
        var one = units(pair.one());
        var other = units(pair.other());
        return one.isEmpty()
                || other.isEmpty()
                || one.get().stream()
                        .anyMatch(it ->
                                other.get().stream()
                                        .anyMatch(that ->
                                                isWithin.test(it, that)
                                                        || isWithin.test(that, it)));
    }

    private static Optional<List<OrganizationId>> units(CompiledContract contract) {
        return contract.terms().buyers() instanceof Participants.Members(var members)
                        && members.stream().allMatch(it -> it.kind() == MemberKey.Kind.ORGANIZATION)
                ? Optional.of(members.stream().map(it -> new OrganizationId(it.id())).toList())
                : Optional.empty();
    }

    private static void payments(
            Scene scene, List<CompiledContract> contracts, Consumer<Finding> found) {
        var allowed = new LinkedHashMap<CompiledContract, Set<PolicyRef>>();
        for (var contract : contracts) {
            var methods = methods(scene, contract);
            if (!methods.isEmpty()
                    && scene.book().usable(contract.contract().id(), scene.now()).isPresent()) {
                allowed.put(contract, methods);
            }
        }
        var left = new ArrayList<>(allowed.keySet());
        for (int one = 0; one < left.size(); one++) {
            for (int two = one + 1; two < left.size(); two++) {
                var common = new HashSet<>(allowed.get(left.get(one)));
                common.retainAll(allowed.get(left.get(two)));
                if (common.isEmpty()) {
                    var other = left.get(two).contract();
                    found.accept(
                            Finding.of(
                                    Kind.NO_COMMON_PAYMENT,
                                    Severity.NOTICE,
                                    left.get(one).contract(),
                                    other.name(),
                                    other.number()));
                }
            }
        }
    }

    /// The payments of the contract, of those that lend it terms and of its account; none for all
    /// of the store's.
    private static Set<PolicyRef> methods(Scene scene, CompiledContract contract) {
        var methods = new HashSet<PolicyRef>();
        scene.book()
                .closure(contract, scene.now())
                .forEach(it -> it.conditions().forEach(one -> add(one.term(), methods)));
        contract.contract()
                .account()
                .map(scene.book().accounts()::get)
                .ifPresent(it -> it.conditions().forEach(one -> add(one.term(), methods)));
        return methods;
    }

    private static void add(org.comptoir.trading.content.term.Term term, Set<PolicyRef> methods) {
        if (term instanceof PaymentTerm payment) {
            payment.methods().forEach(it -> methods.add(it.policy()));
        }
    }
}
