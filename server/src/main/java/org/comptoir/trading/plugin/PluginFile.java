package org.comptoir.trading.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/// A jar as it lies in the folder: its name, its digest, and what its manifest says of it.
public record PluginFile(
        String name,
        String sha256,
        Optional<String> title,
        Optional<String> version,
        Optional<String> vendor) {
    static PluginFile unreadable(Path jar) {
        return new PluginFile(
                jar.getFileName().toString(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static PluginFile read(Path jar) throws IOException {
        try (var archive = new JarFile(jar.toFile())) {
            var manifest = Optional.ofNullable(archive.getManifest());
            var main = manifest.map(it -> it.getMainAttributes()).orElse(new Attributes());
            return new PluginFile(
                    jar.getFileName().toString(),
                    digest(jar),
                    Optional.ofNullable(main.getValue(Attributes.Name.IMPLEMENTATION_TITLE)),
                    Optional.ofNullable(main.getValue(Attributes.Name.IMPLEMENTATION_VERSION)),
                    Optional.ofNullable(main.getValue(Attributes.Name.IMPLEMENTATION_VENDOR)));
        }
    }

    private static String digest(Path jar) throws IOException {
        try (var content =
                new DigestInputStream(
                        Files.newInputStream(jar), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
