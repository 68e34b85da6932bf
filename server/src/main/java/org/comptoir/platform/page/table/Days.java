package org.comptoir.platform.page.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Days of a list's filter, as a browser sends them (`2026-03-31`); anything else is no day.
public final class Days {
    private Days() {}

    /// The first moment of a day.
    public static Optional<Instant> start(String day) {
        return read(day).map(Days::instant);
    }

    /// The first moment after a day.
    public static Optional<Instant> end(String day) {
        return read(day).map(it -> instant(it.plusDays(1)));
    }

    private static Optional<LocalDate> read(String day) {
        try {
            return day.length() == 10 ? Optional.of(LocalDate.parse(day)) : Optional.empty();
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }
}
