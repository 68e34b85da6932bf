package org.comptoir.trading.imports.read;

/// Is told how far an import is: what it does, how many are done, and of how many, 0 where that is
/// not known.
@FunctionalInterface
public interface ImportProgress {
    /// For whoever waits for the end.
    ImportProgress UNSEEN = (_, _, _) -> {};

    void at(String step, long done, long total);
}
