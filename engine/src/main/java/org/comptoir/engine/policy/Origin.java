package org.comptoir.engine.policy;

/// Where a parameter of a command was written; an earlier one wins over a later (§4).
public enum Origin {
    TERM("the term"),
    COMMAND("the command of the policy"),
    POLICY("the policy");

    private final String words;

    Origin(String words) {
        this.words = words;
    }

    /// The place in words, for messages and explanations.
    public String words() {
        return words;
    }
}
