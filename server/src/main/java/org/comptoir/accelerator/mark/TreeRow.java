package org.comptoir.accelerator.mark;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A node of the catalogue tree as the page shows it. `limit` is how many of its children are
/// shown, `more` how many are left; `below` counts the marks on what it holds.
public record TreeRow(
        String key,
        String icon,
        String label,
        String detail,
        int level,
        boolean here,
        boolean expandable,
        int limit,
        List<Chip> chips,
        @Nullable Chip inherited,
        int below,
        List<TreeRow> children,
        int more) {
    public TreeRow {
        chips = List.copyOf(chips);
        children = List.copyOf(children);
    }

    /// A mark in words; one that the tree does not write is `foreign`.
    public record Chip(String text, String tone, boolean foreign) {}

    public boolean isOpen() {
        return expandable && limit > 0;
    }

    /// What is read aloud of it: its name and marks.
    public String said() {
        var marked =
                inherited == null
                        ? chips.stream()
                        : Stream.concat(chips.stream(), Stream.of(inherited));
        return Stream.concat(Stream.of(label, detail), marked.map(Chip::text))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
