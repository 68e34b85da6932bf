package org.comptoir.platform.database;

import java.util.List;

/// Where the database answers, and what ends with the program: nothing of a server that is not
/// ours.
record DatabaseServer(String url, String user, String password, List<AutoCloseable> owned)
        implements AutoCloseable {
    static DatabaseServer embedded(StartingDatabase starting) {
        var postgres = starting.await();
        return new DatabaseServer(
                postgres.url(),
                postgres.user(),
                postgres.password(),
                List.of(postgres, starting.folder()));
    }

    static DatabaseServer external(String url, String user, String password) {
        return new DatabaseServer(url, user, password, List.of());
    }

    @Override
    public void close() throws Exception {
        for (var thing : owned) {
            thing.close();
        }
    }

    /// Without the password.
    @Override
    public String toString() {
        return url;
    }
}
