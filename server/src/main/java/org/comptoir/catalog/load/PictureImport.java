package org.comptoir.catalog.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.comptoir.catalog.load.Staging.Rule;
import org.comptoir.platform.Texts;
import org.comptoir.platform.load.LoadRun.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Imports `pictures/*.svg`, each under its name in the data files and the hash of its content.
@Component
class PictureImport {
    private static final String FOLDER = "pictures/";
    private static final int LARGEST = 1 << 20;
    private static final int HASH_LENGTH = 32;

    private final JdbcClient jdbc;
    private final Texts texts;

    PictureImport(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// Pictures that staged rows name should be there.
    static Rule known(String stage) {
        return new Rule(
                "image",
                "unknown-picture",
                """
                select line, image, '' from %s s
                where image is not null and not exists (
                    select from picture p where p.store = :store and p.name = s.image)
                """
                        .formatted(stage));
    }

    void load(Import data) {
        var names = data.folder().list("pictures");
        int done = 0;
        for (var name : names) {
            read(data, name).ifPresent(bytes -> keep(data, name.substring(FOLDER.length()), bytes));
            data.run().progress("pictures", ++done, names.size());
        }
    }

    private Optional<byte[]> read(Import data, String file) {
        if (!file.endsWith(".svg")) {
            problem(data, file, 0, "picture-not-svg", List.of(file));
            return Optional.empty();
        }
        var bytes = bytes(data, file);
        if (bytes.length > LARGEST) {
            problem(data, file, 0, "picture-too-large", List.of(file, LARGEST >> 10));
            return Optional.empty();
        }
        var flaw = SafePicture.flaw(bytes);
        flaw.ifPresent(found -> problem(data, file, found.line(), found.code(), found.details()));
        return flaw.isPresent() ? Optional.empty() : Optional.of(bytes);
    }

    private static byte[] bytes(Import data, String file) {
        try (var input = data.folder().open(file)) {
            return input.readNBytes(LARGEST + 1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void problem(Import data, String file, long line, String code, List<Object> details) {
        data.run().problem(file, line, 0, code, texts.get("problem." + code, details.toArray()));
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void keep(Import data, String name, byte[] bytes) {
        var hash = hash(bytes);
        jdbc.sql(
                        """
                        insert into picture_content (store, hash, bytes)
                        values (:store, :hash, :bytes) on conflict do nothing
                        """)
                .param("store", data.key())
                .param("hash", hash)
                .param("bytes", bytes)
                .update();
        Optional<Boolean> added =
                jdbc.sql(
                                """
                                insert into picture as p (store, name, hash)
                                values (:store, :name, :hash)
                                on conflict (store, name) do update set hash = excluded.hash
                                where p.hash <> excluded.hash returning (xmax = 0)
                                """)
                        .param("store", data.key())
                        .param("name", name)
                        .param("hash", hash)
                        .query(Boolean.class)
                        .optional();
        data.run()
                .count(
                        "pictures",
                        added.map(isNew -> isNew ? Change.ADDED : Change.CHANGED)
                                .orElse(Change.SAME));
    }
}
