package org.comptoir.trading.account;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.comptoir.members.Actor;
import org.comptoir.stores.Store;
import org.comptoir.trading.Account;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.book.Condition;
import org.comptoir.trading.book.TradingBooks;
import org.comptoir.trading.buying.Entitlements;
import org.comptoir.trading.content.DisplayHtml;
import org.comptoir.trading.content.term.AccountTerm;
import org.comptoir.trading.content.term.AccountTerm.DisplayCustomization;
import org.springframework.stereotype.Component;

/// What accounts show on the store’s pages to their buyers, and to nobody else (docs/rules.md §1).
/// Answered from memory.
@Component
public class Displays {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private final TradingBooks books;
    private final Entitlements entitlements;

    Displays(TradingBooks books, Entitlements entitlements) {
        this.books = books;
        this.entitlements = entitlements;
    }

    /// What a buyer’s accounts show him, by position, the nearest account first.
    public List<Display> of(Actor buyer, Store store, Locale locale) {
        return entitlements.accounts(buyer, store).stream()
                .flatMap(account -> of(buyer, store, account, locale).stream())
                .sorted(Comparator.comparingInt(Display::position))
                .toList();
    }

    private List<Display> of(Actor buyer, Store store, AccountId id, Locale locale) {
        var asked = Entitlements.buyer(buyer);
        var compiled = Optional.ofNullable(books.of(store).accounts().get(id));
        return compiled.filter(it -> it.account().isActive()).stream()
                .flatMap(it ->
                        it.conditions().stream()
                                .filter(term -> term.participants().include(asked))
                                .map(Condition::term)
                                .filter(DisplayCustomization.class::isInstance)
                                .map(DisplayCustomization.class::cast)
                                .map(term -> display(it.account(), term, locale)))
                .filter(it -> it.logo().isPresent() || it.html().isPresent())
                .toList();
    }

    private static Display display(Account account, DisplayCustomization term, Locale locale) {
        var text = inLanguage(term.texts(), AccountTerm.Note::locale, locale);
        return new Display(
                account.name(),
                term.displayType(),
                term.position(),
                inLanguage(term.logos(), AccountTerm.Logo::locale, locale)
                        .map(logo -> logo.attachment().url())
                        .filter(DisplayHtml::isLogo),
                text.map(AccountTerm.Note::text),
                text.flatMap(AccountTerm.Note::locale)
                        .map(it -> it.replace('_', '-'))
                        .filter(LANGUAGE.asMatchPredicate()));
    }

    /// The one of the reader’s language, else one of no language, else the English one, else any.
    private static <T> Optional<T> inLanguage(
            List<T> all, Function<T, Optional<String>> locale, Locale reader) {
        var wanted = List.of(reader.getLanguage(), "", Locale.ENGLISH.getLanguage());
        return wanted.stream()
                .flatMap(language ->
                        all.stream().filter(it -> language(locale.apply(it)).equals(language)))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static String language(Optional<String> locale) {
        return locale.map(it -> it.split("[_-]", 2)[0]).orElse("");
    }
}
