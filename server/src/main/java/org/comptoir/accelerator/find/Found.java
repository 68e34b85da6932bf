package org.comptoir.accelerator.find;

import java.util.List;
import java.util.Locale;

/// What the palette offers for some words: things by kind, each with its address.
public record Found(List<Group> groups) {
    /// How many things of one kind are offered.
    static final int EACH = 6;

    public Found {
        groups = List.copyOf(groups);
    }

    /// Whether a name holds the words, in whatever case.
    static boolean holds(String name, String words) {
        return name.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
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
