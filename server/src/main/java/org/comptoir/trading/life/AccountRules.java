package org.comptoir.trading.life;

import static org.comptoir.trading.content.value.Participant.Role.ACCOUNT_HOLDER;
import static org.comptoir.trading.content.value.Participant.Role.SELLER_CONTACT;
import static org.comptoir.trading.content.value.Participant.Role.SERVICE_REPRESENTATIVE;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.platform.Problem;
import org.comptoir.trading.Account;
import org.comptoir.trading.content.AccountContent;
import org.comptoir.trading.content.DisplayHtml;
import org.comptoir.trading.content.term.AccountTerm;
import org.comptoir.trading.content.term.OrderTerm;
import org.comptoir.trading.content.term.PaymentTerm;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.ProductTerm;
import org.comptoir.trading.content.term.ReturnTerm;
import org.comptoir.trading.content.term.ShippingTerm;
import org.comptoir.trading.content.term.SiteTerm;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.value.Participant;

/// What the terms of an account must keep to (docs/rules.md §1).
public final class AccountRules {
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NUMBER = 100;
    private static final int MOST_SHOWN = 50;
    private static final Set<Participant.Role> RESERVED =
            Set.of(ACCOUNT_HOLDER, SELLER_CONTACT, SERVICE_REPRESENTATIVE);

    private AccountRules() {}

    public static void require(Account account, AccountContent content) {
        var terms = content.keptTerms();
        terms.forEach(term -> requirePlace(account, term));
        var orders = terms.stream().filter(AccountRules::isOrder).toList();
        if (account.baseContracts() && !orders.isEmpty()) {
            throw Problem.refused("base-account-with-order-numbers", account.name());
        }
        requireEachNumberOnce(account, orders);
        requireFewShown(account, terms);
        terms.forEach(term -> requireUsable(account, term));
    }

    /// Refuses to a representative what only the store changes: the customer, who represents it,
    /// purchase orders and payments.
    public static void requireUnreserved(AccountContent present, AccountContent next) {
        if (!reserved(present).equals(reserved(next))) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "account-part-reserved", present.key().name());
        }
    }

    private static Set<Object> reserved(AccountContent content) {
        var participants =
                content.participants().stream().filter(it -> RESERVED.contains(it.role()));
        var terms =
                content.keptTerms().stream().filter(it -> isOrder(it) || it instanceof PaymentTerm);
        return Stream.concat(participants, terms).collect(Collectors.toSet());
    }

    private static void requirePlace(Account account, Term term) {
        boolean applies =
                switch (term) {
                    case AccountTerm _, PaymentTerm _, ShippingTerm _, ReturnTerm _, SiteTerm _ ->
                            true;
                    case OrderTerm.Comment _, OrderTerm.LineAttributes _ -> true;
                    case OrderTerm _, PriceTerm _, ProductTerm _ -> false;
                };
        if (!applies) {
            throw Problem.refused("term-not-on-account", account.name(), term.kind());
        }
    }

    private static void requireFewShown(Account account, List<Term> terms) {
        long shown =
                terms.stream()
                        .filter(AccountTerm.DisplayCustomization.class::isInstance)
                        .map(AccountTerm.DisplayCustomization.class::cast)
                        .mapToLong(it -> it.logos().size() + it.texts().size())
                        .sum();
        if (shown > MOST_SHOWN) {
            throw Problem.refused("too-many-displays", account.name(), shown, MOST_SHOWN);
        }
    }

    private static void requireUsable(Account account, Term term) {
        number(term).ifPresent(it -> requireNumber(account, it));
        switch (term) {
            case AccountTerm.DisplayCustomization it -> requireShowable(account, it);
            case AccountTerm.AddressBook it -> requireSomeBook(account, it);
            default -> {}
        }
    }

    /// A number that a buyer can write at the checkout.
    private static void requireNumber(Account account, String number) {
        if (!number.equals(number.strip())
                || number.chars().anyMatch(Character::isISOControl)
                || number.codePointCount(0, number.length()) > LONGEST_NUMBER) {
            throw Problem.refused("bad-order-number", account.name(), number, LONGEST_NUMBER);
        }
    }

    private static void requireSomeBook(Account account, AccountTerm.AddressBook books) {
        if (!books.personal() && !books.parentOrganization() && !books.accountHolder()) {
            throw Problem.refused("no-address-book", account.name());
        }
    }

    private static void requireShowable(Account account, AccountTerm.DisplayCustomization shown) {
        shown.logos().stream()
                .map(logo -> logo.attachment().url())
                .filter(address -> !DisplayHtml.isLogo(address))
                .forEach(address -> {
                    throw Problem.refused("bad-logo-address", account.name(), address);
                });
        if (shown.texts().stream().anyMatch(note -> note.text().length() > LONGEST_TEXT)) {
            throw Problem.refused("display-text-too-long", account.name(), LONGEST_TEXT);
        }
    }

    private static boolean isOrder(Term term) {
        return term instanceof AccountTerm.IndividualOrder || number(term).isPresent();
    }

    private static void requireEachNumberOnce(Account account, List<Term> orders) {
        var numbers = new HashSet<String>();
        for (var term : orders) {
            number(term)
                    .filter(number -> !numbers.add(number))
                    .ifPresent(number -> {
                        throw Problem.refused("order-number-twice", account.name(), number);
                    });
        }
    }

    private static Optional<String> number(Term term) {
        return switch (term) {
            case AccountTerm.BlanketOrder(_, var number) -> Optional.of(number);
            case AccountTerm.LimitedOrder(_, var number, _) -> Optional.of(number);
            default -> Optional.empty();
        };
    }
}
