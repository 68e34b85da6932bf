package org.comptoir.care.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTests {
    @Test
    void fortyAtOnceThenTenASecond() {
        var nanos = new AtomicLong();
        var pace = new Pace(nanos::get, 10);
        assertThat(IntStream.range(0, 60).filter(_ -> pace.take())).hasSize(40);
        nanos.addAndGet(1_000_000_000L);
        assertThat(IntStream.range(0, 60).filter(_ -> pace.take())).hasSize(10);
    }
}
