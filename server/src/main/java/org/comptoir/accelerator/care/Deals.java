package org.comptoir.accelerator.care;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.accelerator.Buyers.Buyer;
import org.comptoir.accelerator.care.Beside.Block;
import org.comptoir.accelerator.care.Beside.Fact;
import org.comptoir.accelerator.explain.Explainers;
import org.comptoir.accelerator.explain.Wish;
import org.comptoir.engine.entitlement.EligibleContract;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.assortment.Browsing;
import org.comptoir.trading.assortment.Browsings;
import org.comptoir.trading.assortment.Quote;
import org.comptoir.trading.buying.ContractConditions;
import org.comptoir.trading.buying.Entitlements;
import org.comptoir.trading.condition.Conditions;
import org.springframework.stereotype.Component;

/// The contracts a customer buys under, and why he pays what he pays.
@Component
class Deals {
    private final Entitlements entitlements;
    private final ContractConditions conditions;
    private final Browsings browsings;
    private final Explainers explainers;
    private final Clock clock;

    Deals(
            Entitlements entitlements,
            ContractConditions conditions,
            Browsings browsings,
            Explainers explainers,
            Clock clock) {
        this.entitlements = entitlements;
        this.conditions = conditions;
        this.browsings = browsings;
        this.explainers = explainers;
        this.clock = clock;
    }

    /// The contracts, and why an article has its price where one is asked for.
    List<Block> of(Customer customer, Map<String, String> asked) {
        var part = asked.getOrDefault("part", "").strip();
        var blocks = new ArrayList<Block>();
        blocks.add(new Beside.Ask(part, asked.getOrDefault("quantity", "")));
        if (!part.isEmpty()) {
            blocks.add(why(customer, part, asked.getOrDefault("quantity", "").strip()));
        }
        entitlements.eligible(customer.actor(), customer.store(), clock.instant()).stream()
                .map(it -> contract(customer, it))
                .forEach(blocks::add);
        return blocks;
    }

    private Block why(Customer customer, String part, String quantity) {
        var number = quantity.isEmpty() ? Quantity.ONE : Wish.quantity("quantity", quantity);
        var name = customer.user().map(it -> it.displayName());
        var buyer = new Buyer("", name.orElse(customer.text("guest")), customer.actor());
        var asked = new Quote.Asked(part, number);
        return new Beside.Why(
                explainers.of(customer.desk(), browsing(customer), buyer, asked, it -> it));
    }

    /// The store as he sees it, with the names of all contracts.
    private Browsing browsing(Customer customer) {
        var locale = customer.desk().page().formats().locale();
        var now = browsings.now(customer.actor(), customer.store(), locale);
        return new Browsing(
                now.actor(),
                now.store(),
                now.locale(),
                now.currency(),
                now.at(),
                now.contracts(),
                true);
    }

    private Block contract(Customer customer, EligibleContract contract) {
        var label = contract.label();
        var said =
                conditions.of(
                        customer.actor(),
                        customer.store(),
                        new ContractId(label.key()),
                        clock.instant());
        return new Beside.Facts(label.name() + " " + label.version(), facts(customer, said));
    }

    private static List<Fact> facts(Customer customer, Conditions said) {
        var locale = customer.desk().page().formats().locale();
        var facts = new ArrayList<Fact>();
        add(
                facts,
                customer,
                "see.payments",
                names(said.payments().stream().map(it -> it.displayName(locale))));
        add(
                facts,
                customer,
                "see.shipping",
                names(said.shippingModes().stream().map(it -> it.displayName(locale))));
        add(
                facts,
                customer,
                "see.approval",
                names(
                        said.approvalThresholds().stream()
                                .sorted(Money::compareTo)
                                .map(it ->
                                        customer.desk()
                                                .text(
                                                        "see.from",
                                                        customer.desk().words().money(it)))));
        if (said.needsPurchaseOrder()) {
            add(facts, customer, "see.number", customer.desk().text("desk.yes"));
        }
        return facts;
    }

    private static String names(Stream<String> some) {
        return some.distinct().collect(Collectors.joining(", "));
    }

    private static void add(List<Fact> facts, Customer customer, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(Fact.of(customer.desk().text(key), value));
        }
    }
}
