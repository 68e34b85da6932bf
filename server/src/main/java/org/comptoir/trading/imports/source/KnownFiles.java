package org.comptoir.trading.imports.source;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The files of sources that were taken in without a problem; none is taken in twice unchanged.
@Component
class KnownFiles {
    private final JdbcClient jdbc;

    KnownFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The hash under which a file of a source was last taken in.
    Optional<String> hash(ImportSource source, String file) {
        return jdbc.sql(
                        "select hash from import_source_file where source = :source and name = :name")
                .param("source", source.id())
                .param("name", file)
                .query(String.class)
                .optional();
    }

    /// Keeps a file that was taken in, unless the source was changed meanwhile.
    void keep(ImportSource source, String file, String hash) {
        jdbc.sql(
                        """
                        insert into import_source_file (source, name, hash)
                        select id, :name, :hash from import_source
                        where id = :source and version = :version
                        on conflict (source, name) do update set hash = excluded.hash
                        """)
                .param("source", source.id())
                .param("version", source.version())
                .param("name", file)
                .param("hash", hash)
                .update();
    }

    /// Forgets all, so that they are taken in again.
    void forget(ImportSource source) {
        jdbc.sql("delete from import_source_file where source = :source")
                .param("source", source.id())
                .update();
    }
}
