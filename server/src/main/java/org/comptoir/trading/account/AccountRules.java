package org.comptoir.trading.account;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.comptoir.platform.Problem;
import org.comptoir.trading.Account;
import org.comptoir.trading.content.AccountContent;
import org.comptoir.trading.content.term.AccountTerm;
import org.comptoir.trading.content.term.Term;

/// What the terms of an account must keep to (docs/rules.md §1).
public final class AccountRules {
    private static final int LONGEST_TEXT = 20_000;

    private AccountRules() {}

    public static void require(Account account, AccountContent content) {
        var orders = content.keptTerms().stream().filter(AccountRules::isOrder).toList();
        if (account.baseContracts() && !orders.isEmpty()) {
            throw Problem.refused("base-account-with-order-numbers", account.name());
        }
        requireEachNumberOnce(account, orders);
        content.keptTerms().forEach(term -> requireShowable(account, term));
    }

    private static void requireShowable(Account account, Term term) {
        if (term instanceof AccountTerm.DisplayCustomization shown) {
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
