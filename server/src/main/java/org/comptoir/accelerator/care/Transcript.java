package org.comptoir.accelerator.care;

import java.util.List;
import org.comptoir.platform.page.Status;

/// What was said in a conversation, with its facts, and whether the reader may erase it.
public record Transcript(
        String id,
        String title,
        Status state,
        List<Beside.Fact> facts,
        List<Line> lines,
        boolean mayErase) {
    public Transcript {
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
    }

    /// Something said: `kind` is `shopper`, `agent`, `store` or `note`.
    public record Line(String kind, String who, String at, String text) {}
}
