package org.comptoir.trading;

import org.comptoir.SamplesDatabase;

/// A database of its own for the store Northwind.
class NorthwindDatabase extends SamplesDatabase {
    NorthwindDatabase() {
        super("northwind");
    }
}
