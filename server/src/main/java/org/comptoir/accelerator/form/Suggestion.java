package org.comptoir.accelerator.form;

/// Something that may be named: how it is written, and how one calls it.
public record Suggestion(String value, String label) {}
