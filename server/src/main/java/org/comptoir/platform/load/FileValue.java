package org.comptoir.platform.load;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// One value of a data file and the place it stands at. What cannot be read as asked is reported to
/// the run, and the answer is then the one for no value.
public final class FileValue {
    private static final int LONGEST = 4_000;
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?([0-9]{1,20}(\\.[0-9]{1,20})?|\\.[0-9]{1,20})");

    private final Report report;
    private final FileDates dates;
    private final String field;
    private final String name;
    private final long line;
    private final long column;
    private final String text;

    FileValue(Report report, FileDates dates, String name, long line, long column, String text) {
        this(report, dates, name, name, line, column, text);
    }

    FileValue(
            Report report,
            FileDates dates,
            String field,
            String name,
            long line,
            long column,
            String text) {
        this.report = report;
        this.dates = dates;
        this.field = field;
        this.name = name;
        this.line = line;
        this.column = column;
        this.text = text.strip();
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    /// The text, empty where there is none; at most 4,000 characters, without control characters.
    public String text() {
        return text(LONGEST);
    }

    public String text(int longest) {
        if (text.length() > longest) {
            problem("value-too-long", name, text.length(), longest);
            return "";
        }
        if (text.chars().anyMatch(FileValue::isControl)) {
            problem("control-characters", name);
            return "";
        }
        return text;
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character)
                && character != '\n'
                && character != '\r'
                && character != '\t';
    }

    /// The text, which must not be empty.
    public String required() {
        return required(LONGEST);
    }

    public String required(int longest) {
        if (isBlank()) {
            problem("missing-value", name);
        }
        return text(longest);
    }

    public Optional<String> optional() {
        return Optional.of(text()).filter(value -> !value.isEmpty());
    }

    /// One of a few words; reported with the likeliest one where it is none of them.
    public String oneOf(List<String> words) {
        var value = required();
        if (value.isEmpty() || words.contains(value)) {
            return value;
        }
        problem("unknown-word", name, value, String.join(", ", words));
        return "";
    }

    /// `true` or `false`.
    public boolean flag(boolean otherwise) {
        return switch (text) {
            case "" -> otherwise;
            case "true" -> true;
            case "false" -> false;
            default -> {
                problem("not-a-flag", name, text);
                yield otherwise;
            }
        };
    }

    /// A whole number within two bounds, both inclusive.
    public OptionalInt whole(int least, int most) {
        return decimal(BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0)
                .map(number -> OptionalInt.of(number.intValueExact()))
                .orElse(OptionalInt.empty());
    }

    /// A decimal number within two bounds, both inclusive, with at most so many decimals.
    public Optional<BigDecimal> decimal(BigDecimal least, BigDecimal most, int decimals) {
        if (isBlank()) {
            return Optional.empty();
        }
        var number = number();
        if (number.isEmpty()) {
            problem("not-a-number", name, text);
            return number;
        }
        if (number.get().compareTo(least) < 0 || number.get().compareTo(most) > 0) {
            problem("number-out-of-range", name, text, least.toPlainString(), most.toPlainString());
            return Optional.empty();
        }
        if (number.get().stripTrailingZeros().scale() > decimals) {
            problem("too-many-decimals", name, text, decimals);
            return Optional.empty();
        }
        return number;
    }

    private Optional<BigDecimal> number() {
        return NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    /// An instant: `2026-01-31`, `2026-01-31T08:00:00Z`, or a macro such as `%TODAY+30%`.
    public Optional<Instant> instant() {
        if (isBlank()) {
            return Optional.empty();
        }
        var instant = dates.read(text);
        if (instant.isEmpty()) {
            problem("not-a-date", name, text);
        }
        return instant;
    }

    /// Reports that this value is wrong.
    public void problem(String code, Object... arguments) {
        report.problem(new Report.Place(line, column, field), code, arguments);
    }

    public long line() {
        return line;
    }

    public long column() {
        return column;
    }

    @Override
    public String toString() {
        return text;
    }
}
