package org.comptoir.catalog.load;

import java.util.UUID;
import org.comptoir.platform.load.LoadFolder;
import org.comptoir.platform.load.LoadRun;
import org.comptoir.stores.Store;

/// What is being loaded into which store.
record Import(Store store, LoadFolder folder, LoadRun run) {
    UUID key() {
        return store.id().value();
    }
}
