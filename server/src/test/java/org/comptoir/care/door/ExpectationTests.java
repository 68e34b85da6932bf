package org.comptoir.care.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExpectationTests {
    private static final List<Duration> SIX_TO_TWELVE =
            Stream.of(6, 6, 8, 10, 12, 12, 12, 12).map(Duration::ofMinutes).toList();

    @Test
    void whoFindsAFreePlaceWaitsAMinuteAtMost() {
        assertThat(Expectation.of(2, 6, 3, List.of())).contains(new Expectation(0, 1));
    }

    @Test
    void nothingIsSaidWhereTooLittleIsKnown() {
        var few = Collections.nCopies(4, Duration.ofMinutes(5));
        assertThat(Expectation.of(3, 6, 0, few)).isEmpty();
        assertThat(Expectation.of(3, 0, 0, SIX_TO_TWELVE)).isEmpty();
    }

    @Test
    void theRangeGrowsWithThoseAheadAndShrinksWithAgents() {
        assertThat(Expectation.of(3, 3, 0, SIX_TO_TWELVE)).contains(new Expectation(8, 16));
        assertThat(Expectation.of(3, 6, 0, SIX_TO_TWELVE)).contains(new Expectation(4, 8));
        assertThat(Expectation.of(0, 3, 0, SIX_TO_TWELVE)).contains(new Expectation(0, 4));
    }

    @Test
    void theRangeIsNeverEmpty() {
        var quick = Collections.nCopies(9, Duration.ofSeconds(5));
        assertThat(Expectation.of(0, 50, 0, quick)).contains(new Expectation(0, 1));
    }
}
