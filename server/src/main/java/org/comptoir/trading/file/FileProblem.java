package org.comptoir.trading.file;

/// One thing wrong with a file, where, and what to do; the code is stable.
///
/// The place is the start tag of the element that is wrong itself or by one of its attributes.
public record FileProblem(int line, int column, String code, String message) {
    static FileProblem at(Position position, String code, String message) {
        return new FileProblem(position.line(), position.column(), code, message);
    }
}
