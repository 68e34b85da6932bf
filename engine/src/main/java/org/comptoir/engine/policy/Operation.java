package org.comptoir.engine.policy;

/// One command of a policy, with the parameters in force for it.
public record Operation(PolicyCommand<?> command, Parameters parameters) {}
