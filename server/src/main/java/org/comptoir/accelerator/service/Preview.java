package org.comptoir.accelerator.service;

import java.util.List;

/// How a setting will be seen, in each language of the store.
public record Preview(String title, List<Spoken> languages, List<Row> rows) {
    public Preview {
        languages = List.copyOf(languages);
        rows = List.copyOf(rows);
    }

    /// In one language: what stands there, in order.
    public record Spoken(String code, String language, List<Line> lines) {
        public Spoken {
            lines = List.copyOf(lines);
        }
    }

    /// A line, which may lead somewhere.
    public record Line(String text, String address) {
        static Line of(String text) {
            return new Line(text, "");
        }
    }

    /// What does not depend on the language, such as a day and its hours.
    public record Row(String name, String text) {}

    public boolean isEmpty() {
        return languages.isEmpty() && rows.isEmpty();
    }
}
