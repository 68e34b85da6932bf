package org.comptoir.storefront.buying;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the buyer has entered so far, kept as he typed it, and what is wrong with it by field.
public record CheckoutForm(Map<String, String> entered, Map<String, String> errors, String key) {
    public CheckoutForm {
        entered = Map.copyOf(entered);
        errors = Map.copyOf(errors);
    }

    /// Nothing entered but the shipping mode, if any.
    static CheckoutForm shippedBy(String mode, String key) {
        return new CheckoutForm(Map.of("shippingMode", mode), Map.of(), key);
    }

    public String value(String field) {
        return entered.getOrDefault(field, "").strip();
    }

    public boolean has(String field) {
        return !value(field).isEmpty();
    }

    public @Nullable String error(String field) {
        return errors.get(field);
    }

    CheckoutForm wrong(String field, String words) {
        var more = new HashMap<>(errors);
        more.put(field, words);
        return new CheckoutForm(entered, more, key);
    }
}
