package org.comptoir.accelerator.service;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What stands below the list of other sites: the line that goes on their pages, and the secrets
/// with which they sign who their customers are. `fresh` is the text of one that was just made.
public record SitesPart(String tag, List<Line> secrets, boolean full, Optional<String> fresh) {
    public SitesPart {
        secrets = List.copyOf(secrets);
    }

    /// A secret; `loss` is what ends when it is revoked.
    public record Line(
            UUID id, String madeAt, String madeBy, String usedAt, boolean usable, String loss) {}
}
