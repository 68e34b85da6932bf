package org.comptoir.accelerator.product;

/// A category to choose among, with how many products it holds, at its depth below the root.
public record CategoryPlace(String text, String address, int depth, int count, boolean here) {}
