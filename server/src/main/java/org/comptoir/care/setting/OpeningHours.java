package org.comptoir.care.setting;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// When somebody is there: spans of each day of the week, and other ones for single days, all by
/// the clock of one place. A day that is not named is closed.
public record OpeningHours(ZoneId zone, Map<DayOfWeek, List<Span>> week, List<Holiday> holidays) {
    /// Day and night.
    public static final OpeningHours ALWAYS = always(ZoneId.of("UTC"));

    private static final int FAR = 400;

    public OpeningHours {
        var days = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        week.forEach((day, spans) -> days.put(day, List.copyOf(spans)));
        days.values().removeIf(List::isEmpty);
        week = Map.copyOf(days);
        holidays = List.copyOf(holidays);
    }

    /// From one time of the day to another, which may be of the next day; `24:00` is midnight.
    public record Span(LocalTime from, LocalTime to) {
        private static final Pattern FORM =
                Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)-((?:[01]\\d|2[0-3]):[0-5]\\d|24:00)");

        /// Reads `08:00-18:00`; nothing where it is written otherwise or begins where it ends.
        public static Optional<Span> of(String text) {
            var form = FORM.matcher(text.replaceAll("[\\s ]", "").replace('–', '-'));
            if (!form.matches()) {
                return Optional.empty();
            }
            var from = LocalTime.parse(form.group(1) + ":" + form.group(2));
            var to = form.group(3).equals("24:00") ? "00:00" : form.group(3);
            var span = new Span(from, LocalTime.parse(to));
            boolean whole = form.group(3).equals("24:00") && from.equals(LocalTime.MIDNIGHT);
            return span.from.equals(span.to) && !whole ? Optional.empty() : Optional.of(span);
        }

        private Stretch on(LocalDate day, ZoneId zone) {
            var last = to.isAfter(from) ? day : day.plusDays(1);
            return new Stretch(
                    day.atTime(from).atZone(zone).toInstant(),
                    last.atTime(to).atZone(zone).toInstant());
        }

        @Override
        public String toString() {
            return from + "-" + (to.equals(LocalTime.MIDNIGHT) ? "24:00" : to.toString());
        }
    }

    /// A day with hours of its own, none where it is closed: of one year, or of each, written
    /// `12-25`.
    public record Holiday(MonthDay day, Optional<Integer> year, List<Span> hours) {
        public Holiday {
            hours = List.copyOf(hours);
        }

        /// Reads the day; nothing where it is written otherwise or there is no such day.
        public static Optional<Holiday> of(String date, List<Span> hours) {
            try {
                if (date.matches("\\d\\d-\\d\\d")) {
                    var day = MonthDay.parse("--" + date);
                    return Optional.of(new Holiday(day, Optional.empty(), hours));
                }
                var day = LocalDate.parse(date);
                return Optional.of(
                        new Holiday(MonthDay.from(day), Optional.of(day.getYear()), hours));
            } catch (DateTimeException unreadable) {
                return Optional.empty();
            }
        }

        /// The day as it is written: `2027-04-05` or `12-25`.
        public String date() {
            return year.map(it -> day.atYear(it).toString())
                    .orElseGet(() -> day.toString().substring(2));
        }

        private boolean is(LocalDate date) {
            return MonthDay.from(date).equals(day)
                    && year.filter(it -> it != date.getYear()).isEmpty();
        }
    }

    private record Stretch(Instant from, Instant to) {
        boolean holds(Instant at) {
            return !at.isBefore(from) && at.isBefore(to);
        }
    }

    public static OpeningHours always(ZoneId zone) {
        var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        var whole = List.of(new Span(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        Stream.of(DayOfWeek.values()).forEach(it -> week.put(it, whole));
        return new OpeningHours(zone, week, List.of());
    }

    public boolean open(Instant at) {
        var day = LocalDate.ofInstant(at, zone);
        return Stream.of(day.minusDays(1), day).flatMap(this::on).anyMatch(it -> it.holds(at));
    }

    /// When it is open next, which may be now; nothing where it is not within a year.
    public Optional<Instant> nextOpening(Instant at) {
        if (open(at)) {
            return Optional.of(at);
        }
        var day = LocalDate.ofInstant(at, zone);
        return IntStream.range(0, FAR)
                .mapToObj(day::plusDays)
                .flatMap(this::on)
                .filter(it -> it.from.isAfter(at) && it.from.isBefore(it.to))
                .map(Stretch::from)
                .findFirst();
    }

    /// The stretches that begin on a day, in order; a day of one year goes before one of each.
    private Stream<Stretch> on(LocalDate date) {
        var special =
                Stream.of(true, false)
                        .flatMap(single ->
                                holidays.stream()
                                        .filter(it -> it.year.isPresent() == single && it.is(date)))
                        .findFirst();
        return special
                .map(Holiday::hours)
                .orElseGet(() -> week.getOrDefault(date.getDayOfWeek(), List.of()))
                .stream()
                .map(it -> it.on(date, zone))
                .sorted((one, other) -> one.from.compareTo(other.from));
    }

    /// As it is written in `care.yaml`.
    public Map<String, Object> written() {
        var days = new LinkedHashMap<String, Object>();
        for (var day : DayOfWeek.values()) {
            if (week.containsKey(day)) {
                days.put(name(day), texts(week.getOrDefault(day, List.of())));
            }
        }
        return new Written()
                .with("timeZone", zone.getId())
                .with("week", days)
                .with("holidays", holidays.stream().map(OpeningHours::written).toList())
                .fields();
    }

    private static Map<String, Object> written(Holiday holiday) {
        return new Written()
                .with("date", holiday.date())
                .with("hours", texts(holiday.hours()))
                .fields();
    }

    private static List<String> texts(List<Span> spans) {
        return spans.stream().map(Span::toString).toList();
    }

    /// The name of a day in `care.yaml`: `monday`.
    public static String name(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}
