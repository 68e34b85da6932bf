package org.comptoir.engine.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.comptoir.engine.worlds.World.Account;
import org.comptoir.engine.worlds.World.Category;
import org.comptoir.engine.worlds.World.Contract;
import org.comptoir.engine.worlds.World.Kind;
import org.comptoir.engine.worlds.World.Member;
import org.comptoir.engine.worlds.World.Prices;
import org.comptoir.engine.worlds.World.Product;
import org.comptoir.engine.worlds.World.ProductSet;
import org.comptoir.engine.worlds.World.Rules;
import org.comptoir.engine.worlds.World.Term;

/// Makes small worlds and questions about them, each from its own seed.
final class Worlds {
    /// A world and what is asked about it.
    record Case(World world, List<Question> questions) {}

    private static final int QUESTIONS = 4;
    private static final List<String> CATEGORIES =
            List.of("Tools", "Drills", "Bits", "Clothing", "Shirts");
    private static final List<List<String>> PATHS =
            List.of(
                    List.of("Alder"),
                    List.of("Rail", "Alder"),
                    List.of("Depot", "Rail", "Alder"),
                    List.of("Birch"),
                    List.of());

    private final Chance chance;
    private final TermMaker terms;
    private final KitMaker kits;
    private final List<Product> products = new ArrayList<>();

    private Worlds(long seed) {
        chance = new Chance(seed);
        terms = new TermMaker(chance, CATEGORIES, products);
        kits = new KitMaker(new Chance(~seed), products);
    }

    static Case of(long seed) {
        return new Worlds(seed).make();
    }

    private Case make() {
        var categories =
                IntStream.range(0, CATEGORIES.size())
                        .mapToObj(it -> new Category(CATEGORIES.get(it), parent(it)))
                        .toList();
        IntStream.rangeClosed(1, 3 + chance.upTo(3)).forEach(it -> products.add(product("P" + it)));
        var sets =
                List.of(
                        new ProductSet("Set1", terms.selection()),
                        new ProductSet("Set2", terms.selection()));
        var lists =
                List.of(
                        new Prices(World.STANDARD, chance.upTo(2), terms.rows(80)),
                        new Prices("Trade", chance.upTo(3), terms.rows(50)));
        var plain = new World(categories, products, sets, lists, rules(), accounts(), contracts());
        var questions = IntStream.range(0, QUESTIONS).mapToObj(_ -> question(plain)).toList();
        var world = plain.with(plain.contracts().stream().map(kits::into).toList());
        return new Case(world, questions.stream().map(kits::asked).toList());
    }

    private String parent(int category) {
        return category == 0 || chance.percent(25) ? "" : CATEGORIES.get(chance.upTo(category));
    }

    private Product product(String part) {
        var categories = chance.some(CATEGORIES, chance.percent(30) ? 2 : 1);
        return new Product(
                part,
                categories,
                chance.percent(35) ? List.of(part + "-S", part + "-L") : List.of());
    }

    private Rules rules() {
        var currencies = chance.percent(85) ? List.of("EUR", "USD") : List.of("EUR");
        int scale = chance.percent(70) ? World.OPEN : chance.upTo(6);
        return new Rules(currencies, scale, chance.percent(35), chance.percent(15), "General");
    }

    private List<Account> accounts() {
        var accounts = new ArrayList<Account>();
        if (chance.percent(60)) {
            accounts.add(account("Alder account", chance.of("Alder", "Rail")));
        }
        if (chance.percent(20)) {
            accounts.add(account("Second account", chance.of("Alder", "Depot", "Birch")));
        }
        accounts.add(
                new Account(
                        "BaseContracts",
                        chance.of("Seller", "Alder"),
                        true,
                        true,
                        false,
                        "",
                        true));
        return accounts;
    }

    private Account account(String name, String holder) {
        var preference = chance.percent(35) ? chance.of("List", "Cost") : "";
        return new Account(
                name,
                holder,
                chance.percent(93),
                false,
                chance.percent(55),
                preference,
                chance.percent(50));
    }

    private List<Contract> contracts() {
        var contracts = new ArrayList<Contract>();
        if (chance.percent(85)) {
            contracts.add(defaultContract());
        }
        if (chance.percent(65)) {
            var account = chance.of("", "BaseContracts");
            var buyers = account.isEmpty() ? List.<Member>of() : chance.some(members(), 1);
            contracts.add(contract("Base", account, buyers).referringTo(references("Root", 25)));
            contracts.add(contract("Root", "", List.of()));
        }
        var account = chance.of("", "Alder account");
        contracts.add(contract("A", account, buyers()).referringTo(references("Base", 65)));
        if (chance.percent(60)) {
            var second = chance.of("", "Second account");
            contracts.add(contract("B", second, buyers()).referringTo(references("Root", 30)));
        }
        if (chance.percent(20)) {
            contracts.add(next(contracts.getLast()));
        }
        return contracts;
    }

    private Contract defaultContract() {
        return new Contract(
                "General",
                "1.0",
                true,
                List.of(),
                "",
                references("Base", 25),
                true,
                terms.span(94),
                Long.MIN_VALUE,
                chance.of(10L, 20L),
                general());
    }

    private List<Term> general() {
        return chance.percent(70)
                ? List.of(
                        new Term.Master(
                                1, List.of(), World.Policy.PLAIN, chance.of("0", "0", "-3")))
                : terms.terms();
    }

    private List<String> references(String family, int percent) {
        return chance.percent(percent) ? List.of(family) : List.of();
    }

    private List<Member> buyers() {
        return chance.some(members(), 1 + chance.upTo(2));
    }

    private static List<Member> members() {
        return List.of(
                new Member(Kind.UNIT, "Alder"),
                new Member(Kind.UNIT, "Alder"),
                new Member(Kind.UNIT, "Rail"),
                new Member(Kind.UNIT, "Birch"),
                new Member(Kind.USER, "ann"),
                new Member(Kind.GROUP, "Platinum"));
    }

    private Contract contract(String name, String account, List<Member> buyers) {
        boolean active = chance.percent(95);
        long usableUntil = active || chance.percent(30) ? Long.MIN_VALUE : chance.of(100L, 101L);
        return new Contract(
                name,
                "1.0",
                false,
                buyers,
                account,
                List.of(),
                active,
                terms.span(90),
                usableUntil,
                chance.of(10L, 10L, 20L, 30L),
                terms.terms());
    }

    /// A later version, the earlier one usable until it starts.
    private Contract next(Contract earlier) {
        return new Contract(
                earlier.name(),
                "1.1",
                earlier.everybody(),
                chance.percent(60) ? earlier.buyers() : buyers(),
                earlier.account(),
                earlier.references(),
                true,
                terms.span(60),
                Long.MIN_VALUE,
                40,
                terms.terms());
    }

    private Question question(World world) {
        var path = chance.of(PATHS);
        var user = chance.percent(12) ? "" : chance.of("ann", "rob");
        var product = chance.of(products);
        var parts = new ArrayList<>(product.skus());
        parts.add(product.part());
        return new Question(
                user,
                user.isEmpty() ? List.of() : path,
                chance.percent(40) ? List.of("Platinum") : List.of(),
                chance.percent(15) ? List.of("Platinum") : List.of(),
                chance.percent(85) ? List.of() : List.of(chance.of(world.contracts()).key()),
                100,
                chance.of(parts),
                chance.of(10, 10, 10, 25, 50, 100, 120, 3),
                chance.percent(85) ? "EUR" : chance.of("USD", "USD", "JPY"));
    }
}
