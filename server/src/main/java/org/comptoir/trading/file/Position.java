package org.comptoir.trading.file;

/// A place in a file, line and column counted from 1: where the start tag of an element begins.
public record Position(int line, int column) {}
