package org.comptoir.accelerator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Choice;
import org.comptoir.stores.Store;

/// On which day and in which currency a page looks at the store, as its address says: `at` and
/// `currency`. A day begins in GMT, as contracts do; without one it is now.
public record Inquiry(Optional<Instant> at, Currency currency) {
    public static Inquiry of(Desk desk, Map<String, String> asked) {
        return new Inquiry(
                day(asked.getOrDefault("at", "")),
                currency(desk.store(), asked.getOrDefault("currency", "")));
    }

    private static Optional<Instant> day(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(text.strip());
            return Optional.of(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeParseException noDay) {
            throw Problem.invalid("at", "bad-day", text);
        }
    }

    private static Currency currency(Store store, String code) {
        return code.isEmpty() ? store.currency() : store.requireCurrency(code);
    }

    /// The day as a field writes it, or nothing for now.
    public String day() {
        return at.map(it -> it.atZone(ZoneOffset.UTC).toLocalDate().toString()).orElse("");
    }

    /// The currencies of the store, where there is anything to choose.
    public List<Choice> choices(Store store) {
        return store.currencies().size() < 2
                ? List.of()
                : store.currencies().stream()
                        .map(Currency::getCurrencyCode)
                        .map(it -> Choice.of(it, it, it.equals(currency.getCurrencyCode())))
                        .toList();
    }
}
