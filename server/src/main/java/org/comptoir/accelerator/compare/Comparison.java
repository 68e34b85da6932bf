package org.comptoir.accelerator.compare;

import java.util.List;
import org.comptoir.platform.page.Status;
import org.comptoir.trading.diff.ContractDiff.Change;
import org.jspecify.annotations.Nullable;

/// What the right one of two contracts says otherwise than the left one; `swap` is the address of
/// the same the other way round.
public record Comparison(Side left, Side right, String swap, List<Part> parts) {
    public Comparison {
        parts = List.copyOf(parts);
    }

    /// One of the two.
    public record Side(
            String address, String name, String number, Status standing, String period) {}

    /// What is different about one thing.
    public record Part(String title, String icon, List<Item> items) {
        public Part {
            items = List.copyOf(items);
        }
    }

    /// A term, or the fields of a part, with its sentence on both sides and what is different in
    /// it; `more` differences are not shown.
    public record Item(
            Change change,
            @Nullable String title,
            @Nullable String before,
            @Nullable String after,
            List<Line> lines,
            int more) {
        public Item {
            lines = List.copyOf(lines);
        }
    }

    /// A value on both sides; where there is none, a dash.
    public record Line(Change change, String label, String before, String after) {}
}
