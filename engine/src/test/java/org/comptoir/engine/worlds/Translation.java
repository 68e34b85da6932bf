package org.comptoir.engine.worlds;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.catalog.OfferRow;
import org.comptoir.engine.catalog.OfferRows;
import org.comptoir.engine.catalog.ProductSelection;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.entitlement.ContractBook;
import org.comptoir.engine.entitlement.kit.Kit;
import org.comptoir.engine.entitlement.terms.AccountTerms;
import org.comptoir.engine.entitlement.terms.Buyer;
import org.comptoir.engine.entitlement.terms.ContractTerms;
import org.comptoir.engine.entitlement.terms.ContractTerms.Usability;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.engine.entitlement.terms.MemberKey;
import org.comptoir.engine.entitlement.terms.Participants;
import org.comptoir.engine.entitlement.terms.StoreRules;
import org.comptoir.engine.entitlement.terms.StoreRules.Combination;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;

/// Says a world in the engine's types.
final class Translation {
    private static final Map<String, UUID> IDS = new ConcurrentHashMap<>();
    private static final UUID SELLER = id("seller");

    private final World world;

    Translation(World world) {
        this.world = world;
    }

    static UUID id(String name) {
        return IDS.computeIfAbsent(
                name, it -> UUID.nameUUIDFromBytes(it.getBytes(StandardCharsets.UTF_8)));
    }

    static Instant instant(long seconds) {
        return Instant.ofEpochSecond(seconds);
    }

    static Buyer buyer(Question question) {
        return new Buyer(
                question.user().isEmpty() ? Optional.empty() : Optional.of(id(question.user())),
                question.units().stream().map(Translation::id).toList(),
                question.groups().stream().map(Translation::id).collect(Collectors.toSet()),
                question.excludedFrom().stream().map(Translation::id).collect(Collectors.toSet()));
    }

    ContractBook book() {
        return ContractBook.of(
                catalog(),
                rules(),
                world.accounts().stream().map(Translation::account).toList(),
                world.contracts().stream().map(Translation::contract).toList());
    }

    CatalogSnapshot catalog() {
        var builder = CatalogSnapshot.builder();
        for (var category : world.categories()) {
            if (category.parent().isEmpty()) {
                builder.category(category.name());
            } else {
                builder.category(category.name(), category.parent());
            }
        }
        for (var product : world.products()) {
            builder.product(product.part(), product.categories());
            product.skus().forEach(it -> builder.sku(it, product.part()));
        }
        world.sets().forEach(it -> builder.productSet(it.name(), selection(it.selection())));
        world.lists().forEach(it -> builder.priceList(it.name(), it.precedence(), rows(it)));
        return builder.standardList(World.STANDARD).build();
    }

    private StoreRules rules() {
        var rules = world.rules();
        return new StoreRules(
                rules.currencies().stream().map(Currency::getInstance).toList(),
                rules.scale() == World.OPEN ? OptionalInt.empty() : OptionalInt.of(rules.scale()),
                rules.every() ? Combination.AND : Combination.OR,
                rules.listsFirst(),
                Optional.of(family(rules.defaultContract())));
    }

    private static AccountTerms account(World.Account it) {
        return new AccountTerms(
                id(it.name()),
                id(it.holder()),
                it.active(),
                it.base(),
                it.allowsDefault(),
                it.preference().isEmpty() ? Optional.empty() : Optional.of(it.preference()),
                it.mayOverride());
    }

    private static ContractTerms contract(World.Contract it) {
        return new ContractTerms(
                id(it.key()),
                family(it.name()),
                it.version(),
                0,
                it.everybody() ? Participants.everybody() : members(it.buyers()),
                it.account().isEmpty() ? Optional.empty() : Optional.of(id(it.account())),
                it.references().stream().map(Translation::family).toList(),
                new Usability(
                        it.active(),
                        validity(it.span()),
                        it.usableUntil() == Long.MIN_VALUE
                                ? Optional.empty()
                                : Optional.of(instant(it.usableUntil()))),
                instant(it.activatedAt()),
                it.terms().stream().map(TermTranslation::term).toList());
    }

    private static FamilyKey family(String name) {
        return new FamilyKey(name, SELLER, "Manual");
    }

    static Participants members(List<World.Member> members) {
        var keys = new HashSet<MemberKey>();
        for (var it : members) {
            keys.add(
                    switch (it.kind()) {
                        case USER -> MemberKey.user(id(it.name()));
                        case UNIT -> MemberKey.organization(id(it.name()));
                        case GROUP -> MemberKey.group(id(it.name()));
                    });
        }
        return new Participants.Members(keys);
    }

    static Validity validity(World.Span span) {
        return new Validity(
                span.start() == Long.MIN_VALUE
                        ? Optional.empty()
                        : Optional.of(instant(span.start())),
                span.end() == Long.MAX_VALUE ? Optional.empty() : Optional.of(instant(span.end())));
    }

    static Kit kit(Question.Kit asked) {
        return new Kit(
                asked.base(),
                asked.components().stream()
                        .map(it -> new Kit.Component(it.part(), Quantity.of(it.units())))
                        .toList());
    }

    static OfferRows rows(World.Prices prices) {
        return OfferRows.of(prices.rows().stream().map(Translation::row).toList());
    }

    static OfferRow row(World.Row it) {
        return new OfferRow(
                it.part(),
                Money.of(it.amount(), it.currency()),
                quantity(it.minimum()),
                quantity(it.maximum()),
                validity(it.span()),
                it.precedence(),
                it.published());
    }

    static Optional<Quantity> quantity(int tenths) {
        return tenths == World.OPEN
                ? Optional.empty()
                : Optional.of(new Quantity(tenths * 10_000L));
    }

    static ProductSelection.Inline selection(World.Selection it) {
        return new ProductSelection.Inline(
                Set.copyOf(it.categories()),
                Set.copyOf(it.parts()),
                Set.copyOf(it.withoutCategories()),
                Set.copyOf(it.withoutParts()));
    }
}
