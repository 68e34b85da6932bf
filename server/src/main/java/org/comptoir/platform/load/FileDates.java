package org.comptoir.platform.load;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the dates of data files; a date alone is its first moment in UTC.
record FileDates(LocalDate today) {
    private static final Pattern MACRO = Pattern.compile("%TODAY(?:([+-])([0-9]{1,5}))?%");

    Optional<Instant> read(String text) {
        var macro = MACRO.matcher(text);
        if (macro.matches()) {
            int days = macro.group(2) == null ? 0 : Integer.parseInt(macro.group(2));
            return Optional.of(start(today.plusDays("-".equals(macro.group(1)) ? -days : days)));
        }
        try {
            return Optional.of(written(text)).filter(FileDates::isSensible);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Instant written(String text) {
        if (text.length() == 10) {
            return start(LocalDate.parse(text));
        }
        return text.endsWith("Z")
                ? Instant.parse(text)
                : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    }

    private static boolean isSensible(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        return year >= 1900 && year <= 9999;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
