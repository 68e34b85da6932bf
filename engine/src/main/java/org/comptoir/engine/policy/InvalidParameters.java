package org.comptoir.engine.policy;

import static java.util.stream.Collectors.joining;

import java.util.List;

/// Parameters that a command cannot use: all that is wrong with them, each saying what to do.
public final class InvalidParameters extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InvalidParameters(List<Problem> problems) {
        super(problems.stream().map(Problem::message).collect(joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /// One thing wrong: the parameter's name (empty when the whole set is wrong), its value as
    /// written, and a message with what to do.
    public record Problem(String parameter, String value, String message) {}
}
