package org.comptoir.trading.book;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.comptoir.catalog.CatalogFilter;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.PriceRule;
import org.comptoir.catalog.RuleOrFilter;
import org.comptoir.catalog.object.ObjectKind;
import org.comptoir.catalog.object.StoreObjects;
import org.comptoir.platform.Problem;
import org.comptoir.stores.StoreId;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.value.CatalogFilterRef;
import org.comptoir.trading.content.value.PriceRuleRef;
import org.comptoir.trading.content.value.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Sees to it, inside a transaction, that price rules and catalogue filters are still what the
/// memory says of them: contracts name them, no row refers to another.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ObjectVersions {
    private final Catalogs catalogs;
    private final StoreObjects objects;

    ObjectVersions(Catalogs catalogs, StoreObjects objects) {
        this.catalogs = catalogs;
        this.objects = objects;
    }

    /// Keeps what contracts name as it is until the end of the transaction; refuses where some of
    /// it has just changed or gone. It comes after the policies: whoever deletes a rule or filter
    /// has it locked before he asks who names it, and locks nothing else.
    public void hold(StoreId store, Collection<ContractContent> contracts) {
        var catalog = catalogs.of(store);
        var named = contracts.stream().map(it -> UsedObjects.of(it, catalog)).toList();
        named.stream()
                .flatMap(UsedObjects::missing)
                .findFirst()
                .ifPresent(it -> {
                    throw missing(it);
                });
        var found = named.stream().flatMap(UsedObjects::found).toList();
        compare(found, (kind, keys) -> objects.share(store, kind, keys));
    }

    private static Problem missing(Reference named) {
        var problem =
                switch (named) {
                    case PriceRuleRef it -> Problem.refused("no-price-rule", it.id());
                    case CatalogFilterRef it -> Problem.refused("no-catalog-filter", it.id());
                    default -> throw new IllegalStateException(named.describe());
                };
        return problem.with("reference", named.describe());
    }

    /// Refuses where some of what contracts were compiled by is no longer what it was. Nothing is
    /// locked: every order under a site's contracts needs the same few (docs/decisions/0031).
    public void require(StoreId store, Collection<CompiledContract> contracts) {
        var used = contracts.stream().flatMap(it -> it.objects().found()).toList();
        compare(used, (kind, keys) -> objects.versions(store, kind, keys));
    }

    private static void compare(
            Collection<RuleOrFilter> used,
            BiFunction<ObjectKind, Collection<String>, Map<String, Integer>> present) {
        compare(ObjectKind.PRICE_RULE, used.stream().filter(PriceRule.class::isInstance), present);
        compare(
                ObjectKind.CATALOG_FILTER,
                used.stream().filter(CatalogFilter.class::isInstance),
                present);
    }

    private static void compare(
            ObjectKind kind,
            Stream<RuleOrFilter> used,
            BiFunction<ObjectKind, Collection<String>, Map<String, Integer>> present) {
        var known = new TreeMap<String, Integer>();
        used.forEach(it -> known.put(it.id(), it.version()));
        if (known.isEmpty()) {
            return;
        }
        var now = present.apply(kind, known.keySet());
        known.forEach((id, version) -> {
            if (!version.equals(now.get(id))) {
                throw Problem.conflict(kind.code() + "-changed", id);
            }
        });
    }
}
