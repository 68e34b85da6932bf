package org.comptoir.care.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutboxTests {
    private static final class FakeWire implements Outbox.Wire {
        private final List<String> sent = new ArrayList<>();
        private final List<Runnable> taking = new ArrayList<>();
        private boolean stalled;
        private boolean isCut;

        @Override
        public void send(String frame, Runnable gone, Runnable failed) {
            sent.add(frame);
            if (stalled) {
                taking.add(gone);
            } else {
                gone.run();
            }
        }

        @Override
        public void cut() {
            isCut = true;
        }

        private void takeOne() {
            taking.removeFirst().run();
        }
    }

    private final FakeWire wire = new FakeWire();
    private final Outbox outbox = new Outbox(wire);

    @Test
    void sendsInOrderOneAfterTheOther() {
        wire.stalled = true;
        IntStream.range(0, 5).forEach(i -> outbox.offer("frame " + i));
        assertThat(wire.sent).containsExactly("frame 0");
        wire.takeOne();
        assertThat(wire.sent).containsExactly("frame 0", "frame 1");
        wire.stalled = false;
        wire.takeOne();
        assertThat(wire.sent)
                .containsExactly("frame 0", "frame 1", "frame 2", "frame 3", "frame 4");
    }

    @Test
    void aReaderThatStopsIsCutOffAtTheBoundOfFrames() {
        wire.stalled = true;
        int taken = 0;
        while (outbox.offer("x")) {
            taken++;
        }
        assertThat(taken).isEqualTo(Outbox.MOST_FRAMES + 1);
        assertThat(wire.isCut).isTrue();
        assertThat(wire.sent).hasSize(1);
        assertThat(outbox.offer("late")).isFalse();
    }

    @Test
    void aReaderThatStopsIsCutOffAtTheBoundOfSigns() {
        wire.stalled = true;
        var large = "x".repeat(Outbox.MOST_SIGNS / 4);
        int taken = 0;
        while (outbox.offer(large)) {
            taken++;
        }
        assertThat(taken).isEqualTo(5);
        assertThat(wire.isCut).isTrue();
    }

    @Test
    void aThousandFramesAtOnceDoNotNestTheirSending() {
        wire.stalled = true;
        IntStream.range(0, Outbox.MOST_FRAMES).forEach(i -> outbox.offer("frame " + i));
        wire.stalled = false;
        wire.takeOne();
        assertThat(wire.sent).hasSize(Outbox.MOST_FRAMES);
        assertThat(wire.isCut).isFalse();
    }
}
