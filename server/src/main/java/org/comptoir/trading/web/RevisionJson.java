package org.comptoir.trading.web;

import java.time.Instant;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.revision.Revision;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Revisions as they go over HTTP.
final class RevisionJson {
    private RevisionJson() {}

    /// A revision in a list; revision 0 is what was deployed and changes nothing.
    record Line(
            int number,
            String state,
            Instant at,
            @Nullable Change change,
            @Nullable Decision decision) {
        static Line of(Revision revision) {
            return new Line(
                    revision.number(),
                    revision.state().toString(),
                    revision.at(),
                    revision.change().map(Change::of).orElse(null),
                    revision.decision().map(Decision::of).orElse(null));
        }
    }

    /// The changed term, by its sequence number and kind, who changed it and why.
    record Change(int term, String kind, String askedBy, @Nullable String reason) {
        static Change of(Revision.Change change) {
            return new Change(
                    change.term(), change.kind(), change.askedBy(), change.reason().orElse(null));
        }
    }

    /// Who approved or rejected it, and why it was rejected.
    record Decision(String by, Instant at, @Nullable String reason) {
        static Decision of(Revision.Decision decision) {
            return new Decision(decision.by(), decision.at(), decision.reason().orElse(null));
        }
    }

    /// A revision with all the contract says in it.
    record Whole(Line revision, ContractJson.Line contract, JsonNode content) {
        static Whole of(Revision revision, StoredContract said, Instant now) {
            return new Whole(
                    Line.of(revision),
                    ContractJson.Line.of(said.contract(), now),
                    ContentJson.mapper().valueToTree(said.current()));
        }
    }
}
