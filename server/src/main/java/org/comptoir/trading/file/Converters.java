package org.comptoir.trading.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What each element of the Package form becomes, by its name.
final class Converters {
    static final Set<String> TOP_LEVEL =
            Set.of(
                    "BuyerContract",
                    "ReferralContract",
                    "HostingContract",
                    "Account",
                    "ContractNationalLanguageDescription",
                    "AccountNationalLanguageDescription",
                    "Organization",
                    "Store",
                    "PriceList",
                    "FulfillmentCenter");

    /// Elements that may hold more than is read of them.
    static final Set<String> OPEN = Set.of("Store", "FulfillmentCenter");

    /// Elements that are passed over with all they hold: other importers create organizations.
    static final Set<String> PASSED_OVER = Set.of("Organization");

    private static final Map<String, Function<Element, Object>> ALL = all();

    private Converters() {}

    static Optional<Function<Element, Object>> of(String element) {
        return Optional.ofNullable(ALL.get(element));
    }

    static Set<String> known() {
        return ALL.keySet();
    }

    private static Map<String, Function<Element, Object>> all() {
        Map<String, Function<Element, Object>> all = new HashMap<>();
        all.putAll(ReferenceElements.converters());
        all.putAll(ValueElements.converters());
        all.putAll(PriceElements.converters());
        all.putAll(PriceTermElements.converters());
        all.putAll(ShippingElements.converters());
        all.putAll(AccountTermElements.converters());
        all.putAll(OrderTermElements.converters());
        all.putAll(ContractElements.converters());
        all.putAll(StoreElements.converters());
        return Map.copyOf(all);
    }
}
