package org.comptoir.ordering.cart;

import static java.util.Objects.requireNonNull;
import static org.comptoir.ordering.cart.Allowed.id;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.catalog.OfferRow;
import org.comptoir.engine.catalog.OfferRows;
import org.comptoir.engine.entitlement.ContractBook;
import org.comptoir.engine.entitlement.terms.AccountTerms;
import org.comptoir.engine.entitlement.terms.Buyer;
import org.comptoir.engine.entitlement.terms.ContractTerms;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.engine.entitlement.terms.KitConfiguration;
import org.comptoir.engine.entitlement.terms.MemberKey;
import org.comptoir.engine.entitlement.terms.Participants;
import org.comptoir.engine.entitlement.terms.StoreRules;
import org.comptoir.engine.entitlement.terms.Term;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;
import org.comptoir.members.OrganizationId;
import org.comptoir.stores.Store;
import org.comptoir.stores.StoreId;

/// A small world of contracts, each with offers of its own, in which carts are priced by the real
/// engine.
final class Bargains {
    static final Currency EUR = Currency.getInstance("EUR");
    private static final UUID OWNER = new UUID(9, 9);
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    private final Map<String, Contract> contracts = new LinkedHashMap<>();
    private final Map<UUID, AccountTerms> accounts = new LinkedHashMap<>();
    private Store.ContractChoice choice = Store.ContractChoice.ITEM;
    private boolean all;
    private List<UUID> chosen = List.of();

    /// One version of a contract, told step by step.
    final class Contract {
        private final String name;
        private final String version;
        private final List<OfferRow> offers = new ArrayList<>();
        private final List<KitConfiguration> kits = new ArrayList<>();
        private List<String> payments = List.of("Invoice");
        private List<String> modes = List.of("Parcel");
        private Optional<UUID> account = Optional.empty();

        private Contract(String name, String version) {
            this.name = name;
            this.version = version;
        }

        Contract paid(String... methods) {
            payments = List.of(methods);
            return this;
        }

        Contract shipped(String... ways) {
            modes = List.of(ways);
            return this;
        }

        Contract ofAccount(String named) {
            var key = id("account " + named);
            var terms = new AccountTerms(key, OWNER, true, false, true, Optional.empty(), false);
            accounts.put(key, terms);
            account = Optional.of(key);
            return this;
        }

        Contract sells(String partNumber, String price) {
            offers.add(OfferRow.of(partNumber, Money.of(price, EUR)));
            return this;
        }

        /// From a quantity on, whatever cheaper offers there are below it.
        Contract sells(String partNumber, String price, int from) {
            var row = OfferRow.of(partNumber, Money.of(price, EUR));
            offers.add(row.from(Quantity.of(from)).withPrecedence(from));
            return this;
        }

        /// Kits around a base of these blocks.
        Contract builds(String base, KitConfiguration.Block... blocks) {
            kits.add(new KitConfiguration(base, List.of(blocks)));
            return this;
        }

        private UUID key() {
            return id(name + " " + version);
        }

        private ContractTerms terms(int place) {
            var everybody = Participants.everybody();
            var us = Participants.of(MemberKey.organization(OWNER));
            var prices =
                    new Term.OwnPrices(1, everybody, "prices of " + name, 0, OfferRows.of(offers));
            return new ContractTerms(
                    key(),
                    family(name),
                    version,
                    0,
                    name.equals("Default") ? everybody : us,
                    account,
                    List.of(),
                    ContractTerms.Usability.ACTIVE,
                    Instant.EPOCH.plusSeconds(place),
                    List.of(prices, new Term.ConfiguredKits(2, everybody, List.copyOf(kits))));
        }
    }

    Contract contract(String name) {
        return deploy(name, "1.0");
    }

    /// A version of a contract in place of the present one.
    Contract deploy(String name, String version) {
        var contract = new Contract(name, version);
        contracts.put(name, contract);
        return contract;
    }

    /// The contract is suspended or over.
    void ends(String name) {
        contracts.remove(name);
    }

    void oneContractPerOrder() {
        choice = Store.ContractChoice.ORDER;
    }

    void everyContractMustTrade() {
        all = true;
    }

    void choosing(String name) {
        chosen = List.of(key(name));
    }

    UUID key(String name) {
        return named(name).key();
    }

    private Contract named(String name) {
        return requireNonNull(contracts.get(name), name);
    }

    Deals deals() {
        var book = ContractBook.of(catalog(), rules(), accounts.values(), terms());
        var buyer = Buyer.of(new UUID(1, 1), List.of(OWNER));
        return new Deals(
                store(),
                book.entitlementOf(buyer, NOW),
                book.eligible(buyer, NOW),
                chosen,
                eligible -> {
                    var said = named(eligible.label().name());
                    return new Deal(
                            eligible,
                            book.entitlementOf(buyer, NOW, Set.of(said.key())),
                            Allowed.conditions(
                                    said.key(), said.account, said.payments, said.modes));
                });
    }

    private List<ContractTerms> terms() {
        var terms = new ArrayList<ContractTerms>();
        contracts.values().forEach(contract -> terms.add(contract.terms(terms.size())));
        return terms;
    }

    private CatalogSnapshot catalog() {
        var catalog = CatalogSnapshot.builder().category("Tools");
        contracts.values().stream()
                .flatMap(contract -> contract.offers.stream())
                .map(OfferRow::partNumber)
                .distinct()
                .forEach(part -> catalog.product(part, "Tools"));
        return catalog.build();
    }

    private StoreRules rules() {
        return new StoreRules(
                List.of(EUR),
                OptionalInt.empty(),
                all ? StoreRules.Combination.AND : StoreRules.Combination.OR,
                false,
                Optional.of(family("Default")));
    }

    private static FamilyKey family(String name) {
        return new FamilyKey(name, OWNER, "Manual");
    }

    private Store store() {
        return new Store(
                new StoreId(id("store")),
                "shop",
                "Shop",
                Map.of(),
                Map.of(),
                new OrganizationId(OWNER),
                "StoreGroup1",
                "Catalog",
                List.of("en"),
                List.of(EUR),
                OptionalInt.empty(),
                all ? Store.Combination.ALL : Store.Combination.ANY,
                choice,
                Optional.of("Default"),
                false,
                Optional.empty(),
                Set.of(),
                "#123456",
                1);
    }
}
