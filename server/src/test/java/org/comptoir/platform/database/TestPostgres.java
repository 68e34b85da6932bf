package org.comptoir.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.util.FileSystemUtils;

/// One real PostgreSQL for all tests of a run, in a folder that goes away with it.
public final class TestPostgres {
    private static final EmbeddedPostgres SERVER = start();

    private TestPostgres() {}

    public static String url() {
        return SERVER.url();
    }

    public static String user() {
        return SERVER.user();
    }

    public static String password() {
        return SERVER.password();
    }

    private static EmbeddedPostgres start() {
        try {
            var everybodyEnters = PosixFilePermissions.fromString("rwxr-xr-x");
            var folder = Files.createTempDirectory("comptoir-test");
            Files.setPosixFilePermissions(folder, everybodyEnters);
            var server = EmbeddedPostgres.start(DataFolder.open(folder));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void stop(EmbeddedPostgres server, Path folder) {
        server.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
