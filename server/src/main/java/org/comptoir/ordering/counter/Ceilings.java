package org.comptoir.ordering.counter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.engine.money.Money;
import org.comptoir.stores.Feature;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.condition.Conditions;
import org.comptoir.trading.condition.Conditions.PurchaseOrder;

/// Reads from the terms of a purchase what it claims of which counters (docs/rules.md §1).
record Ceilings(Purchase purchase, Optional<CreditLine> credit) {

    /// The claims in the order in which their counters are locked.
    List<Claim> claims() {
        var claims = new ArrayList<Claim>();
        if (!purchase.number().isEmpty()) {
            numbers().forEach((account, terms) -> claims.addAll(number(account, terms)));
        }
        credit.map(this::credit).ifPresent(claims::add);
        goods().forEach((family, goods) -> claims.add(goods(family, goods)));
        claims.sort(Comparator.comparing(Claim::key));
        return claims;
    }

    /// The purchase-order terms of each account. One whose terms do not apply counts the number all
    /// the same, for those to whom they do.
    private LinkedHashMap<AccountId, LinkedHashSet<PurchaseOrder>> numbers() {
        var numbers = new LinkedHashMap<AccountId, LinkedHashSet<PurchaseOrder>>();
        for (var part : purchase.parts()) {
            part.conditions()
                    .account()
                    .ifPresent(account ->
                            numbers.computeIfAbsent(account, _ -> new LinkedHashSet<>())
                                    .addAll(terms(part)));
        }
        return numbers;
    }

    private List<PurchaseOrder> terms(Purchase.Part part) {
        return purchase.store().has(Feature.PURCHASE_ORDERS)
                ? part.conditions().purchaseOrders()
                : List.of();
    }

    private List<Claim> number(AccountId account, LinkedHashSet<PurchaseOrder> terms) {
        var limit =
                terms.stream()
                        .filter(term -> term.number().equals(Optional.of(purchase.number())))
                        .flatMap(term -> term.limit().stream())
                        .findFirst();
        var currency = limit.orElse(purchase.total()).currency();
        var uses = CounterKey.uses(account, purchase.number());
        var once = Optional.of(Claim.one(uses)).filter(_ -> isUsedOnce(terms));
        return List.of(
                new Claim(
                        CounterKey.purchaseOrder(account, purchase.number(), currency),
                        purchase.total(),
                        limit),
                Claim.use(uses, once));
    }

    /// Whether the number is the buyer’s own, under a term that checks its uniqueness.
    private boolean isUsedOnce(LinkedHashSet<PurchaseOrder> terms) {
        boolean known =
                terms.stream()
                        .anyMatch(term -> term.number().equals(Optional.of(purchase.number())));
        return !known && terms.stream().anyMatch(PurchaseOrder::singleUse);
    }

    private Claim credit(CreditLine line) {
        var key = CounterKey.credit(line.account(), line.limit().currency());
        return new Claim(key, purchase.total(), Optional.of(line.limit()));
    }

    private TreeMap<FamilyKey, Money> goods() {
        var goods =
                new TreeMap<FamilyKey, Money>(
                        Comparator.comparing(FamilyKey::owner)
                                .thenComparing(FamilyKey::name)
                                .thenComparing(FamilyKey::origin));
        purchase.parts()
                .forEach(
                        part -> goods.merge(part.conditions().family(), part.goods(), Money::plus));
        return goods;
    }

    private Claim goods(FamilyKey family, Money goods) {
        var rights =
                purchase.parts().stream()
                        .map(Purchase.Part::conditions)
                        .filter(conditions -> conditions.family().equals(family))
                        .toList();
        var limit = lowest(rights, goods);
        var currency = limit.orElse(goods).currency();
        return new Claim(CounterKey.purchases(family, currency), goods, limit);
    }

    /// Of several ceilings the lowest; one in another currency comes first, since it refuses.
    static Optional<Money> lowest(List<Conditions> conditions, Money goods) {
        var all = conditions.stream().flatMap(it -> it.rightsToBuy().stream()).toList();
        return all.stream()
                .filter(it -> !it.currency().equals(goods.currency()))
                .findFirst()
                .or(() -> all.stream().min(Comparator.naturalOrder()));
    }
}
