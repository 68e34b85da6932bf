package org.comptoir.storefront;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.engine.money.Decimals;
import org.comptoir.engine.money.Quantity;
import org.comptoir.ordering.CartItem;
import org.comptoir.platform.Problem;

/// How many of each part go into a kit, as a form sends it: one field for each part, nothing or 0
/// where it stays out.
public final class KitFields {
    /// Says that a form is about a kit, so that one without parts is not taken for its base alone.
    public static final String KIT = "kit";

    private static final String FIELD = "in-";
    private static final int FINEST = 5;
    private static final BigDecimal MOST = BigDecimal.valueOf(Quantity.MOST_OF_A_LINE);

    private KitFields() {}

    /// The name of a part's field.
    public static String of(String partNumber) {
        return FIELD + partNumber;
    }

    /// What is put into the cart: the article, or the kit that the fields describe.
    public static CartItem item(String partNumber, Map<String, String> typed) {
        var components = new ArrayList<CartItem.Component>();
        typed.forEach((field, text) -> {
            if (field.startsWith(FIELD)) {
                read(field, text)
                        .map(it -> new CartItem.Component(field.substring(FIELD.length()), it))
                        .ifPresent(components::add);
            }
        });
        if (typed.containsKey(KIT) && components.isEmpty()) {
            throw Problem.invalid("components", "kit-empty");
        }
        return new CartItem(partNumber, List.copyOf(components));
    }

    /// A positive number; nothing where the field is empty or 0.
    public static Optional<BigDecimal> read(String field, String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        try {
            var number = new BigDecimal(typed.strip().replace(',', '.'));
            if (number.signum() == 0) {
                return Optional.empty();
            }
            boolean fits = number.signum() > 0 && number.compareTo(MOST) <= 0;
            if (fits && number.stripTrailingZeros().scale() <= FINEST) {
                return Optional.of(number);
            }
            throw Problem.invalid(
                    field, "bad-quantity", Decimals.shown(number), Quantity.MOST_OF_A_LINE);
        } catch (NumberFormatException notANumber) {
            throw Problem.invalid(field, "bad-value", typed);
        }
    }
}
