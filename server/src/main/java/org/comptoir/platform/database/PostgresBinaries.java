package org.comptoir.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// The server's programs, unpacked once from the archive on the class path.
final class PostgresBinaries {
    private static final Set<PosixFilePermission> FOLDER =
            PosixFilePermissions.fromString("rwxr-xr-x");

    private static final Path XZ = Path.of("/usr/bin/xz");

    private PostgresBinaries() {}

    /// The folder with `bin`, `lib` and `share`; unpacked beside it first and moved when whole.
    static Path unpack(DataFolder data) throws IOException {
        var target = data.resolve("postgres-" + archiveName().replace(".txz", ""));
        if (Files.isDirectory(target)) {
            return target;
        }
        var partial = data.resolve("postgres-unpacking-" + ProcessHandle.current().pid());
        Files.createDirectories(partial);
        Files.setPosixFilePermissions(partial, FOLDER);
        if (Files.isExecutable(XZ)) {
            unpackByProgram(partial);
        } else {
            unpack(new XZCompressorInputStream(archive()), partial);
        }
        return Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Seconds quicker than in Java on a first start, when no code is compiled yet.
    private static void unpackByProgram(Path folder) throws IOException {
        var packed = Files.createTempFile("comptoir", ".txz");
        try (var archive = archive()) {
            Files.copy(archive, packed, StandardCopyOption.REPLACE_EXISTING);
            var process =
                    new ProcessBuilder(XZ.toString(), "--decompress", "--stdout")
                            .redirectInput(packed.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            unpack(process.getInputStream(), folder);
            if (process.onExit().join().exitValue() != 0) {
                throw new IOException("The archive of PostgreSQL cannot be unpacked");
            }
        } finally {
            Files.delete(packed);
        }
    }

    private static void unpack(InputStream stream, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(stream)) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, folder);
            }
        }
    }

    private static InputStream archive() {
        var stream = PostgresBinaries.class.getResourceAsStream("/" + archiveName());
        if (stream == null) {
            throw new IllegalStateException(
                    "No PostgreSQL for %s is in this build; start with --db-url and a server of yours"
                            .formatted(archiveName()));
        }
        return new BufferedInputStream(stream, 1 << 16);
    }

    private static String archiveName() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-%s-%s.txz".formatted(system.contains("mac") ? "darwin" : "linux", machine);
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder)
            throws IOException {
        var file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("The archive leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(file.getParent());
            Files.copy(tar, file);
            Files.setPosixFilePermissions(file, permissions(entry.getMode()));
        }
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        var permissions = new HashSet<>(PosixFilePermissions.fromString("rw-r--r--"));
        if ((mode & 0100) != 0) {
            permissions.addAll(FOLDER);
        }
        return permissions;
    }
}
