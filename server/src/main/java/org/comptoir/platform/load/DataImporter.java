package org.comptoir.platform.load;

/// Imports one module's files of a data folder. Called inside the one transaction of the load, in
/// the order of [#order()]; a plan is the same run, rolled back. Effects beyond the database wait
/// for the commit.
public interface DataImporter {
    /// Members 10, stores 20, catalogue 30, trading 40: what a file names must be there before it.
    int order();

    /// Reads the files it knows, reports each problem to the run with its place, and writes what is
    /// right.
    void load(LoadFolder folder, LoadRun run);
}
