package org.comptoir.catalog.offers;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.offers.OfferMerge.Merged;
import org.comptoir.platform.Audit;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.stores.StoreId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes price lists that come otherwise than with a data folder, by the same rules.
@Component
public class PriceLists {
    private static final int AT_ONCE = 5_000;
    private static final int LONGEST_NAME = 254;
    private static final int LONGEST_DESCRIPTION = 1_000;
    private static final double HIGHEST = 1_000_000;

    private final JdbcClient jdbc;
    private final OfferMerge merge;
    private final Catalogs catalogs;
    private final Audit audit;

    PriceLists(JdbcClient jdbc, OfferMerge merge, Catalogs catalogs, Audit audit) {
        this.jdbc = jdbc;
        this.merge = merge;
        this.catalogs = catalogs;
        this.audit = audit;
    }

    /// What became of a list and of its offers.
    public record Taken(boolean added, boolean changed, Merged offers) {
        /// Whether anything changed.
        public boolean anything() {
            return added || changed || offers.added() + offers.changed() > 0;
        }
    }

    /// Makes the list and the offers that are given as they are given. A list becomes the standard
    /// one only where the store has none.
    @Transactional
    public Taken take(StoreId store, ListedOffers list) {
        var added = written(store, list);
        stage(list);
        var taken =
                new Taken(
                        added.orElse(false), added.filter(it -> !it).isPresent(), merge.run(store));
        if (taken.anything()) {
            catalogs.changed(store);
        }
        return taken;
    }

    /// Makes a list without offers that belongs to the store's seller; refused where the store has
    /// one of that name.
    @Transactional
    public ListedOffers create(
            String logonId, Store store, String name, String description, double precedence) {
        var list =
                new ListedOffers(
                        name(name),
                        Optional.of(store.owner().value()),
                        precedence(precedence),
                        description(description),
                        false,
                        List.of());
        requireNew(store, list.name());
        take(store.id(), list);
        audit.record(
                logonId,
                "create-price-list",
                "price-list %s of %s".formatted(list.name(), store.identifier()),
                Map.of("precedence", list.precedence(), "description", list.description()));
        return list;
    }

    private static String name(String asked) {
        var name = asked.strip();
        if (name.isEmpty()) {
            throw Problem.invalid("name", "missing-value", "name");
        }
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw Problem.invalid("name", "bad-price-list-name", LONGEST_NAME);
        }
        return name;
    }

    private static String description(String asked) {
        var description = asked.strip();
        if (description.length() > LONGEST_DESCRIPTION) {
            throw Problem.invalid(
                    "description", "field-too-long", "description", LONGEST_DESCRIPTION);
        }
        return description;
    }

    private static double precedence(double asked) {
        if (!(Math.abs(asked) < HIGHEST)) {
            throw Problem.invalid("precedence", "not-a-number", "precedence", asked);
        }
        return asked;
    }

    private void requireNew(Store store, String name) {
        jdbc.sql("select 1 from price_list where store = :store and name = :name")
                .param("store", store.id().value())
                .param("name", name)
                .query(Integer.class)
                .optional()
                .ifPresent(_ -> {
                    throw Problem.conflict("price-list-exists", name).at("name");
                });
    }

    /// Whether the list is new; nothing where it was just so.
    private Optional<Boolean> written(StoreId store, ListedOffers list) {
        return jdbc.sql(
                        """
                        insert into price_list as p
                            (store, name, standard, owner, precedence, description)
                        values (
                            :store, :name,
                            :standard and not exists (
                                select from price_list
                                where store = :store and standard and name <> :name),
                            cast(:owner as uuid), :precedence, :description)
                        on conflict (store, name) do update set
                            standard = p.standard or excluded.standard, owner = excluded.owner,
                            precedence = excluded.precedence, description = excluded.description
                        where (p.standard, p.owner, p.precedence, p.description)
                            is distinct from (p.standard or excluded.standard, excluded.owner,
                                              excluded.precedence, excluded.description)
                        returning (xmax = 0)
                        """)
                .param("store", store.value())
                .param("name", list.name())
                .param("standard", list.standard())
                .param("owner", list.owner().map(UUID::toString).orElse(null))
                .param("precedence", list.precedence())
                .param("description", list.description())
                .query(Boolean.class)
                .optional();
    }

    private void stage(ListedOffers list) {
        jdbc.sql(
                        """
                        create temporary table if not exists stage_offer (
                            line bigint, price_list text, part_number text, currency text,
                            amount numeric, minimum_quantity numeric, maximum_quantity numeric,
                            start_at timestamptz, end_at timestamptz, precedence double precision,
                            published boolean) on commit drop
                        """)
                .update();
        jdbc.sql("truncate stage_offer").update();
        for (int from = 0; from < list.offers().size(); from += AT_ONCE) {
            int to = Math.min(list.offers().size(), from + AT_ONCE);
            stage(list.name(), list.offers().subList(from, to));
        }
        jdbc.sql("analyze stage_offer").update();
    }

    private void stage(String list, List<ListedOffers.Row> rows) {
        jdbc.sql(
                        """
                        insert into stage_offer
                        select 0, :list, * from unnest(
                            cast(:parts as text[]), cast(:currencies as text[]),
                            cast(cast(:amounts as text[]) as numeric[]),
                            cast(cast(:minima as text[]) as numeric[]),
                            cast(cast(:maxima as text[]) as numeric[]),
                            cast(cast(:starts as text[]) as timestamptz[]),
                            cast(cast(:ends as text[]) as timestamptz[]),
                            cast(cast(:precedences as text[]) as double precision[]),
                            cast(cast(:published as text[]) as boolean[]))
                        """)
                .param("list", list)
                .param("parts", column(rows, ListedOffers.Row::partNumber))
                .param("currencies", column(rows, ListedOffers.Row::currency))
                .param("amounts", column(rows, it -> plain(it.amount())))
                .param("minima", column(rows, it -> it.minimum().toPlainString()))
                .param("maxima", column(rows, it -> plain(it.maximum())))
                .param("starts", column(rows, it -> time(it.start())))
                .param("ends", column(rows, it -> time(it.end())))
                .param("precedences", column(rows, it -> Double.toString(it.precedence())))
                .param("published", column(rows, it -> Boolean.toString(it.published())))
                .update();
    }

    private static @Nullable String[] column(
            List<ListedOffers.Row> rows, Function<ListedOffers.Row, @Nullable String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    private static @Nullable String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(null);
    }

    private static @Nullable String time(Optional<Instant> time) {
        return time.map(Instant::toString).orElse(null);
    }
}
