package org.comptoir.catalog.overview;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.comptoir.stores.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Who changed the offers of a price list by hand or by a file of its own, the latest first.
@Component
public class PriceHistory {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    PriceHistory(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// One change, by how many offers were added, changed and removed.
    public record Entry(Instant at, String actor, int added, int changed, int removed) {}

    public List<Entry> of(Store store, String list, int most) {
        return jdbc.sql(
                        """
                        select at, actor, details from audit_entry
                        where object = :object and action = 'change-prices'
                        order by at desc, id desc limit :most
                        """)
                .param("object", "price-list %s of %s".formatted(list, store.identifier()))
                .param("most", most)
                .query((row, _) -> {
                    var details = json.readTree(row.getString("details"));
                    return new Entry(
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getString("actor"),
                            details.path("added").asInt(),
                            details.path("changed").asInt(),
                            details.path("removed").asInt());
                })
                .list();
    }
}
