package org.comptoir.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// How PostgreSQL's programs are run: as this user, or, since they refuse the superuser, as
/// `nobody`.
enum Unprivileged {
    SAME_USER(""),
    AS_NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups"),
    IN_USER_NAMESPACE("unshare --user");

    private final String prefix;

    Unprivileged(String prefix) {
        this.prefix = prefix;
    }

    /// The way that works here. `nobody` must be able to walk to the folder; a name space needs no
    /// walk.
    static Unprivileged forFolder(Path folder) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return SAME_USER;
        }
        if (everybodyReaches(folder) && works(AS_NOBODY)) {
            return AS_NOBODY;
        }
        if (works(IN_USER_NAMESPACE)) {
            return IN_USER_NAMESPACE;
        }
        throw new IllegalStateException(
                "PostgreSQL refuses to run as root. Start Comptoir as another user, or use a --data folder that every user may enter.");
    }

    /// The command with what has to stand before it.
    List<String> command(List<String> command) {
        var whole = new ArrayList<String>();
        if (!prefix.isEmpty()) {
            whole.addAll(List.of(prefix.split(" ")));
        }
        whole.addAll(command);
        return whole;
    }

    /// Makes a folder that the programs may own.
    void own(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (this == AS_NOBODY) {
            Files.setAttribute(folder, "unix:uid", 65534);
            Files.setAttribute(folder, "unix:gid", 65534);
        }
    }

    private static boolean everybodyReaches(Path folder) {
        for (Path step = folder; step != null; step = step.getParent()) {
            if (Files.exists(step) && !everybodyEnters(step)) {
                return false;
            }
        }
        return true;
    }

    private static boolean everybodyEnters(Path step) {
        try {
            return Files.getPosixFilePermissions(step).contains(PosixFilePermission.OTHERS_EXECUTE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean works(Unprivileged way) {
        try {
            var trial =
                    new ProcessBuilder(way.command(List.of("true")))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return trial.waitFor(10, TimeUnit.SECONDS) && trial.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
