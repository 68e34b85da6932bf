package org.comptoir.catalog.overview;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.comptoir.platform.Like;
import org.comptoir.platform.Paged;
import org.comptoir.stores.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The products of a store as their keepers list them: published or not, with a price or without.
@Component
public class ProductOverview {
    private final JdbcClient jdbc;
    private final Clock clock;

    ProductOverview(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// By what the list is ordered.
    public enum Sort {
        PART,
        NAME,
        BRAND
    }

    /// Which products; no categories means anywhere. Words are looked for in part numbers, brands
    /// and the names in a language, also of SKUs.
    public record Wish(
            String words,
            String language,
            Collection<String> categories,
            Optional<Boolean> published,
            Optional<Boolean> priced,
            Sort sort,
            boolean down) {
        public Wish {
            categories = List.copyOf(categories);
        }

        /// Whatever the words find.
        public static Wish named(String words, String language) {
            return new Wish(
                    words,
                    language,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Sort.PART,
                    false);
        }
    }

    /// A product; `from` is the lowest price that the standard list has for it or one of its SKUs
    /// now, at the least quantity and in the store's currency.
    public record Line(
            String partNumber,
            String name,
            Optional<String> brand,
            List<String> categories,
            int skus,
            boolean published,
            Optional<BigDecimal> from) {
        public Line {
            categories = List.copyOf(categories);
        }
    }

    private static final String SOUGHT =
            """
            select p.part_number, p.categories, p.published, p.brand, count(*) over () as total,
                   row_number() over (order by {by} {direction}, p.part_number collate "C") as place,
                   coalesce(p.names ->> :language, p.names ->> 'en',
                            jsonb_path_query_first(p.names, '$.*') #>> '{}') as name
            from product p
            where p.store = :store and p.parent is null
              and (cardinality(cast(:categories as text[])) = 0
                   or p.categories && cast(:categories as text[]))
              and (cast(:published as boolean) is null or p.published = :published)
              and (cast(:priced as boolean) is null or :priced = (p.part_number in (
                       select coalesce(sold.parent, sold.part_number)
                       from offer join product sold
                         on sold.store = offer.store and sold.part_number = offer.part_number
                       where offer.store = :store and offer.published)))
              and (:words = '%' or p.part_number ilike :words or p.brand ilike :words
                   or coalesce(p.names ->> :language, p.names ->> 'en') ilike :words
                   or p.part_number in (
                       select sku.parent from product sku
                       where sku.store = :store and sku.parent is not null
                         and (sku.part_number ilike :words
                              or sku.names ->> :language ilike :words)))
            order by place limit :size offset :start
            """;

    private static final String LINES =
            """
            with sought as ({sought})
            select sought.*,
                   (select count(*) from product sku
                    where sku.store = :store
                      and sku.parent = sought.part_number) as skus,
                   (select min(first.amount) from (
                        select distinct on (o.part_number) o.amount
                        from price_list l join offer o
                          on o.store = l.store and o.price_list = l.name
                        where l.store = :store and l.standard
                          and o.published and o.currency = :currency
                          and o.part_number in (
                              select sought.part_number union all
                              select part_number from product sku
                              where sku.store = :store
                                and sku.parent = sought.part_number)
                          and coalesce(o.start_at, '-infinity') <= :at
                          and coalesce(o.end_at, 'infinity') > :at
                        order by o.part_number, o.minimum_quantity,
                                 o.precedence desc, o.amount) first
                   ) as lowest
            from sought order by place
            """;

    public Paged<Line> of(Store store, Wish wish, int page, int size) {
        var found =
                jdbc.sql(
                                LINES.replace("{sought}", SOUGHT)
                                        .replace("{by}", column(wish))
                                        .replace("{direction}", direction(wish)))
                        .param("store", store.id().value())
                        .param("language", wish.language())
                        .param("categories", wish.categories().toArray(String[]::new))
                        .param("published", wish.published().orElse(null))
                        .param("priced", wish.priced().orElse(null))
                        .param("words", wish.words().isBlank() ? "%" : Like.anywhere(wish.words()))
                        .param("currency", store.currency().getCurrencyCode())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("size", size)
                        .param("start", (page - 1L) * size)
                        .query((row, _) -> new Counted(line(row), row.getLong("total")))
                        .list();
        long total = found.isEmpty() ? 0 : found.getFirst().total();
        return new Paged<>(found.stream().map(Counted::line).toList(), total, page, size);
    }

    private record Counted(Line line, long total) {}

    private static String column(Wish wish) {
        return switch (wish.sort()) {
            case PART -> "p.part_number collate \"C\"";
            case NAME -> "lower(coalesce(p.names ->> :language, p.names ->> 'en'))";
            case BRAND -> "lower(p.brand)";
        };
    }

    private static String direction(Wish wish) {
        return wish.down() ? "desc nulls last" : "asc nulls last";
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("part_number"),
                row.getString("name"),
                Optional.ofNullable(row.getString("brand")),
                Arrays.asList((String[]) row.getArray("categories").getArray()),
                row.getInt("skus"),
                row.getBoolean("published"),
                Optional.ofNullable(row.getBigDecimal("lowest")));
    }
}
