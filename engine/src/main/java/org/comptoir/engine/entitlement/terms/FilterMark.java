package org.comptoir.engine.entitlement.terms;

import java.util.Objects;
import org.comptoir.engine.money.Percentage;

/// One explicit mark of a filter: a category, product or SKU to include or exclude (docs/rules.md
/// §3.1.2).
///
/// The percentage counts for an Include of a filter with prices; the precedence decides between
/// marks equally near.
public record FilterMark(Target target, Kind kind, Percentage adjustment, double precedence) {
    /// What a mark does to what it is nearest to.
    public enum Kind {
        INCLUDE,
        EXCLUDE
    }

    /// What a mark is set on.
    public sealed interface Target {
        /// A category and, unless a nearer mark decides, all below it.
        record Category(String identifier) implements Target {
            public Category {
                Objects.requireNonNull(identifier, "identifier");
            }
        }

        /// A product and, unless a nearer mark decides, its SKUs; or one SKU.
        record Entry(String partNumber) implements Target {
            public Entry {
                Objects.requireNonNull(partNumber, "partNumber");
            }
        }
    }

    public FilterMark {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(adjustment, "adjustment");
        precedence = precedence + 0.0;
        if (Double.isNaN(precedence)) {
            throw new IllegalArgumentException(
                    "The precedence of a mark on " + target + " is not a number");
        }
    }

    /// Includes, with an adjustment and precedence 0.
    public static FilterMark include(Target target, Percentage adjustment) {
        return new FilterMark(target, Kind.INCLUDE, adjustment, 0);
    }

    /// Excludes, with precedence 0.
    public static FilterMark exclude(Target target) {
        return new FilterMark(target, Kind.EXCLUDE, Percentage.ZERO, 0);
    }

    /// The same mark with another precedence.
    public FilterMark withPrecedence(double higherWins) {
        return new FilterMark(target, kind, adjustment, higherWins);
    }
}
