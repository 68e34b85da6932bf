package org.comptoir.care.embed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.comptoir.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// A key outside the database, from which all secrets of the panel on other sites are made: whoever
/// has a copy of the database alone can sign nothing. It lies in a file, which is made when it is
/// needed first; several nodes share it.
@Component
class MasterKey {
    private static final int LENGTH = 32;
    private static final int SEAL = 9;

    private final Path file;
    private volatile byte @Nullable [] key;

    MasterKey(@Value("${comptoir.care.embed.key-file}") Path file) {
        this.file = file;
    }

    /// The secret of a purpose.
    byte[] derive(String purpose) {
        return Signature.of(key(), purpose);
    }

    /// By which one key is told from another; says nothing of the key itself.
    String seal() {
        var seal = new byte[SEAL];
        System.arraycopy(derive("seal"), 0, seal, 0, SEAL);
        return Base64.getUrlEncoder().encodeToString(seal);
    }

    private byte[] key() {
        var known = key;
        if (known == null) {
            try {
                known = Files.exists(file) ? read() : made();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            key = known;
        }
        return known;
    }

    private byte[] read() throws IOException {
        var bytes = Base64.getUrlDecoder().decode(Files.readString(file).strip());
        if (bytes.length != LENGTH) {
            throw new IOException("Not a key of %d bytes: %s".formatted(LENGTH, file));
        }
        return bytes;
    }

    /// Written aside first, so that another node never reads half of it.
    private byte[] made() throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var written = Files.createTempFile(folder, "key", ".part");
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(written, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(written, Ids.secret() + "\n");
        try {
            Files.move(written, file);
        } catch (FileAlreadyExistsException another) {
            Files.delete(written);
        }
        return read();
    }
}
