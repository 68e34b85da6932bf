package org.comptoir.accelerator.people;

/// Words that lead somewhere, and quieter ones beside them.
public record Link(String text, String address, String detail) {}
