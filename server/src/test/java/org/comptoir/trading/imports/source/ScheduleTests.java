package org.comptoir.trading.imports.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.comptoir.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTests {
    private static final Instant MONDAY = Instant.parse("2026-06-15T09:00:00Z");

    @Test
    void comesAgainAfterSoManyMinutes() {
        assertThat(new Schedule.EveryMinutes(15).after(MONDAY)).isEqualTo("2026-06-15T09:15:00Z");
    }

    @Test
    void comesAtTheTimesOfItsFieldsInUtc() {
        var workdays = new Schedule.Cron("30 6 * * 1-5");
        assertThat(workdays.after(MONDAY)).isEqualTo("2026-06-16T06:30:00Z");
        assertThat(workdays.after(Instant.parse("2026-06-19T06:30:00Z")))
                .isEqualTo("2026-06-22T06:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0 6 * *", "0 0 6 * * 1", "61 6 * * *", "0 0 30 2 *"})
    void refusesFieldsThatNeverComeTrue(String fields) {
        assertThatThrownBy(() -> new Schedule.Cron(fields))
                .isInstanceOfSatisfying(
                        Problem.class, it -> assertThat(it.code()).isEqualTo("import-cron"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_081})
    void refusesMinutesThatAreNoInterval(int minutes) {
        assertThatThrownBy(() -> new Schedule.EveryMinutes(minutes))
                .isInstanceOfSatisfying(
                        Problem.class, it -> assertThat(it.field()).isEqualTo("everyMinutes"));
    }
}
