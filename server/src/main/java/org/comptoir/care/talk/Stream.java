package org.comptoir.care.talk;

/// What is said in a conversation runs in two streams, each with its own sequence: the messages
/// that all read, and the notes that only staff read.
public enum Stream {
    MESSAGES("care_message", "last_seq"),
    NOTES("care_note", "last_note_seq");

    private final String table;
    private final String counter;

    Stream(String table, String counter) {
        this.table = table;
        this.counter = counter;
    }

    String table() {
        return table;
    }

    String counter() {
        return counter;
    }
}
