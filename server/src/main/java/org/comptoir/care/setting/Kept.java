package org.comptoir.care.setting;

import java.util.UUID;

/// A setting as it is stored; one that never was has version 0.
public record Kept<T extends Setting>(UUID id, int version, T value) {}
