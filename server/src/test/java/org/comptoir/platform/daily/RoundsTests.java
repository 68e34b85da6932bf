package org.comptoir.platform.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoundsTests {
    private static final Duration PAUSE = Duration.ofMillis(1);

    private final Rounds rounds = new Rounds();

    @AfterEach
    void stop() {
        rounds.stop();
    }

    private void awaitRounds(Rounds rounds, int some) throws InterruptedException {
        var left = new CountDownLatch(some);
        rounds.every(PAUSE, "counting", left::countDown);
        assertThat(left.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void comesAgainAfterAFailure() throws InterruptedException {
        var left = new CountDownLatch(3);
        rounds.every(
                PAUSE,
                "failing",
                () -> {
                    left.countDown();
                    throw new IllegalStateException("not this time");
                });
        assertThat(left.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void keepsNoThreadOfTheProgramAlive() throws InterruptedException {
        var virtual = new AtomicBoolean();
        var done = new CountDownLatch(1);
        rounds.every(
                PAUSE,
                "looking",
                () -> {
                    virtual.set(Thread.currentThread().isVirtual());
                    done.countDown();
                });
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(virtual).isTrue();
    }

    @Test
    void endsWhenTheProgramStops() throws InterruptedException {
        var ending = new Rounds();
        var done = new AtomicInteger();
        ending.every(
                PAUSE,
                "ending",
                () -> {
                    done.incrementAndGet();
                    ending.stop();
                });
        awaitRounds(rounds, 50);
        assertThat(done).hasValue(1);
    }
}
