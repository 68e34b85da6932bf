package org.comptoir.bench.care;

/// Who takes part in a conversation: `side` marks what he says, `a` for an agent; `headers` say
/// to the server who he is.
record Identity(char side, String headers, String conversation) {
    boolean isAgent() {
        return side == 'a';
    }

    /// The same, about another conversation.
    Identity about(String other) {
        return new Identity(side, headers, other);
    }

    /// Where his socket is.
    String path() {
        return "/ws/care?store=" + CareWorld.STORE + (isAgent() ? "&as=agent" : "");
    }

    /// His first frame, with the last number he has.
    String hello(int last) {
        if (conversation.isEmpty()) {
            return "{\"type\":\"hello\"}";
        }
        return "{\"type\":\"hello\",\"conversations\":{\"%s\":%d}}".formatted(conversation, last);
    }

    String say(String key, String text) {
        return "{\"type\":\"say\",\"conversation\":\"%s\",\"key\":\"%s\",\"text\":\"%s\"}"
                .formatted(conversation, key, text);
    }

    /// A command about the conversation, such as `pick`, whose name is its key.
    String command(String type) {
        return "{\"type\":\"%s\",\"conversation\":\"%s\",\"key\":\"%s\",\"reason\":\"done\"}"
                .formatted(type, conversation, type);
    }
}
