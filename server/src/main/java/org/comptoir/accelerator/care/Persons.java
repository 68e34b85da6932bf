package org.comptoir.accelerator.care;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.comptoir.accelerator.account.AccountMeters;
import org.comptoir.accelerator.care.Beside.Block;
import org.comptoir.accelerator.care.Beside.Fact;
import org.comptoir.members.Organization;
import org.comptoir.members.Organizations;
import org.comptoir.members.User;
import org.comptoir.trading.Account;
import org.comptoir.trading.buying.Entitlements;
import org.comptoir.trading.life.Accounts;
import org.springframework.stereotype.Component;

/// Who a customer is: himself, where he belongs, and the accounts he buys on.
@Component
class Persons {
    private final Organizations organizations;
    private final Entitlements entitlements;
    private final Accounts accounts;
    private final AccountMeters meters;

    Persons(
            Organizations organizations,
            Entitlements entitlements,
            Accounts accounts,
            AccountMeters meters) {
        this.organizations = organizations;
        this.entitlements = entitlements;
        this.accounts = accounts;
        this.meters = meters;
    }

    List<Block> of(Customer customer) {
        var blocks = new ArrayList<Block>();
        if (customer.user().isEmpty()) {
            blocks.add(new Beside.Words(customer.text("customer.guest")));
            return blocks;
        }
        blocks.add(profile(customer, customer.user().get()));
        blocks.add(organization(customer));
        entitlements.accounts(customer.actor(), customer.store()).stream()
                .flatMap(it -> accounts.find(it).stream())
                .forEach(it -> blocks.addAll(account(customer, it)));
        return blocks;
    }

    private static Block profile(Customer customer, User user) {
        var facts = user.facts();
        var shown = new ArrayList<Fact>();
        shown.add(Fact.of(customer.text("customer.name"), user.displayName()));
        shown.add(Fact.of(customer.text("customer.logon"), facts.logonId()));
        if (!facts.jobTitle().isEmpty()) {
            shown.add(Fact.of(customer.text("customer.job"), facts.jobTitle()));
        }
        if (!facts.email().isEmpty()) {
            shown.add(
                    new Fact(
                            customer.text("customer.email"),
                            facts.email(),
                            "mailto:" + facts.email()));
        }
        var language = customer.desk().page().languageName(facts.language());
        shown.add(Fact.of(customer.text("customer.language"), language));
        return new Beside.Facts(customer.text("customer.person"), shown);
    }

    /// His unit first, then what it belongs to; the root of the directory says nothing.
    private Block organization(Customer customer) {
        var path =
                customer.actor().path().stream()
                        .flatMap(it -> organizations.find(it).stream())
                        .filter(it -> it.parent() != null)
                        .map(Organization::displayName)
                        .collect(Collectors.joining(" · "));
        return new Beside.Facts(
                customer.text("customer.organization"),
                path.isEmpty()
                        ? List.of()
                        : List.of(Fact.of(customer.text("customer.unit"), path)));
    }

    private List<Block> account(Customer customer, Account account) {
        var state =
                customer.desk().text(account.isActive() ? "accounts.active" : "accounts.suspended");
        var facts =
                new Beside.Facts(
                        customer.text("customer.account"), List.of(Fact.of(account.name(), state)));
        var shown = meters.of(customer.desk(), account);
        return shown.isEmpty() ? List.of(facts) : List.of(facts, new Beside.Meters("", shown));
    }
}
