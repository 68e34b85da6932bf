package org.comptoir.accelerator.care;

import org.comptoir.accelerator.Desk;
import org.comptoir.care.ConversationState;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.Status;

/// Conversations in words.
public final class ConversationWords {
    private ConversationWords() {}

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
