package org.comptoir.platform.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// A data folder on this machine. Nothing outside it is ever opened.
record DirectoryFolder(Path root) implements LoadFolder {
    DirectoryFolder {
        root = root.toAbsolutePath().normalize();
    }

    @Override
    public boolean has(String name) {
        var file = root.resolve(name).normalize();
        return file.startsWith(root) && Files.isRegularFile(file);
    }

    @Override
    public InputStream open(String name) throws IOException {
        if (!has(name)) {
            throw new NoSuchFileException(name);
        }
        return Files.newInputStream(root.resolve(name).normalize());
    }

    @Override
    public List<String> list(String subfolder) {
        var start = root.resolve(subfolder).normalize();
        if (!start.startsWith(root) || !Files.isDirectory(start)) {
            return List.of();
        }
        try (var files = Files.walk(start)) {
            return files.filter(Files::isRegularFile).map(this::name).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
