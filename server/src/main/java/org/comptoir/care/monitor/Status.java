package org.comptoir.care.monitor;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.comptoir.care.ConversationState;
import org.comptoir.platform.Problem;

/// What a shopper does beside shopping.
public enum Status {
    NONE,
    INVITED,
    WAITING,
    CHATTING;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Status of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("status", "bad-value", code));
    }

    static Status of(ConversationState state) {
        return switch (state) {
            case WAITING, OFFERED, MESSAGE -> WAITING;
            case CHATTING, TRANSFERRING -> CHATTING;
            case WRAP_UP, ENDED -> NONE;
        };
    }
}
