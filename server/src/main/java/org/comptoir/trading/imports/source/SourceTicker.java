package org.comptoir.trading.imports.source;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Looks again and again whether the time of an import source has come.
@Component
class SourceTicker implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(SourceTicker.class);

    private final SourceRuns runs;
    private final Duration every;
    private @Nullable ScheduledExecutorService clockwork;
    private @Nullable Future<?> ticking;

    SourceTicker(
            SourceRuns runs,
            @Value("${comptoir.trading.import-sources.look-every:15s}") Duration every) {
        this.runs = runs;
        this.every = every;
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void begin() {
        clockwork =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("import sources").factory());
        ticking =
                clockwork.scheduleWithFixedDelay(
                        this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            runs.runDue();
        } catch (RuntimeException failure) {
            log.warn("The import sources cannot be looked at", failure);
        }
    }

    @Override
    public synchronized void destroy() {
        if (ticking != null) {
            ticking.cancel(false);
        }
        if (clockwork != null) {
            clockwork.shutdown();
        }
    }
}
