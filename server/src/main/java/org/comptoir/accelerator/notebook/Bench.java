package org.comptoir.accelerator.notebook;

import java.util.List;
import org.comptoir.accelerator.effect.LiveEffect;
import org.comptoir.accelerator.mark.NodePanel;
import org.comptoir.accelerator.mark.TreeRow;
import org.comptoir.platform.page.Notice;
import org.jspecify.annotations.Nullable;

/// The catalogue tree of a draft with its marks, and what they do for one buyer. `steps` are the
/// changes that are not saved yet, one a line.
public record Bench(
        String address,
        int version,
        String steps,
        int count,
        String query,
        boolean onlyMarked,
        int marked,
        List<TreeRow> rows,
        NodePanel panel,
        String percent,
        List<Other> others,
        @Nullable Notice problem,
        LiveEffect effect) {
    public Bench {
        rows = List.copyOf(rows);
        others = List.copyOf(others);
    }

    /// A term that acts on products and that the tree does not write, and where it is written.
    public record Other(String title, String sentence, String address) {}
}
