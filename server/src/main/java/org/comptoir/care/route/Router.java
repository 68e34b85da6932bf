package org.comptoir.care.route;

/// Answers questions about conversations: the same question always has the same answer.
public final class Router {
    private Router() {}

    /// The answer to a question of today, or to one that was kept.
    public static Answer answer(Question question) {
        return switch (question) {
            case Question.Next it -> Choice.of(it);
            case Question.Arrives it -> Admission.of(it);
            case Question.Due it -> Deadlines.of(it);
            case Question.Asked it -> Wishes.of(it);
        };
    }
}
