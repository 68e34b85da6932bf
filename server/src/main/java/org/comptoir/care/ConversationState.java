package org.comptoir.care;

import java.util.Arrays;
import java.util.Locale;

/// Where a conversation stands. A `message` was left where nobody could take it at once; in
/// `wrap-up` the shopper is gone and the agent notes what it was about.
public enum ConversationState {
    WAITING,
    OFFERED,
    CHATTING,
    TRANSFERRING,
    MESSAGE,
    WRAP_UP,
    ENDED;

    /// The name over HTTP, on the socket and in the database, such as `wrap-up`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static ConversationState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such state: " + code));
    }
}
