package org.comptoir.platform.page;

/// A filter at work, and the address of the list without it.
public record Chip(String text, String address) {}
