package org.comptoir.stores;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.members.OrganizationId;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;

/// A shop: its names, owner, languages, currencies and the rules of business it has chosen.
///
/// `identifier` stands in addresses (`tooltech`), `name` in contract files (`ToolTech`); `catalog`
/// is the identifier of its catalogue in such files. The first language and currency are the usual
/// ones. Under the prices of `floorList` no contract should sell.
public record Store(
        StoreId id,
        String identifier,
        String name,
        Map<String, String> titles,
        Map<String, String> taglines,
        OrganizationId owner,
        String group,
        String catalog,
        List<String> languages,
        List<Currency> currencies,
        OptionalInt unitPriceScale,
        Combination combination,
        ContractChoice contractChoice,
        Optional<String> defaultContract,
        boolean listPrecedence,
        Optional<String> floorList,
        Set<Feature> features,
        String accent,
        int version) {
    /// Whether one of the contracts a buyer uses at once must trade a product, or all.
    public enum Combination {
        ANY,
        ALL
    }

    /// Whether a buyer chooses his contract per item or for the whole order.
    public enum ContractChoice {
        ITEM,
        ORDER
    }

    public Store {
        titles = Map.copyOf(titles);
        taglines = Map.copyOf(taglines);
        languages = List.copyOf(languages);
        currencies = List.copyOf(currencies);
        features = Set.copyOf(features);
        if (languages.isEmpty() || currencies.isEmpty()) {
            throw new IllegalArgumentException(
                    "Store %s needs a language and a currency".formatted(identifier));
        }
    }

    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    public Currency currency() {
        return currencies.getFirst();
    }

    /// The currency of a code, if the store trades in it.
    public Optional<Currency> currency(String code) {
        return currencies.stream().filter(it -> it.getCurrencyCode().equals(code)).findFirst();
    }

    /// The currency of a code; refuses one that the store does not trade in, and says which it has.
    public Currency requireCurrency(String code) {
        return currency(code)
                .orElseThrow(() ->
                        Problem.invalid(
                                "currency",
                                "bad-currency",
                                code,
                                currencies.stream()
                                        .map(Currency::getCurrencyCode)
                                        .collect(Collectors.joining(", "))));
    }

    public boolean trades(Currency currency) {
        return currencies.contains(currency);
    }

    public String title(Locale locale) {
        return Texts.pick(titles, locale);
    }

    public String tagline(Locale locale) {
        return Texts.pick(taglines, locale);
    }

    /// The language of the store that serves a reader best.
    public String language(Locale locale) {
        return languages.contains(locale.getLanguage())
                ? locale.getLanguage()
                : languages.getFirst();
    }

    Store with(Set<Feature> chosen) {
        return with(combination, floorList, chosen);
    }

    Store with(Combination wanted, Optional<String> floor) {
        return with(wanted, floor, features);
    }

    private Store with(Combination wanted, Optional<String> floor, Set<Feature> chosen) {
        return new Store(
                id,
                identifier,
                name,
                titles,
                taglines,
                owner,
                group,
                catalog,
                languages,
                currencies,
                unitPriceScale,
                wanted,
                contractChoice,
                defaultContract,
                listPrecedence,
                floor,
                chosen,
                accent,
                version);
    }
}
