package org.comptoir.engine.worlds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.engine.worlds.World.Account;
import org.comptoir.engine.worlds.World.Contract;
import org.comptoir.engine.worlds.World.Member;
import org.comptoir.engine.worlds.World.Policy;
import org.comptoir.engine.worlds.World.Span;
import org.comptoir.engine.worlds.World.Term;

/// Which contracts and terms serve a buyer, read naively off docs/rules.md §2 and §3.2.8.
final class ReferenceContracts {
    /// A term that counts, and the contract of the closure that holds it.
    record Held(Contract holder, Term term) {}

    static final Comparator<Contract> ORDER =
            Comparator.comparingLong(Contract::activatedAt)
                    .thenComparing(Contract::name)
                    .thenComparing(Contract::version);

    private final World world;
    private final Set<Rule> off;
    private final Question question;

    ReferenceContracts(World world, Set<Rule> off, Question question) {
        this.world = world;
        this.off = off;
        this.question = question;
    }

    /// The contracts in use, in the published order.
    List<Contract> inUse() {
        return eligible().stream()
                .filter(it -> question.chosen().isEmpty() || question.chosen().contains(it.key()))
                .toList();
    }

    List<Contract> eligible() {
        return world.contracts().stream()
                .filter(it -> usable(it.name()).equals(Optional.of(it)))
                .filter(it -> !accountOf(it).map(Account::base).orElse(false))
                .filter(it ->
                        isDefault(it)
                                ? serves(it) && defaultJoins()
                                : !it.everybody() && serves(it))
                .sorted(ORDER)
                .toList();
    }

    boolean isDefault(Contract contract) {
        return contract.name().equals(world.rules().defaultContract());
    }

    private boolean serves(Contract contract) {
        return contract.everybody() || contract.buyers().stream().anyMatch(this::isBuyer);
    }

    private boolean isBuyer(Member member) {
        return switch (member.kind()) {
            case USER -> !question.user().isEmpty() && member.name().equals(question.user());
            case UNIT -> question.units().contains(member.name());
            case GROUP ->
                    question.groups().contains(member.name())
                            && !question.excludedFrom().contains(member.name());
        };
    }

    private boolean defaultJoins() {
        return off.contains(Rule.PRICE_8)
                || world.accounts().stream()
                        .filter(it -> !it.base() && question.units().contains(it.holder()))
                        .allMatch(Account::allowsDefault);
    }

    private Optional<Account> accountOf(Contract contract) {
        return world.accounts().stream()
                .filter(it -> it.name().equals(contract.account()))
                .findFirst();
    }

    /// The version of a family that is usable now.
    private Optional<Contract> usable(String family) {
        return world.contracts().stream()
                .filter(it -> it.name().equals(family) && isUsable(it))
                .max(ORDER);
    }

    private boolean isUsable(Contract contract) {
        boolean inDates = off.contains(Rule.USABLE) || within(contract.span());
        boolean state = contract.active() || question.at() < contract.usableUntil();
        boolean account =
                contract.account().isEmpty()
                        || accountOf(contract).map(Account::active).orElse(false);
        return inDates && state && account;
    }

    private boolean within(Span span) {
        return span.start() <= question.at() && question.at() < span.end();
    }

    /// The contract and all it refers to, as far as they lend anything now.
    private List<Contract> closure(Contract contract) {
        var closure = new ArrayList<Contract>(List.of(contract));
        for (int next = 0; next < closure.size(); next++) {
            for (var family : closure.get(next).references()) {
                usable(family).filter(it -> !closure.contains(it)).ifPresent(closure::add);
            }
        }
        return closure;
    }

    /// The terms of the closure that count for this buyer now.
    List<Held> terms(Contract contract) {
        var held = new ArrayList<Held>();
        for (var holder : closure(contract)) {
            var counting =
                    holder.terms().stream().filter(it -> counts(it, holder, contract)).toList();
            var rule = rule(counting);
            counting.stream()
                    .filter(it -> rule.isEmpty() || !isPrice(it) || it.equals(rule.get()))
                    .forEach(it -> held.add(new Held(holder, it)));
        }
        return held;
    }

    private Optional<Term> rule(List<Term> counting) {
        return off.contains(Rule.PRICE_6)
                ? Optional.empty()
                : counting.stream()
                        .filter(Term.PriceRule.class::isInstance)
                        .min(Comparator.comparingInt(Term::sequence));
    }

    private boolean counts(Term term, Contract holder, Contract own) {
        boolean forBuyer =
                off.contains(Rule.MEMBERS)
                        || term.only().isEmpty()
                        || term.only().stream().anyMatch(this::isBuyer);
        return forBuyer && within(policy(term).span()) && preferred(policy(term), holder, own);
    }

    private boolean preferred(Policy policy, Contract holder, Contract own) {
        var account = accountOf(own);
        if (off.contains(Rule.PRICE_8)
                || account.isEmpty()
                || account.get().preference().isEmpty()) {
            return true;
        }
        return policy.preference().isEmpty()
                || policy.preference().equals(account.get().preference())
                || (account.get().mayOverride() && holder.equals(own));
    }

    private static boolean isPrice(Term term) {
        return switch (term) {
            case Term.CatalogFilter _, Term.Only _, Term.Never _ -> false;
            default -> true;
        };
    }

    private static Policy policy(Term term) {
        return switch (term) {
            case Term.Master it -> it.policy();
            case Term.Listed it -> it.policy();
            case Term.Selective it -> it.policy();
            case Term.Brackets it -> it.policy();
            case Term.Filter it -> it.policy();
            default -> Policy.PLAIN;
        };
    }

    /// The catalogue filters in effect: the contract's own, else those in effect in what it refers
    /// to.
    List<Term.CatalogFilter> filters(Contract contract, Contract own, List<Contract> visited) {
        if (visited.contains(contract)) {
            return List.of();
        }
        visited.add(contract);
        var first =
                contract.terms().stream()
                        .filter(Term.CatalogFilter.class::isInstance)
                        .map(Term.CatalogFilter.class::cast)
                        .filter(it -> counts(it, contract, own))
                        .min(Comparator.comparingInt(Term::sequence));
        if (first.isPresent()) {
            return List.of(first.get());
        }
        return contract.references().stream()
                .flatMap(it -> usable(it).stream())
                .flatMap(it -> filters(it, own, visited).stream())
                .toList();
    }
}
