package org.comptoir.catalog;

import java.util.Optional;
import org.comptoir.stores.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The pictures of stores, each under an address that names its content and so never changes.
@Component
public class Pictures {
    private final JdbcClient jdbc;

    Pictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public static String address(String store, String hash) {
        return "/pictures/" + store + "/" + hash + ".svg";
    }

    /// The bytes of the picture with that hash.
    public Optional<byte[]> find(Store store, String hash) {
        return jdbc.sql("select bytes from picture_content where store = :store and hash = :hash")
                .param("store", store.id().value())
                .param("hash", hash)
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }
}
