package org.comptoir.platform.page;

/// A state in a pill.
public record Status(Notice.Tone tone, String text) {}
