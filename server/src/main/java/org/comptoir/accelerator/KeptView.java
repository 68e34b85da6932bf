package org.comptoir.accelerator;

import java.util.List;
import java.util.UUID;

/// A list as somebody likes to see it: `list` is its address below the store's root, `query` what
/// is asked of it, `hidden` the columns left out. `own` and `first` are as its reader sees it:
/// whether he keeps it, and whether he opens the list with it.
public record KeptView(
        UUID id,
        String list,
        String name,
        String query,
        List<String> hidden,
        boolean shared,
        boolean own,
        boolean first,
        String owner) {
    public KeptView {
        hidden = List.copyOf(hidden);
    }

    /// The address of the list in this view, below the store's root.
    public String place() {
        return query.isEmpty() ? list : list + "?" + query;
    }
}
