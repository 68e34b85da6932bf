package org.comptoir.care.show;

import java.util.List;
import java.util.Map;
import org.comptoir.care.show.ShopperCarts.Wanted;

/// The lines of a proposal as they are kept.
final class Proposed {
    private Proposed() {}

    static List<Wanted> of(Shown shown) {
        return shown.content().get("lines") instanceof List<?> lines
                ? lines.stream().map(Proposed::line).toList()
                : List.of();
    }

    private static Wanted line(Object line) {
        return line instanceof Map<?, ?> fields
                ? new Wanted(
                        String.valueOf(fields.get("partNumber")),
                        String.valueOf(fields.get("quantity")))
                : new Wanted("", "0");
    }
}
