package org.comptoir.care.route;

/// A decision with the question that it answers.
public record Recorded(Question question, Decision decision) {
    /// Whether the question has the same answer today.
    public boolean replays() {
        return Router.answer(question).equals(decision);
    }
}
