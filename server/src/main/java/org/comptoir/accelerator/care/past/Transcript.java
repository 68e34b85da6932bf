package org.comptoir.accelerator.care.past;

import java.util.List;
import org.comptoir.accelerator.care.Beside.Fact;
import org.comptoir.platform.page.Status;

/// What was said in a conversation, with its facts, what was decided about it, and whether the
/// reader may erase it.
public record Transcript(
        String id,
        String title,
        Status state,
        List<Fact> facts,
        List<Line> lines,
        List<Told> decisions,
        boolean mayErase) {
    public Transcript {
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
        decisions = List.copyOf(decisions);
    }

    /// Something decided: when, what, and why.
    public record Told(String at, String what, List<String> why) {
        public Told {
            why = List.copyOf(why);
        }
    }

    /// Something said: `kind` is `shopper`, `agent`, `store` or `note`.
    public record Line(String kind, String who, String at, String text) {}
}
