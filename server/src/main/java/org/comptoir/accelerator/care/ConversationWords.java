package org.comptoir.accelerator.care;

import org.comptoir.accelerator.Desk;
import org.comptoir.care.ConversationState;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.Status;

/// Conversations in words.
final class ConversationWords {
    private ConversationWords() {}

    static Status state(Desk desk, ConversationState state) {
        var tone =
                switch (state) {
                    case WAITING, OFFERED -> Tone.WARNING;
                    case CHATTING, TRANSFERRING -> Tone.SUCCESS;
                    case MESSAGE, WRAP_UP -> Tone.INFO;
                    case ENDED -> Tone.NEUTRAL;
                };
        return new Status(tone, desk.text("console.state." + state.code()));
    }
}
