package org.comptoir.trading.imports.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.comptoir.platform.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A file that somebody sends, kept until it has been taken in.
final class ReceivedFile {
    private static final Logger log = LoggerFactory.getLogger(ReceivedFile.class);

    private ReceivedFile() {}

    /// Refuses a file that is too large.
    static Path of(InputStream body, long largest) {
        try {
            var file = Files.createTempFile("comptoir-import", ".file");
            try (var out = Files.newOutputStream(file)) {
                var buffer = new byte[1 << 16];
                long size = 0;
                for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                    size += read;
                    if (size > largest) {
                        throw Problem.of(Problem.Kind.TOO_LARGE, "import-too-large", largest >> 20);
                    }
                    out.write(buffer, 0, read);
                }
                return file;
            } catch (IOException | RuntimeException broken) {
                Files.deleteIfExists(file);
                throw broken;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            log.warn("The file {} of an import stays behind", file, failure);
        }
    }
}
