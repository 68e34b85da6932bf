package org.comptoir.ordering.cart;

import java.math.BigDecimal;
import java.util.Optional;

/// What a line shows of what is bought: name, picture, unit of measure, weight of one unit in
/// kilograms.
public record Article(
        String name, Optional<String> image, String unit, Optional<BigDecimal> kilograms) {
    private static final String PIECE = "C62";

    static Article unknown(String partNumber) {
        return new Article(partNumber, Optional.empty(), PIECE, Optional.empty());
    }
}
