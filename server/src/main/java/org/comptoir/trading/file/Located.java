package org.comptoir.trading.file;

import org.comptoir.trading.content.value.Reference;

/// A reference and the first place in the file that makes it.
public record Located(Reference reference, Position position) {

    /// The problem that this reference leads nowhere, or is not allowed, at its place.
    public FileProblem problem(String code, String message) {
        return FileProblem.at(position, code, message);
    }
}
