package org.comptoir.engine.impact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.comptoir.engine.entitlement.ContractBook;
import org.comptoir.engine.entitlement.Entitlement;
import org.comptoir.engine.entitlement.terms.Buyer;

/// The buyers who see a store alike before a change and alike after it.
public record View<P>(List<P> buyers, Entitlement before, Entitlement after) {
    public View {
        buyers = List.copyOf(buyers);
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    private record Basis(Object before, Object after) {}

    /// Groups the buyers for whom other contracts or terms count afterwards; the others are left
    /// out, because nothing changes for them.
    public static <P> List<View<P>> of(
            ContractBook before,
            ContractBook after,
            Instant at,
            Collection<P> people,
            Function<P, Buyer> buyer) {
        var groups = new LinkedHashMap<Basis, List<P>>();
        var firsts = new LinkedHashMap<Basis, View<P>>();
        for (var person : people) {
            var asked = buyer.apply(person);
            var then = after.entitlementOf(asked, at);
            var now = before.entitlementOf(asked, at);
            var basis = new Basis(now.basis(), then.basis());
            if (!basis.before().equals(basis.after())) {
                groups.computeIfAbsent(basis, _ -> new ArrayList<>()).add(person);
                firsts.putIfAbsent(basis, new View<>(List.of(), now, then));
            }
        }
        return firsts.entrySet().stream()
                .map(it ->
                        new View<>(
                                groups.getOrDefault(it.getKey(), List.of()),
                                it.getValue().before(),
                                it.getValue().after()))
                .toList();
    }
}
