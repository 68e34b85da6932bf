package org.comptoir.trading.imports.source;

import java.time.Duration;
import org.comptoir.platform.daily.Rounds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Looks again and again whether the time of an import source has come.
@Component
class SourceTicker {
    private final SourceRuns runs;
    private final Rounds rounds;
    private final Duration pause;

    SourceTicker(
            SourceRuns runs,
            Rounds rounds,
            @Value("${comptoir.trading.import-sources.look-every:15s}") Duration pause) {
        this.runs = runs;
        this.rounds = rounds;
        this.pause = pause;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        rounds.every(pause, "Looking at import sources", runs::runDue);
    }
}
