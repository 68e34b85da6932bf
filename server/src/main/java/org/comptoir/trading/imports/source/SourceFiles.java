package org.comptoir.trading.imports.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.imports.source.Place.Address;
import org.comptoir.trading.imports.source.Place.Folder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// Fetches the files of a source: those of a folder by name, or the one of an address. No link
/// leads out of the folder that a store has below the configured one.
@Component
class SourceFiles {
    private static final int MOST = 1_000;

    private final SourceLimits limits;
    private final long largest;

    SourceFiles(
            SourceLimits limits, @Value("${comptoir.trading.largest-file:2GB}") DataSize largest) {
        this.limits = limits;
        this.largest = largest.toBytes();
    }

    /// The files of a source as they are now.
    record Fetched(List<SourceFile> files, boolean copied) implements AutoCloseable {
        /// Copies that were made for this run go.
        @Override
        public void close() {
            if (!copied) {
                return;
            }
            try {
                for (var file : files) {
                    Files.deleteIfExists(file.path());
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /// One of them, by the name under which it is remembered.
    record SourceFile(String name, Path path) {}

    long largest() {
        return largest;
    }

    Fetched of(Store store, ImportSource source) {
        try {
            return switch (source.settings().place()) {
                case Folder folder -> new Fetched(files(store, folder), false);
                case Address address -> new Fetched(List.of(file(address)), true);
            };
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Each store has a folder of its own, so that none reads the files of another.
    private List<SourceFile> files(Store store, Folder folder) throws IOException {
        var own = limits.folder().resolve(store.identifier());
        var below = own.resolve(folder.path());
        if (!Files.isDirectory(below)) {
            throw Problem.refused("import-folder-missing", folder.path());
        }
        var root = own.toRealPath();
        var place = below.toRealPath();
        if (!place.startsWith(root)) {
            throw Problem.refused("import-folder-outside", folder.path());
        }
        var found = new ArrayList<SourceFile>();
        try (Stream<Path> files = Files.list(place)) {
            for (var file : files.filter(SourceFiles::isContractFile).sorted().toList()) {
                if (Files.isRegularFile(file) && file.toRealPath().startsWith(root)) {
                    found.add(new SourceFile(file.getFileName().toString(), file));
                }
            }
        }
        if (found.size() > MOST) {
            throw Problem.refused("import-folder-full", folder.path(), MOST);
        }
        return found;
    }

    /// Hidden files and those of other kinds are none: so a file can be written under another name.
    private static boolean isContractFile(Path file) {
        var name = file.getFileName().toString();
        return !name.startsWith(".")
                && (name.endsWith(".xml") || name.endsWith(".yaml") || name.endsWith(".yml"));
    }

    private SourceFile file(Address address) throws IOException {
        var copy = Files.createTempFile("comptoir-import", ".fetched");
        boolean read = false;
        try {
            new AddressFetch(
                            limits,
                            largest,
                            it -> limits.privateAddresses() || PublicAddresses.isPublic(it))
                    .read(address, copy);
            read = true;
            return new SourceFile(address.fileName(), copy);
        } finally {
            if (!read) {
                Files.deleteIfExists(copy);
            }
        }
    }
}
