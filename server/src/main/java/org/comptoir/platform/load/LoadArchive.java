package org.comptoir.platform.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.comptoir.platform.Problem;

/// A data folder received as a zip archive, unpacked within limits into a temporary place that goes
/// away with it.
public final class LoadArchive implements LoadFolder, AutoCloseable {
    private static final Pattern SAFE_NAME =
            Pattern.compile("[^/\\\\:\\p{Cntrl}][^\\\\:\\p{Cntrl}]*");

    private final Path place;
    private final LoadFolder folder;

    private LoadArchive(Path place) {
        this.place = place;
        this.folder = LoadFolder.of(root(place));
    }

    /// How large an archive may be, packed and unpacked, and how many files it may hold.
    public record Limits(long packed, long unpacked, int entries) {
        public static final Limits USUAL = new Limits(512L << 20, 4L << 30, 200_000);
    }

    /// Unpacks an archive; refuses one that is no archive, is too large, or reaches outside itself.
    public static LoadArchive receive(InputStream packed, Limits limits) {
        return receive(packed, limits, temporary());
    }

    static LoadArchive receive(InputStream packed, Limits limits, Path place) {
        boolean unpacked = false;
        try {
            new Unpacking(place, limits).run(packed);
            var archive = new LoadArchive(place);
            unpacked = true;
            return archive;
        } catch (ZipException | EOFException | IllegalArgumentException malformed) {
            throw Problem.invalid("body", "bad-archive", String.valueOf(malformed.getMessage()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            if (!unpacked) {
                remove(place);
            }
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("comptoir-load");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record Unpacking(Path place, Limits limits) {
        void run(InputStream packed) throws IOException {
            int entries = 0;
            long left = limits.unpacked();
            try (var zip = new ZipInputStream(new Limited(packed, limits.packed()))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (++entries > limits.entries()) {
                        throw tooLarge("archive-with-too-many-files", limits.entries());
                    }
                    left -= entry.isDirectory() ? 0 : unpack(zip, target(entry), left);
                }
            }
            if (entries == 0) {
                throw new ZipException("no entries");
            }
        }

        private Path target(ZipEntry entry) {
            var name = entry.getName();
            var target = place.resolve(name).normalize();
            if (!SAFE_NAME.matcher(name).matches()
                    || List.of(name.split("/", -1)).contains("..")
                    || !target.startsWith(place)) {
                throw Problem.invalid("body", "archive-reaches-outside", name);
            }
            return target;
        }

        private long unpack(InputStream zip, Path target, long left) throws IOException {
            try (var out = created(target)) {
                return copy(zip, out, left);
            }
        }

        /// Fails for a name that is taken by a file or a folder, or is too long for one.
        private OutputStream created(Path target) throws IOException {
            try {
                Files.createDirectories(target.getParent());
                return Files.newOutputStream(target, StandardOpenOption.CREATE_NEW);
            } catch (FileSystemException impossible) {
                throw new ZipException("no place for " + place.relativize(target));
            }
        }

        private long copy(InputStream zip, OutputStream out, long left) throws IOException {
            var buffer = new byte[1 << 16];
            long written = 0;
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                written += read;
                if (written > left) {
                    throw tooLarge("archive-too-large", limits.unpacked() >> 20);
                }
                out.write(buffer, 0, read);
            }
            return written;
        }
    }

    private static Problem tooLarge(String code, Object limit) {
        return Problem.of(Problem.Kind.TOO_LARGE, code, limit);
    }

    private static final class Limited extends java.io.FilterInputStream {
        private final long limit;
        private long seen;

        private Limited(InputStream in, long limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            seen += Math.max(read, 0);
            if (seen > limit) {
                throw tooLarge("archive-too-large", limit >> 20);
            }
            return read;
        }
    }

    /// The folder itself may be packed, or only what it holds.
    private static Path root(Path place) {
        if (Files.exists(place.resolve("store.yaml"))) {
            return place;
        }
        try (var children = Files.list(place)) {
            return children.filter(child -> Files.exists(child.resolve("store.yaml")))
                    .findFirst()
                    .orElse(place);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public boolean has(String name) {
        return folder.has(name);
    }

    @Override
    public InputStream open(String name) throws IOException {
        return folder.open(name);
    }

    @Override
    public List<String> list(String subfolder) {
        return folder.list(subfolder);
    }

    @Override
    public void close() {
        remove(place);
    }

    private static void remove(Path place) {
        try (var files = Files.walk(place)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
