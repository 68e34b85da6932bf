package org.comptoir.platform.daily;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Work that a node does again and again until it stops. What failed is tried again in the next
/// round.
@Component
public class Rounds {
    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    private volatile boolean over;

    /// Does the work after every pause; `name` says in the log what failed.
    public void every(Duration pause, String name, Runnable work) {
        CompletableFuture.delayedExecutor(
                        pause.toMillis(),
                        TimeUnit.MILLISECONDS,
                        round -> Thread.ofVirtual().name(name).start(round))
                .execute(() -> round(pause, name, work));
    }

    private void round(Duration pause, String name, Runnable work) {
        if (over) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException failed) {
            log.error("{} failed and comes again in {}", name, pause, failed);
        }
        every(pause, name, work);
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        over = true;
    }
}
