package org.comptoir.accelerator.care;

import org.comptoir.accelerator.Desk;
import org.comptoir.care.ConversationState;
import org.comptoir.care.talk.Message;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.Status;

/// Conversations in words.
public final class ConversationWords {
    /// What a guest is called who gave no name.
    private static final String NAMELESS = "guest";

    private ConversationWords() {}

    public static String shopper(Desk desk, String name) {
        return name.equals(NAMELESS) ? desk.text("console.guest") : name;
    }

    public static String author(Desk desk, Message.Author author) {
        return switch (author.role()) {
            case "store" -> desk.text("console.store");
            case "shopper" -> shopper(desk, author.name());
            default -> author.name();
        };
    }

    public static Status state(Desk desk, ConversationState state) {
        var tone =
                switch (state) {
                    case WAITING, OFFERED -> Tone.WARNING;
                    case CHATTING, TRANSFERRING -> Tone.SUCCESS;
                    case MESSAGE, WRAP_UP -> Tone.INFO;
                    case ENDED -> Tone.NEUTRAL;
                };
        return new Status(tone, desk.text("console.state." + state.code()));
    }

    /// How long, as a clock says it: `0:05`, `12:40`, `1:02:09`.
    public static String clock(long seconds) {
        var minutes = "%d:%02d".formatted(seconds / 60 % 60, seconds % 60);
        return seconds < 3600
                ? minutes
                : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
