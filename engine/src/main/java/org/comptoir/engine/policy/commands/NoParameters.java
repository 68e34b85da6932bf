package org.comptoir.engine.policy.commands;

/// The parameters of a command that needs none.
record NoParameters() {}
