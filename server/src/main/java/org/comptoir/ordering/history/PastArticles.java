package org.comptoir.ordering.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.comptoir.stores.Store;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What articles are called and counted in, as the load has just written them: the catalogue in
/// memory follows when it is committed.
final class PastArticles {
    private static final String PIECE = "C62";

    private final JdbcClient jdbc;
    private final Store store;
    private final Map<String, Optional<Article>> known = new HashMap<>();

    record Article(String name, String unit) {}

    PastArticles(JdbcClient jdbc, Store store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    Optional<Article> find(String partNumber) {
        return known.computeIfAbsent(partNumber, this::read);
    }

    private Optional<Article> read(String partNumber) {
        return jdbc.sql(
                        """
                        select coalesce(p.names ->> :language, above.names ->> :language,
                                        p.part_number) as name,
                               coalesce(p.unit, above.unit, :piece) as unit
                        from product p
                        left join product above
                               on above.store = p.store and above.part_number = p.parent
                        where p.store = :store and p.part_number = :part
                        """)
                .param("language", store.languages().getFirst())
                .param("piece", PIECE)
                .param("store", store.id().value())
                .param("part", partNumber)
                .query((row, _) -> new Article(row.getString("name"), row.getString("unit")))
                .optional();
    }
}
