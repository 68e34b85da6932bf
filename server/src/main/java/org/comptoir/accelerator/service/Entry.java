package org.comptoir.accelerator.service;

import java.util.List;
import org.comptoir.accelerator.form.FormPart;
import org.comptoir.platform.page.Choice;

/// What one enters into the form of a setting, in the order of the form; `name` is the field of
/// `care.yaml` that it becomes.
sealed interface Entry {
    String name();

    /// A single value.
    record Line(String name, FormPart.Kind kind, boolean required) implements Entry {}

    /// One of several.
    record OneOf(String name, List<Choice> choices, boolean required) implements Entry {
        public OneOf {
            choices = List.copyOf(choices);
        }
    }

    /// A text in each language of the store.
    record Titles(String name, boolean isLong) implements Entry {}

    /// Several words in one line, between signs of which one stands in `between`.
    record Words(String name, String between) implements Entry {}

    /// Several words, each on a line of its own.
    record Lines(String name) implements Entry {}

    /// Some of several.
    record Ticks(String name, List<Choice> choices) implements Entry {
        public Ticks {
            choices = List.copyOf(choices);
        }
    }

    /// Any number of the same; where their order matters, they can be moved.
    record Several(String name, boolean ordered, List<Entry> entries) implements Entry {
        public Several {
            entries = List.copyOf(entries);
        }
    }

    /// Any number of texts, each in the languages of the store.
    record Texts(String name) implements Entry {}

    /// What belongs together: a part of the setting, or where it has no name of its own, of the
    /// form alone.
    record Part(String name, String title, List<Entry> entries) implements Entry {
        public Part {
            entries = List.copyOf(entries);
        }
    }
}
