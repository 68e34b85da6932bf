package org.comptoir.trading.storeobject;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.object.ObjectKind;
import org.comptoir.catalog.object.StoreObject;
import org.comptoir.catalog.object.StoreObjects;
import org.comptoir.engine.policy.Parameters;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.engine.policy.ProductSetCommand;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.Policies;
import org.comptoir.trading.book.TradingBooks;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.policy.PolicyUses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds what names a price rule, catalogue filter or product set of a store: contracts in any
/// version that is not deleted, policies, and price rules.
@Component
public class ObjectUses {
    private static final Set<String> LIVE =
            Set.of(ContractState.ACTIVE.toString(), ContractState.SUSPENDED.toString());

    private final JdbcClient jdbc;
    private final Catalogs catalogs;
    private final StoreObjects objects;
    private final Policies policies;
    private final PolicyUses policyUses;
    private final TradingBooks books;

    ObjectUses(
            JdbcClient jdbc,
            Catalogs catalogs,
            StoreObjects objects,
            Policies policies,
            PolicyUses policyUses,
            TradingBooks books) {
        this.jdbc = jdbc;
        this.catalogs = catalogs;
        this.objects = objects;
        this.policies = policies;
        this.policyUses = policyUses;
        this.books = books;
    }

    public List<ObjectUse> of(Store store, StoreObject object) {
        return switch (object.kind()) {
            case PRICE_RULE -> contracts(store, object, "PriceRuleTC", "rule");
            case CATALOG_FILTER -> contracts(store, object, "CatalogFilterTC", "filter");
            case PRODUCT_SET -> ofSet(store, object.key());
        };
    }

    /// The contracts that name it by its name, not by its id, and would lose it with another name.
    List<ObjectUse> byName(Store store, StoreObject object) {
        if (object.name().equals(object.key()) || !isMeantByName(store, object)) {
            return List.of();
        }
        var named =
                new StoreObject(object.kind(), object.name(), object.name(), 0, object.content());
        return of(store, named);
    }

    private List<ObjectUse> contracts(Store store, StoreObject object, String term, String field) {
        return jdbc.sql(
                        """
                        select name || ' ' || major || '.' || minor as name, contract.state
                        from contract
                        left join contract_revision waiting
                            on waiting.contract = contract.id and waiting.state = 'Pending'
                        where store = :store and not deleted
                          and jsonb_path_exists(
                              jsonb_build_array(contract.content, waiting.content),
                              cast(:path as jsonpath),
                              jsonb_build_object('key', cast(:key as text),
                                                 'name', cast(:name as text)))
                        order by name, id
                        """)
                .param("store", store.id().value())
                .param(
                        "path",
                        "$[*].terms[*] ? (@.kind == \"%1$s\" && (@.%2$s.id == $key || @.%2$s.id == $name)).kind"
                                .formatted(term, field))
                .param("key", object.key())
                .param("name", isMeantByName(store, object) ? object.name() : object.key())
                .query((row, _) ->
                        new ObjectUse(
                                ObjectUse.Kind.CONTRACT,
                                row.getString("name"),
                                LIVE.contains(row.getString("state"))))
                .list();
    }

    /// A contract may name an object by its name where that is no other's id.
    private boolean isMeantByName(Store store, StoreObject object) {
        var catalog = catalogs.of(store);
        var meant =
                object.kind() == ObjectKind.PRICE_RULE
                        ? catalog.priceRule(object.name()).map(it -> it.id())
                        : catalog.filter(object.name()).map(it -> it.id());
        return meant.equals(Optional.of(object.key()));
    }

    private List<ObjectUse> ofSet(Store store, String set) {
        return Stream.of(rules(store, set), policies(store, set), contracts(store, set))
                .flatMap(it -> it)
                .distinct()
                .toList();
    }

    private Stream<ObjectUse> rules(Store store, String set) {
        return objects.rulesNaming(store.id(), set).stream()
                .flatMap(id -> objects.find(store.id(), ObjectKind.PRICE_RULE, id).stream())
                .map(rule ->
                        new ObjectUse(
                                ObjectUse.Kind.PRICE_RULE,
                                rule.key(),
                                of(store, rule).stream().anyMatch(ObjectUse::sells)));
    }

    private Stream<ObjectUse> policies(Store store, String set) {
        return policies.visible(store, PolicyType.PRODUCT_SET).stream()
                .filter(policy -> names(policy, set))
                .map(policy ->
                        new ObjectUse(
                                ObjectUse.Kind.POLICY,
                                policy.name(),
                                policyUses.of(policy).stream()
                                        .filter(use -> use.store().equals(store.id()))
                                        .anyMatch(use -> LIVE.contains(use.state()))));
    }

    /// Those that sell, also where only a term or a plug-in names the set.
    private Stream<ObjectUse> contracts(Store store, String set) {
        return books.of(store).contracts().values().stream()
                .filter(it -> it.terms().terms().stream().anyMatch(term -> NamedSets.in(term, set)))
                .map(it -> it.contract().name() + " " + it.contract().number())
                .sorted()
                .map(name -> new ObjectUse(ObjectUse.Kind.CONTRACT, name, true));
    }

    /// A policy whose command cannot be asked now is taken for one that does not name it.
    private boolean names(BusinessPolicy policy, String set) {
        try {
            return policies.operations(policy, Parameters.NONE).stream()
                    .flatMap(it ->
                            it.command() instanceof ProductSetCommand<?> command
                                    ? Stream.of(command.selectBy(it.parameters()))
                                    : Stream.empty())
                    .flatMap(it -> Stream.concat(it.included().stream(), it.excluded().stream()))
                    .anyMatch(new ProductSetCommand.SetOf(set)::equals);
        } catch (Problem | IllegalArgumentException unanswered) {
            return false;
        }
    }
}
