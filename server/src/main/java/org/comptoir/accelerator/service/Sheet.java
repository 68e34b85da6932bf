package org.comptoir.accelerator.service;

/// What stands around the form of a setting: of which kind it is, its name, where it is sent, and
/// the version it was read at.
public record Sheet(
        String kind, String title, String detail, String address, String back, int version) {}
