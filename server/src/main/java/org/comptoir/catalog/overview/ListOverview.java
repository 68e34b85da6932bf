package org.comptoir.catalog.overview;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.platform.Like;
import org.comptoir.platform.Paged;
import org.comptoir.stores.StoreId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The price lists of a store with what stands in them, some articles at a time.
@Component
public class ListOverview {
    private static final String ARTICLES =
            """
            select *, count(*) over () as total from (
                select p.part_number, coalesce(
                    p.names ->> :language, p.names ->> 'en',
                    product.names ->> :language, product.names ->> 'en',
                    p.part_number) as name
                from (select distinct part_number from offer
                      where store = :store and price_list = :list) priced
                join product p
                  on p.store = :store and p.part_number = priced.part_number
                left join product
                  on product.store = :store and product.part_number = p.parent
                ) article
            where :words = '%' or part_number ilike :words or name ilike :words
            order by part_number collate "C" limit :size offset :start
            """;

    private final JdbcClient jdbc;

    ListOverview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How much a list holds.
    public record Size(long offers, long articles, List<String> currencies) {
        public static final Size NONE = new Size(0, 0, List.of());

        public Size {
            currencies = List.copyOf(currencies);
        }
    }

    /// The sizes of all lists that hold something, by name.
    public Map<String, Size> sizes(StoreId store) {
        record Sized(String list, Size size) {}
        return jdbc
                .sql(
                        """
                        select price_list, count(*) as offers,
                               count(distinct part_number) as articles,
                               array_agg(distinct currency order by currency) as currencies
                        from offer where store = :store group by price_list
                        """)
                .param("store", store.value())
                .query((row, _) -> new Sized(row.getString("price_list"), size(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Sized::list, Sized::size));
    }

    /// How much one list holds.
    public Size size(StoreId store, String list) {
        return jdbc.sql(
                        """
                        select count(*) as offers, count(distinct part_number) as articles,
                               coalesce(array_agg(distinct currency order by currency), '{}')
                                   as currencies
                        from offer where store = :store and price_list = :list
                        """)
                .param("store", store.value())
                .param("list", list)
                .query((row, _) -> size(row))
                .single();
    }

    private static Size size(ResultSet row) throws SQLException {
        return new Size(
                row.getLong("offers"),
                row.getLong("articles"),
                List.of((String[]) row.getArray("currencies").getArray()));
    }

    /// An article of a list; a SKU without a name has that of its product.
    public record Article(String partNumber, String name) {}

    /// The articles that a list has offers for, by part number; words are looked for in part
    /// numbers and the names in a language.
    public Paged<Article> articles(
            StoreId store, String list, String words, String language, int page, int size) {
        record Counted(Article article, long total) {}
        var found =
                jdbc.sql(ARTICLES)
                        .param("store", store.value())
                        .param("list", list)
                        .param("language", language)
                        .param("words", words.isBlank() ? "%" : Like.anywhere(words))
                        .param("size", size)
                        .param("start", (page - 1L) * size)
                        .query((row, _) ->
                                new Counted(
                                        new Article(
                                                row.getString("part_number"),
                                                row.getString("name")),
                                        row.getLong("total")))
                        .list();
        long total = found.isEmpty() ? 0 : found.getFirst().total();
        return new Paged<>(found.stream().map(Counted::article).toList(), total, page, size);
    }

    /// The offers of some articles in some lists, by article, tier and currency.
    public List<ListedOffer> offers(
            StoreId store, Collection<String> lists, Collection<String> partNumbers) {
        return jdbc.sql(
                        """
                        select * from offer
                        where store = :store and price_list = any(cast(:lists as text[]))
                          and part_number = any(cast(:parts as text[]))
                        order by price_list, part_number collate "C", start_at nulls first,
                                 minimum_quantity, precedence, currency
                        """)
                .param("store", store.value())
                .param("lists", lists.toArray(String[]::new))
                .param("parts", partNumbers.toArray(String[]::new))
                .query((row, _) -> offer(row))
                .list();
    }

    /// All offers of a list, in the same order.
    public List<ListedOffer> offers(StoreId store, String list) {
        return jdbc.sql(
                        """
                        select * from offer where store = :store and price_list = :list
                        order by part_number collate "C", start_at nulls first,
                                 minimum_quantity, precedence, currency
                        """)
                .param("store", store.value())
                .param("list", list)
                .query((row, _) -> offer(row))
                .list();
    }

    static ListedOffer offer(ResultSet row) throws SQLException {
        return new ListedOffer(
                row.getString("price_list"),
                row.getString("part_number"),
                row.getString("currency"),
                plain(row.getBigDecimal("amount")),
                plain(row.getBigDecimal("minimum_quantity")),
                Optional.ofNullable(row.getBigDecimal("maximum_quantity")).map(ListOverview::plain),
                instant(row, "start_at"),
                instant(row, "end_at"),
                row.getDouble("precedence"),
                row.getBoolean("published"));
    }

    /// Without the zeros that the database adds.
    private static BigDecimal plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
