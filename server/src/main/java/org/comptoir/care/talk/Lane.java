package org.comptoir.care.talk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.comptoir.care.talk.Batch.Outcome;
import org.comptoir.care.talk.Batch.Written;
import org.comptoir.platform.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One writer: what arrives while it commits goes into its next transaction. Whoever finds it full
/// is told so at once.
final class Lane implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Lane.class);
    private static final int MOST_WAITING = 4_096;
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final int LARGEST_BATCH = 256;

    private final Batch batch;
    private final Relay relay;
    private final BlockingQueue<Saying> waiting;
    private final Thread writer;
    private volatile boolean closed;

    Lane(Batch batch, Relay relay, String name) {
        this(batch, relay, name, MOST_WAITING);
    }

    Lane(Batch batch, Relay relay, String name, int mostWaiting) {
        this.batch = batch;
        this.relay = relay;
        this.waiting = new ArrayBlockingQueue<>(mostWaiting);
        this.writer = Thread.ofVirtual().name(name).start(this::write);
    }

    /// Takes the saying, whose answer comes when it is stored.
    void take(Saying saying) {
        if (closed || !waiting.offer(saying)) {
            saying.answer().completeExceptionally(tryAgain());
        }
    }

    private static Problem tryAgain() {
        return Problem.of(Problem.Kind.UNAVAILABLE, "care-busy");
    }

    private void write() {
        var sayings = new ArrayList<Saying>(LARGEST_BATCH);
        try {
            while (!closed || !waiting.isEmpty()) {
                sayings.add(waiting.take());
                waiting.drainTo(sayings, LARGEST_BATCH - 1);
                write(List.copyOf(sayings));
                sayings.clear();
            }
        } catch (InterruptedException stopped) {
            refuseTheRest();
        }
    }

    private void refuseTheRest() {
        var rest = new ArrayList<Saying>();
        waiting.drainTo(rest);
        rest.forEach(saying -> saying.answer().completeExceptionally(tryAgain()));
    }

    /// What fails together is tried one by one, so that nobody suffers for another.
    private void write(List<Saying> sayings) {
        try {
            answer(batch.write(sayings));
        } catch (RuntimeException failed) {
            if (sayings.size() > 1) {
                sayings.forEach(saying -> write(List.of(saying)));
            } else {
                log.error("A message was not stored; its sender is told to try again", failed);
                sayings.getFirst().answer().completeExceptionally(tryAgain());
            }
        }
    }

    private void answer(Written written) {
        written.outcomes()
                .forEach((saying, outcome) -> {
                    switch (outcome) {
                        case Outcome.Done(var stored) -> saying.answer().complete(stored);
                        case Outcome.Refused(var problem) ->
                                saying.answer().completeExceptionally(problem);
                    }
                });
        relay.stored(written.rows());
    }

    /// Takes nothing more, and stores what it has taken.
    @Override
    public void close() {
        closed = true;
        while (!waiting.isEmpty() && writer.isAlive()) {
            pause();
        }
        writer.interrupt();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
