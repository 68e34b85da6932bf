package org.comptoir.accelerator.service;

/// Somebody who could serve a request.
public record TrialAgent(String name, boolean there) {}
