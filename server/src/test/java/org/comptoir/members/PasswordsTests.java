package org.comptoir.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PasswordsTests {
    private static final int LARGE = 1 << 16;
    private static final int FLOOD = 50;

    @Test
    void turnsAwayWhoWouldWaitTooLong() {
        var passwords = new Passwords(LARGE, Duration.ofMillis(100));
        var answered = new AtomicInteger();
        var turnedAway = new AtomicInteger();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < FLOOD; caller++) {
                callers.execute(() -> {
                    var matches = passwords.matches("guess", Optional.empty());
                    (matches.isEmpty() ? turnedAway : answered).incrementAndGet();
                });
            }
        }

        assertThat(turnedAway).hasPositiveValue();
        assertThat(answered.get() + turnedAway.get()).isEqualTo(FLOOD);
    }

    @Test
    void matchesItsOwnHashesAndNothingElse() {
        var passwords = new Passwords(256, Duration.ofSeconds(30));
        var hash = Optional.of(passwords.hash("correct horse"));

        assertThat(passwords.matches("correct horse", hash)).contains(true);
        assertThat(passwords.matches("correct horsf", hash)).contains(false);
        assertThat(passwords.matches("correct horse", Optional.empty())).contains(false);
    }

    @Test
    void refusesPasswordsThatAreTooShortOrTooLong() {
        assertThatThrownBy(() -> Passwords.check("1234567")).hasMessageContaining("bad-password");
        assertThatThrownBy(() -> Passwords.check("x".repeat(201)))
                .hasMessageContaining("bad-password");
        Passwords.check("12345678");
    }
}
