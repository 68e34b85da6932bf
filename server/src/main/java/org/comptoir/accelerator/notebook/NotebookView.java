package org.comptoir.accelerator.notebook;

import java.util.List;
import java.util.Map;
import org.comptoir.accelerator.form.FormPart;
import org.comptoir.accelerator.term.TermCard;
import org.comptoir.platform.page.Choice;
import org.jspecify.annotations.Nullable;

/// A notebook open at a chapter: its fields, or its terms, or one term being written.
public record NotebookView(
        String address,
        String here,
        String title,
        int version,
        List<Tab> chapters,
        List<FormPart> fields,
        List<TermCard> terms,
        List<Choice> kinds,
        @Nullable Writing writing,
        Map<String, String> errors) {
    public NotebookView {
        errors = Map.copyOf(errors);
        chapters = List.copyOf(chapters);
        fields = List.copyOf(fields);
        terms = List.copyOf(terms);
        kinds = List.copyOf(kinds);
    }

    /// Whether what is wrong stands beside a field.
    boolean isMarked() {
        var parts = writing == null ? fields : writing.parts();
        return parts.stream().anyMatch(FormPart::isMarked);
    }

    /// A chapter, with how many terms it holds.
    public record Tab(String text, String icon, String address, boolean here, int terms) {}

    /// A term being written: at a place among the terms, or new where the place is -1.
    public record Writing(int place, String kind, String title, List<FormPart> parts) {
        public Writing {
            parts = List.copyOf(parts);
        }

        public boolean isNew() {
            return place < 0;
        }
    }
}
