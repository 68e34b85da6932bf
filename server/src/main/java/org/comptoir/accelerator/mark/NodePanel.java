package org.comptoir.accelerator.mark;

import java.util.List;

/// The node that is chosen: where it stands, what is said of it and by which terms.
public record NodePanel(
        String key,
        String label,
        String path,
        String standing,
        String percent,
        boolean whole,
        boolean marked,
        List<Said> said) {
    public NodePanel {
        said = List.copyOf(said);
    }

    /// What one term says of it, and the term's place; the tree writes it or not.
    public record Said(String mark, String term, int place, boolean editable) {}
}
