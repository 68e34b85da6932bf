package org.comptoir.engine.money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

/// An exact amount of money, counted in 10⁻⁵ of its currency's unit, because offers keep five
/// decimals (docs/rules.md §3.2.4).
public record Money(long hundredThousandths, Currency currency) implements Comparable<Money> {
    /// The largest amount, in 10⁻⁵ of a unit: 10¹² units.
    public static final long LIMIT = 1_000_000_000_000L * Decimals.ONE;

    public Money {
        Objects.requireNonNull(currency, "currency");
        Decimals.requireWithin(hundredThousandths, LIMIT, "An amount");
    }

    /// Reads a decimal such as `"12.50"` of the ISO 4217 currency `"EUR"`; at most five decimals.
    public static Money of(String decimal, String currency) {
        return of(decimal, Currency.getInstance(currency));
    }

    /// Reads a decimal such as `"12.50"`; at most five decimals.
    public static Money of(String decimal, Currency currency) {
        return new Money(Decimals.parse(decimal), currency);
    }

    /// Takes a decimal of at most five decimals.
    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(Decimals.exact(amount), currency);
    }

    /// Nothing, in that currency.
    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /// This amount and another of the same currency.
    public Money plus(Money other) {
        return new Money(hundredThousandths + inThisCurrency(other), currency);
    }

    /// This amount less another of the same currency.
    public Money minus(Money other) {
        return new Money(hundredThousandths - inThisCurrency(other), currency);
    }

    /// The unit price after one adjustment, rounded half-up once to `scale` decimals (docs/rules.md
    /// §3.2.4).
    public Money adjusted(Percentage adjustment, int scale) {
        return new Money(
                Rounding.unitPrice(hundredThousandths, adjustment.hundredThousandths(), scale),
                currency);
    }

    /// The amount of a line: this unit price × quantity, rounded half-up to the currency's minor
    /// unit (docs/rules.md §3.2.4).
    public Money times(Quantity quantity) {
        int scale = Rounding.minorUnit(currency);
        return new Money(
                Rounding.line(hundredThousandths, quantity.hundredThousandths(), scale), currency);
    }

    /// The same, or nothing where that is more than an amount can be.
    public Optional<Money> line(Quantity quantity) {
        try {
            return Optional.of(times(quantity));
        } catch (ArithmeticException | IllegalArgumentException tooMuch) {
            return Optional.empty();
        }
    }

    /// The amount as a decimal, with at least the decimals of the currency's minor unit.
    public BigDecimal amount() {
        return Decimals.toDecimal(hundredThousandths, Rounding.minorUnit(currency));
    }

    /// The amount as text, with a point and at least the decimals of the minor unit: `"12.50"`.
    public String decimal() {
        return amount().toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(hundredThousandths, inThisCurrency(other));
    }

    @Override
    public String toString() {
        return decimal() + " " + currency.getCurrencyCode();
    }

    private long inThisCurrency(Money other) {
        if (!other.currency.equals(currency)) {
            throw new IllegalArgumentException(
                    "Amounts of different currencies do not mix: %s and %s".formatted(this, other));
        }
        return other.hundredThousandths;
    }
}
