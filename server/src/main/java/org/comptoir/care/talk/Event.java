package org.comptoir.care.talk;

/// What those who follow a conversation are told.
public sealed interface Event {
    Conversation conversation();

    /// Whether the shopper is told too.
    default boolean isForAll() {
        return true;
    }

    /// Something was said.
    record Said(Conversation conversation, Stream stream, Message message) implements Event {
        @Override
        public boolean isForAll() {
            return stream == Stream.MESSAGES;
        }
    }

    /// It stands elsewhere now.
    record Changed(Conversation conversation) implements Event {}

    /// Too much came since: it is to be read anew.
    record Resync(Conversation conversation) implements Event {}

    /// Somebody writes at this moment.
    record Typing(Conversation conversation, Message.Author author) implements Event {}

    /// Somebody has read up to there.
    record Seen(Conversation conversation, Message.Author author, int seq) implements Event {}

    /// The page of the store on which the shopper is.
    record PageOpened(Conversation conversation, String url, String title) implements Event {
        @Override
        public boolean isForAll() {
            return false;
        }
    }
}
