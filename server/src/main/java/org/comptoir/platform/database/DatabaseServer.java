package org.comptoir.platform.database;

/// Where the database answers, and what ends with the program: nothing of a server that is not
/// ours.
record DatabaseServer(String url, String user, String password, Runnable ending)
        implements AutoCloseable {
    static DatabaseServer embedded(StartingDatabase starting) {
        var postgres = starting.await();
        return new DatabaseServer(
                postgres.url(),
                postgres.user(),
                postgres.password(),
                () -> {
                    postgres.close();
                    starting.folder().close();
                });
    }

    static DatabaseServer external(String url, String user, String password) {
        return new DatabaseServer(url, user, password, () -> {});
    }

    @Override
    public void close() {
        ending.run();
    }

    /// Without the password.
    @Override
    public String toString() {
        return url;
    }
}
