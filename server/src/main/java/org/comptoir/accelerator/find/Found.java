package org.comptoir.accelerator.find;

import java.util.List;

/// What the palette offers for some words: things by kind, each with its address.
public record Found(List<Group> groups) {
    public Found {
        groups = List.copyOf(groups);
    }

    /// Things of one kind.
    public record Group(String title, List<Hit> hits) {
        public Group {
            hits = List.copyOf(hits);
        }
    }

    /// One thing.
    public record Hit(String text, String detail, String address, String icon) {}
}
