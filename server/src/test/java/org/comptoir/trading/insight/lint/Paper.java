package org.comptoir.trading.insight.lint;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.catalog.OfferRow;
import org.comptoir.engine.catalog.OfferRows;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.entitlement.ContractBook;
import org.comptoir.engine.entitlement.terms.AccountTerms;
import org.comptoir.engine.entitlement.terms.ContractTerms;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.engine.entitlement.terms.MemberKey;
import org.comptoir.engine.entitlement.terms.Participants;
import org.comptoir.engine.entitlement.terms.StoreRules;
import org.comptoir.engine.entitlement.terms.Term;
import org.comptoir.engine.money.Money;
import org.comptoir.members.OrganizationId;
import org.comptoir.stores.Store;
import org.comptoir.stores.StoreId;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.MemberIds;
import org.comptoir.trading.book.CompiledContract;
import org.comptoir.trading.book.Condition;
import org.comptoir.trading.book.StoreBook;
import org.comptoir.trading.book.UsedObjects;
import org.comptoir.trading.content.ContractKind;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.content.ContractUsage;

/// Contracts written by hand for the rules to read, in a store of three articles.
final class Paper {
    static final Instant NOW = Instant.parse("2026-06-15T09:00:00Z");
    static final Currency EURO = Currency.getInstance("EUR");
    static final UUID CUSTOMER = new UUID(2, 1);
    static final Participants EVERYBODY = Participants.everybody();

    private static final UUID SELLER = new UUID(9, 9);
    private static final StoreId STORE = new StoreId(new UUID(8, 8));

    private final List<CompiledContract> contracts = new ArrayList<>();
    private final CatalogSnapshot catalog =
            CatalogSnapshot.builder()
                    .category("Tools")
                    .category("Nothing")
                    .product("A", "Tools")
                    .product("B", "Tools")
                    .product("C", "Tools")
                    .priceList(
                            "Standard",
                            OfferRows.of(offer("A", 10), offer("B", 20), offer("C", 30)))
                    .priceList("Floor", OfferRows.of(offer("A", 9), offer("B", 15)))
                    .priceList("Bare", OfferRows.of())
                    .standardList("Standard")
                    .build();

    static Instant days(int days) {
        return NOW.plus(Duration.ofDays(days));
    }

    static OfferRow offer(String partNumber, int euro) {
        return OfferRow.of(partNumber, Money.of(euro + ".00", EURO));
    }

    static Term own(OfferRow... rows) {
        return new Term.OwnPrices(1, EVERYBODY, "Own", 0, OfferRows.of(rows));
    }

    static FamilyKey family(String name) {
        return new FamilyKey(name, SELLER, "Manual");
    }

    /// How a contract differs from one that is active for ever, for one customer and of one
    /// account.
    record Shape(
            int minor,
            Validity validity,
            Optional<Instant> usableUntil,
            UUID buyer,
            List<FamilyKey> references,
            List<Condition> conditions) {
        static final Shape PLAIN =
                new Shape(0, Validity.ALWAYS, Optional.empty(), CUSTOMER, List.of(), List.of());

        Shape during(Validity validity) {
            return new Shape(minor, validity, usableUntil, buyer, references, conditions);
        }

        Shape closedAt(Instant until) {
            return new Shape(minor, validity, Optional.of(until), buyer, references, conditions);
        }

        Shape version(int minor) {
            return new Shape(minor, validity, usableUntil, buyer, references, conditions);
        }

        Shape forBuyer(UUID buyer) {
            return new Shape(minor, validity, usableUntil, buyer, references, conditions);
        }

        Shape referringTo(String... names) {
            var families = List.of(names).stream().map(Paper::family).toList();
            return new Shape(minor, validity, usableUntil, buyer, families, conditions);
        }
    }

    Paper with(String name, Term... terms) {
        return with(name, Shape.PLAIN, terms);
    }

    Paper with(String name, Shape shape, Term... terms) {
        var contract = contract(name, shape);
        var read =
                new ContractTerms(
                        contract.id().value(),
                        contract.family(),
                        contract.number(),
                        0,
                        Participants.of(MemberKey.organization(shape.buyer())),
                        contract.account().map(AccountId::value),
                        shape.references(),
                        contract.usability(),
                        NOW,
                        List.of(terms));
        contracts.add(
                new CompiledContract(
                        contract,
                        read,
                        true,
                        shape.conditions(),
                        new MemberIds(Map.of()),
                        Map.of(),
                        Map.of(),
                        new UsedObjects(Map.of())));
        return this;
    }

    private Contract contract(String name, Shape shape) {
        var state = shape.usableUntil().isEmpty() ? ContractState.ACTIVE : ContractState.CLOSED;
        var life =
                new Contract.Life(
                        state, false, 0, Optional.of(NOW), shape.usableUntil(), Optional.empty());
        return new Contract(
                new ContractId(new UUID(1, contracts.size())),
                1,
                STORE,
                Optional.of(new AccountId(new UUID(3, 3))),
                ContractKind.BUYER,
                ContractUsage.ORGANIZATION_BUYER,
                family(name),
                1,
                shape.minor(),
                life,
                shape.validity(),
                "");
    }

    /// What a rule finds, each as its code, contract, term and arguments; `floor` is in force.
    List<String> findings(Rule rule) {
        var found = new ArrayList<String>();
        rule.check(
                Scene.of(book(), NOW, catalog.priceList("Floor")),
                it -> {
                    synchronized (found) {
                        found.add(
                                "%s %s %s %s"
                                        .formatted(
                                                it.kind().code(),
                                                it.contract().name(),
                                                it.term().map(String::valueOf).orElse("-"),
                                                it.arguments()));
                    }
                });
        return found.stream().sorted().toList();
    }

    private StoreBook book() {
        var engine =
                ContractBook.of(
                        catalog,
                        StoreRules.of(List.of(EURO), family("General")),
                        List.<AccountTerms>of(),
                        contracts.stream().map(CompiledContract::terms).toList());
        return new StoreBook(
                store(),
                engine,
                contracts.stream()
                        .collect(Collectors.toMap(it -> it.contract().id(), Function.identity())),
                Map.of(),
                contracts.stream().collect(Collectors.groupingBy(it -> it.contract().family())),
                Map.of());
    }

    private static Store store() {
        return new Store(
                STORE,
                "paper",
                "Paper",
                Map.of(),
                Map.of(),
                new OrganizationId(SELLER),
                "StoreGroup1",
                "PaperMaster",
                List.of("en"),
                List.of(EURO),
                OptionalInt.empty(),
                Store.Combination.ANY,
                Store.ContractChoice.ITEM,
                Optional.empty(),
                false,
                Optional.empty(),
                Set.of(),
                "#000000",
                1);
    }
}
