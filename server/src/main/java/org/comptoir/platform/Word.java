package org.comptoir.platform;

/// A word inside a sentence, by its key in the texts: an argument of a problem or of a text that is
/// said in the language of the sentence.
public record Word(String key) {
    @Override
    public String toString() {
        return key;
    }
}
