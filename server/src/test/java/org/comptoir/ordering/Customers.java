package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.comptoir.SampleStores;
import org.comptoir.engine.money.Money;
import org.comptoir.members.Actor;
import org.comptoir.members.Members;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.members.RoleGrant;
import org.comptoir.members.User;
import org.comptoir.members.Users;
import org.comptoir.ordering.OrderRequest.Destination;
import org.comptoir.ordering.counter.CounterKey;
import org.comptoir.ordering.counter.Counters;
import org.comptoir.ordering.counter.CreditLine;
import org.comptoir.ordering.counter.CreditLines;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.Asked;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.imports.ContractFiles;
import org.comptoir.trading.imports.ImportReport;
import org.comptoir.trading.imports.ImportRequest;
import org.comptoir.trading.life.Accounts;
import org.comptoir.trading.life.ContractEndings;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/// Customers of ToolTech made for one test, each with an account and a contract of his own at list
/// price. Ten hammers cost 140.60 EUR, with shipping 148.10 EUR.
@SampleStores
abstract class Customers {
    static final Currency EUR = Currency.getInstance("EUR");
    static final Money TOTAL = Money.of("148.10", EUR);

    static final String SELLER = "o=ToolTech Industrial,o=Root Organization";
    private static final String HAMMER = "HM-E500";

    @Autowired Carts carts;
    @Autowired Checkout checkout;
    @Autowired Orders orders;
    @Autowired Stores stores;
    @Autowired Organizations organizations;
    @Autowired Users users;
    @Autowired Members members;
    @Autowired Accounts accounts;
    @Autowired ContractFiles files;
    @Autowired ContractEndings endings;
    @Autowired Counters counters;
    @Autowired CreditLines credits;
    @Autowired CommitmentMeters meters;

    private final Map<String, ContractId> deployed = new HashMap<>();

    /// A customer with his account.
    record Customer(String name, OrganizationId organization, AccountId account) {}

    @AfterEach
    void endTheContracts() {
        deployed.values().forEach(it -> endings.close(it, Asked.by("test").because("test")));
        deployed.clear();
    }

    Store store() {
        return stores.get("tooltech");
    }

    /// A customer whose account and whose contract hold these terms. Its orders from 1,000 EUR on
    /// need the approval of whoever is its approver.
    Customer customer(String accountTerms, String contractTerms) {
        var name = "Customer " + Ids.next();
        return made(name, file(name, accountTerms, contractTerms));
    }

    /// A customer whose contract stands outside his account.
    Customer customerOutside(String contractTerms) {
        var name = "Customer " + Ids.next();
        return made(name, TermFiles.outside(file(name, "", contractTerms)));
    }

    private Customer made(String name, String file) {
        var facts = new Organization.Facts(OrganizationId.ROOT, "o", name, name, true);
        var organization = organizations.create(facts).id();
        user(organization, Role.BUYER);
        deploy(name, file);
        var owner = store().owner().value();
        return new Customer(name, organization, accounts.find(owner, name).orElseThrow().id());
    }

    /// The same customer under other terms.
    void change(Customer customer, String accountTerms, String contractTerms) {
        deploy(customer.name(), file(customer.name(), accountTerms, contractTerms));
    }

    private static String file(String name, String accountTerms, String contractTerms) {
        return TermFiles.account(name, SELLER, accountTerms, contractTerms);
    }

    /// Deploys the customer’s contract of a file as this test says it.
    void deploy(String name, String xml) {
        var report = imported(xml, false);
        assertThat(report.problems()).isEmpty();
        report.contracts().forEach(it -> deployed.put(name, new ContractId(it.id())));
    }

    ImportReport imported(String name, String accountTerms, String contractTerms, boolean strict) {
        return imported(file(name, accountTerms, contractTerms), strict);
    }

    private ImportReport imported(String xml, boolean strict) {
        var input = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        var as = Optional.of(ContractState.ACTIVE);
        var request = new ImportRequest(ImportRequest.Mode.APPLY, as, strict, Map.of(), "test");
        return files.run(store(), request, input);
    }

    OrganizationId unit(Customer customer, String name) {
        var facts = new Organization.Facts(customer.organization(), "ou", name, name, true);
        return organizations.create(facts).id();
    }

    Actor buyer(Customer customer) {
        return buyer(customer.organization());
    }

    Actor buyer(OrganizationId unit) {
        return user(unit, Role.BUYER);
    }

    Actor approver(Customer customer) {
        return user(customer.organization(), Role.BUYER_APPROVER);
    }

    List<Actor> buyers(Customer customer, int number) {
        return IntStream.range(0, number).mapToObj(_ -> buyer(customer)).toList();
    }

    Actor user(OrganizationId organization, Role role) {
        var logonId = "buyer-" + Ids.next();
        var facts =
                new User.Facts(
                        logonId,
                        "",
                        organization,
                        "Bea",
                        "Buyer",
                        logonId + "@example.org",
                        "",
                        "en");
        var user = users.create(facts, Optional.empty()).id();
        users.grant(user, List.of(new RoleGrant(role, organization)));
        return members.actorOf(user).orElseThrow();
    }

    void add(Actor buyer, int hammers) {
        var quantity = BigDecimal.valueOf(hammers);
        var change = carts.add(store(), buyer, HAMMER, quantity, Optional.empty(), null);
        assertThat(change).isInstanceOf(CartChange.Done.class);
    }

    /// Orders ten hammers under the number.
    Placing order(Actor buyer, String number) {
        return order(buyer, 10, number, "BillMeLater");
    }

    Placing order(Actor buyer, int hammers, String number, String payment) {
        add(buyer, hammers);
        return place(buyer, number, payment);
    }

    static Destination written() {
        return new Destination.Written(
                new PostalAddress("Bea", "Street 1", "", "1000", "Town", "", "DE", ""));
    }

    Placing place(Actor buyer, String number, String payment) {
        return place(buyer, number, payment, Optional.of(written()), Optional.empty());
    }

    Placing place(
            Actor buyer,
            String number,
            String payment,
            Optional<Destination> shipTo,
            Optional<Destination> billTo) {
        var request =
                new OrderRequest(
                        Optional.empty(),
                        payment,
                        "Parcel",
                        shipTo,
                        billTo,
                        number,
                        "",
                        Map.of(),
                        Optional.empty());
        try {
            return checkout.place(store(), buyer, request, null);
        } catch (Problem problem) {
            return Refused.of(problem.code());
        }
    }

    static OrderView placed(Placing placing) {
        assertThat(placing).isInstanceOf(Placing.Placed.class);
        return ((Placing.Placed) placing).order();
    }

    static String code(Object outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).code();
    }

    OrderChange cancel(Actor actor, OrderView order) {
        return orders.cancel(store(), actor, order.id().toString(), "test");
    }

    void openCredit(Customer customer, String limit, CreditLine.State state) {
        var line = new CreditLine(customer.account(), 0, Money.of(limit, EUR), state);
        credits.save(line, OptionalInt.empty(), "test");
    }

    String usedOf(Customer customer, String number) {
        return counters.used(CounterKey.purchaseOrder(customer.account(), number, EUR)).decimal();
    }

    String owed(Customer customer) {
        return counters.used(CounterKey.credit(customer.account(), EUR)).decimal();
    }
}
