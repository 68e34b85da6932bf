package org.comptoir.platform.database;

import java.nio.file.Path;

/// Another program already works on this data folder.
public final class DataFolderInUse extends RuntimeException {
    DataFolderInUse(Path folder) {
        super(
                "Another Comptoir already runs on the data folder %s. Stop it, or start this one with --data and another folder."
                        .formatted(folder.toAbsolutePath().normalize()));
    }
}
