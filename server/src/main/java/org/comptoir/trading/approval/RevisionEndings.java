package org.comptoir.trading.approval;

import java.time.Clock;
import java.util.Optional;
import org.comptoir.platform.Texts;
import org.comptoir.platform.Word;
import org.comptoir.trading.Contract;
import org.comptoir.trading.revision.Revision;
import org.comptoir.trading.revision.RevisionRows;
import org.springframework.stereotype.Component;

/// Rejects a change that waits for its approval when its contract ends.
@Component
public class RevisionEndings {
    private static final String NOBODY = "system";

    private final RevisionRows rows;
    private final ApprovalNotices notices;
    private final Texts texts;
    private final Clock clock;

    RevisionEndings(RevisionRows rows, ApprovalNotices notices, Texts texts, Clock clock) {
        this.rows = rows;
        this.notices = notices;
        this.texts = texts;
        this.clock = clock;
    }

    /// Rejects what waits and tells whoever asked for it; in words what was done, if anything.
    public Optional<String> with(Contract ended) {
        return rows.pending(ended.id()).map(number -> reject(ended, number));
    }

    private String reject(Contract ended, int number) {
        var reason =
                texts.get("trading.revision-ended", new Word("contract.state." + ended.state()));
        var askedBy =
                rows.find(ended.id(), number)
                        .flatMap(Revision::change)
                        .map(Person::of)
                        .orElseThrow();
        var decision = new Revision.Decision(NOBODY, clock.instant(), Optional.of(reason));
        rows.decide(ended.id(), number, false, decision);
        notices.decided(ended, number, "revision-rejected", askedBy, reason);
        return "revision %d rejected: %s".formatted(number, reason);
    }
}
