package org.comptoir.platform.page.table;

import java.util.List;
import org.comptoir.platform.page.Status;
import org.jspecify.annotations.Nullable;

/// What stands in one place of a table; `plain` is the same for a file of values.
public sealed interface Cell {
    /// The cell in words alone.
    String plain();

    /// Nothing.
    Cell NONE = new Text("", null);

    static Cell text(String text) {
        return new Text(text, null);
    }

    static Cell text(String text, @Nullable String detail) {
        return new Text(text, detail);
    }

    static Cell link(String text, String address) {
        return new Link(text, address, null);
    }

    static Cell number(String text) {
        return new Figure(text, text);
    }

    /// A figure, and how a file of values writes it.
    static Cell number(String text, String plain) {
        return new Figure(text, plain);
    }

    static Cell pills(List<Status> pills) {
        return new Pills(pills);
    }

    static Cell pill(Status pill) {
        return new Pills(List.of(pill));
    }

    /// Words, and quieter ones below.
    record Text(String text, @Nullable String detail) implements Cell {
        @Override
        public String plain() {
            return text;
        }
    }

    /// Words that lead somewhere.
    record Link(String text, String address, @Nullable String detail) implements Cell {
        @Override
        public String plain() {
            return text;
        }
    }

    /// Words that lead somewhere, beside a small picture; an empty address is no picture.
    record Pictured(String text, String address, @Nullable String detail, String picture)
            implements Cell {
        @Override
        public String plain() {
            return text;
        }
    }

    /// A figure, set to the right.
    record Figure(String text, String plain) implements Cell {}

    /// States.
    record Pills(List<Status> pills) implements Cell {
        public Pills {
            pills = List.copyOf(pills);
        }

        @Override
        public String plain() {
            return String.join(", ", pills.stream().map(Status::text).toList());
        }
    }

    /// How much of something is used, between 0 and 100, with words.
    record Bar(String text, int percent, String tone) implements Cell {
        public Bar {
            percent = Math.clamp(percent, 0, 100);
        }

        @Override
        public String plain() {
            return text;
        }
    }
}
