package org.comptoir.care.route;

/// What the router says to a question.
public sealed interface Answer permits Decision, Answer.Refused, Answer.Nothing {
    /// A person may not do what he asked for.
    record Refused(Reason reason) implements Answer {
        static Refused of(String code, Object... arguments) {
            return new Refused(Reason.of(code, arguments));
        }
    }

    /// There is nothing to do.
    record Nothing() implements Answer {}
}
