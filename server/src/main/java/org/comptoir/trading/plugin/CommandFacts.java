package org.comptoir.trading.plugin;

import org.comptoir.engine.policy.PolicyCommand;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.platform.Problem;
import org.jspecify.annotations.Nullable;

/// What does not change about a command of a plug-in; asked once, and all of it is there.
record CommandFacts(
        String code,
        String className,
        PolicyType type,
        String summary,
        Class<? extends Record> parameters) {
    static CommandFacts of(PolicyCommand<?> command) {
        return new CommandFacts(
                given(command, "code", command.code()),
                given(command, "className", command.className()),
                given(command, "type", command.type()),
                given(command, "summary", command.summary()),
                given(command, "parameters", command.parameters()));
    }

    private static <T> T given(PolicyCommand<?> command, String fact, @Nullable T value) {
        if (value == null) {
            throw Problem.refused("plugin-answers-nothing", command.getClass().getName(), fact);
        }
        return value;
    }
}
