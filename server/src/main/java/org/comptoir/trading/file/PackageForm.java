package org.comptoir.trading.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The Package form: root `Package`, every element in one namespace.
public final class PackageForm implements Form {
    /// Other forms take over the elements that they do not spell differently.
    public static final Map<String, Function<Element, Object>> CONVERTERS = all();

    static final Form FORM = new PackageForm();

    private static final Set<String> TOP_LEVEL =
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

    private PackageForm() {}

    @Override
    public String root() {
        return ContractFileReader.ROOT;
    }

    @Override
    public Map<String, Function<Element, Object>> converters() {
        return CONVERTERS;
    }

    @Override
    public Set<String> topLevel() {
        return TOP_LEVEL;
    }

    @Override
    public Set<String> open() {
        return Set.of("Store", "FulfillmentCenter");
    }

    /// Other importers create organizations.
    @Override
    public Set<String> passedOver() {
        return Set.of("Organization");
    }

    @Override
    public int rank(String parent, String child) {
        return Grammar.rank(parent, child);
    }

    @Override
    public boolean isNamespaced() {
        return true;
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
