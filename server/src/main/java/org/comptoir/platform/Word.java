package org.comptoir.platform;

import java.util.List;

/// A word inside a sentence, by its key in the texts and what goes into it: an argument of a
/// problem or of a text that is said in the language of the sentence.
public record Word(String key, List<Object> arguments) {
    public Word {
        arguments = List.copyOf(arguments);
    }

    public Word(String key) {
        this(key, List.of());
    }

    @Override
    public String toString() {
        return key;
    }
}
