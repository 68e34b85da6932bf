package org.comptoir.platform.database;

import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// The embedded server on its way up, while the rest of the program is still being put together.
final class StartingDatabase {
    private final DataFolder folder;
    private final FutureTask<EmbeddedPostgres> postgres;

    private StartingDatabase(DataFolder folder) {
        this.folder = folder;
        this.postgres = new FutureTask<>(() -> EmbeddedPostgres.start(folder));
    }

    /// Locks the folder and begins to start the server on it; refuses a folder in use.
    static StartingDatabase begin(Path path) {
        var starting = new StartingDatabase(DataFolder.open(path));
        Thread.ofPlatform().name("starting database").start(starting.postgres);
        return starting;
    }

    DataFolder folder() {
        return folder;
    }

    /// The server, once it answers.
    EmbeddedPostgres await() {
        try {
            return postgres.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL starts", interrupted);
        } catch (ExecutionException failure) {
            throw new CompletionException(failure.getCause());
        }
    }
}
