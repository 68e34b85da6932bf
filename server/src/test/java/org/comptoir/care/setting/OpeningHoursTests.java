package org.comptoir.care.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.comptoir.care.setting.OpeningHours.Holiday;
import org.comptoir.care.setting.OpeningHours.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTests {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Test
    void opensAndClosesByTheClockOfThePlace() {
        var hours = weekdays("09:00-12:00", "13:00-18:00");
        assertThat(hours.open(Instant.parse("2026-06-15T06:59:59Z"))).isFalse();
        assertThat(hours.open(Instant.parse("2026-06-15T07:00:00Z"))).isTrue();
        assertThat(hours.open(Instant.parse("2026-06-15T10:00:00Z"))).isFalse();
        assertThat(hours.open(Instant.parse("2026-06-15T15:59:59Z"))).isTrue();
        assertThat(hours.open(Instant.parse("2026-12-15T07:00:00Z"))).isFalse();
        assertThat(hours.open(Instant.parse("2026-12-15T08:00:00Z"))).isTrue();
    }

    @Test
    void theNextOpeningPassesOverTheWeekend() {
        var hours = weekdays("09:00-18:00");
        assertThat(hours.nextOpening(Instant.parse("2026-06-19T16:00:00Z")))
                .contains(Instant.parse("2026-06-22T07:00:00Z"));
        var now = Instant.parse("2026-06-19T15:00:00Z");
        assertThat(hours.nextOpening(now)).contains(now);
    }

    @Test
    void aHolidayHasHoursOfItsOwnAndThatOfOneYearGoesFirst() {
        var every = Holiday.of("12-24", spans("09:00-12:00")).orElseThrow();
        var once = Holiday.of("2026-12-24", spans()).orElseThrow();
        var hours = new OpeningHours(BRUSSELS, week("09:00-18:00"), List.of(every, once));
        assertThat(hours.open(Instant.parse("2026-12-24T09:00:00Z"))).isFalse();
        assertThat(hours.open(Instant.parse("2027-12-24T09:00:00Z"))).isTrue();
        assertThat(hours.open(Instant.parse("2027-12-24T12:00:00Z"))).isFalse();
    }

    @Test
    void anEveningMayEndOnTheNextDay() {
        var hours =
                new OpeningHours(
                        BRUSSELS, Map.of(DayOfWeek.FRIDAY, spans("22:00-02:00")), List.of());
        assertThat(hours.open(Instant.parse("2026-06-19T23:30:00Z"))).isTrue();
        assertThat(hours.open(Instant.parse("2026-06-20T00:30:00Z"))).isFalse();
        assertThat(hours.nextOpening(Instant.parse("2026-06-20T00:30:00Z")))
                .contains(Instant.parse("2026-06-26T20:00:00Z"));
    }

    @Test
    void whatNeverOpensHasNoNextOpening() {
        var hours = new OpeningHours(BRUSSELS, Map.of(), List.of());
        assertThat(hours.open(Instant.EPOCH)).isFalse();
        assertThat(hours.nextOpening(Instant.EPOCH)).isEmpty();
        assertThat(OpeningHours.ALWAYS.open(Instant.EPOCH)).isTrue();
    }

    /// Weeks made by chance, around the changes of the clock, minute by minute.
    @Test
    void agreesWithAClockThatIsWatched() {
        var chance = new Random(20);
        for (var around : List.of("2026-03-28T20:00:00Z", "2026-10-24T20:00:00Z")) {
            for (int world = 0; world < 20; world++) {
                var hours = new OpeningHours(BRUSSELS, madeByChance(chance), List.of());
                var from = Instant.parse(around);
                var at = from.plus(Duration.ofMinutes(chance.nextInt(600)));
                var watched = at;
                while (!hours.open(watched) && watched.isBefore(at.plus(Duration.ofDays(8)))) {
                    watched = watched.plus(Duration.ofMinutes(1));
                }
                assertThat(hours.nextOpening(at).orElse(watched)).isEqualTo(watched);
            }
        }
    }

    private static Map<DayOfWeek, List<Span>> madeByChance(Random chance) {
        var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var spans = new ArrayList<Span>();
            for (int many = chance.nextInt(3); many > 0; many--) {
                int from = chance.nextInt(24);
                int to = 1 + chance.nextInt(24);
                Span.of("%02d:30-%02d:00".formatted(from, to)).ifPresent(spans::add);
            }
            week.put(day, spans);
        }
        return week;
    }

    @ParameterizedTest
    @ValueSource(strings = {"8-18", "25:00-26:00", "08:00-08:00", "08:00", "", "08:60-09:00"})
    void otherSpellingsAreNoHours(String text) {
        assertThat(Span.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00-24:00", "08:00-18:30", "22:00-02:00", "12:00-24:00"})
    void hoursAreWrittenAsTheyAreRead(String text) {
        assertThat(Span.of(text).orElseThrow()).hasToString(text);
        assertThat(Span.of(text.replace("-", " – "))).isEqualTo(Span.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "13-01", "1-1", "Christmas"})
    void otherDaysAreNoHolidays(String text) {
        assertThat(Holiday.of(text, List.of())).isEmpty();
    }

    private static OpeningHours weekdays(String... spans) {
        return new OpeningHours(BRUSSELS, week(spans), List.of());
    }

    private static Map<DayOfWeek, List<Span>> week(String... spans) {
        var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        for (int day = 1; day <= 5; day++) {
            week.put(DayOfWeek.of(day), spans(spans));
        }
        return week;
    }

    private static List<Span> spans(String... spans) {
        return List.of(spans).stream().map(it -> Span.of(it).orElseThrow()).toList();
    }
}
