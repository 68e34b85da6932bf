package org.comptoir.catalog.offers;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.comptoir.stores.StoreId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Says what [OfferMerge] would make of the offers of one list from what was staged in
/// `stage_offer`, without doing it.
@Component
public class OfferPlans {
    /// How many changes are told one by one.
    private static final int FIRST = 500;

    private static final String CHANGES =
            """
            create temporary table planned_offer on commit drop as
            with named as (
                select distinct part_number, currency from stage_offer),
            before as (
                select offer.* from offer join named using (part_number, currency)
                where store = :store and price_list = :list),
            after as (
                select * from stage_offer where amount is not null)
            select coalesce(a.part_number, b.part_number) as part_number,
                   coalesce(a.currency, b.currency) as currency,
                   coalesce(a.minimum_quantity, b.minimum_quantity) as minimum_quantity,
                   coalesce(a.start_at, b.start_at) as start_at,
                   coalesce(a.precedence, b.precedence) as precedence,
                   b.amount as amount_before, a.amount as amount_after,
                   b.maximum_quantity as maximum_before, a.maximum_quantity as maximum_after,
                   b.end_at as end_before, a.end_at as end_after,
                   b.published as published_before, a.published as published_after,
                   a.amount is not null and b.amount is not null
                   and (a.amount, a.maximum_quantity, a.end_at, a.published)
                       is not distinct from
                       (b.amount, b.maximum_quantity, b.end_at, b.published) as same
            from before b full join after a
              on a.part_number = b.part_number and a.currency = b.currency
                and a.minimum_quantity = b.minimum_quantity and a.precedence = b.precedence
                and coalesce(a.start_at, '-infinity') = coalesce(b.start_at, '-infinity')
            """;

    private final JdbcClient jdbc;

    OfferPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is staged also stands for all offers of the list that it does not name: they go.
    public void nameTheRest(StoreId store, String list) {
        jdbc.sql(
                        """
                        insert into stage_offer (price_list, part_number, currency)
                        select distinct price_list, part_number, currency from offer
                        where store = :store and price_list = :list
                        except select price_list, part_number, currency from stage_offer
                        """)
                .param("store", store.value())
                .param("list", list)
                .update();
    }

    public OfferPlan of(StoreId store, String list) {
        jdbc.sql("drop table if exists planned_offer").update();
        jdbc.sql(CHANGES).param("store", store.value()).param("list", list).update();
        return jdbc.sql(
                        """
                        select count(*) filter (where amount_before is null) as added,
                               count(*) filter (where amount_after is null) as removed,
                               count(*) filter (where same) as same, count(*) as total,
                               coalesce(md5(string_agg(
                                   md5(p::text), '' order by part_number, currency,
                                   minimum_quantity, start_at, precedence)
                                   filter (where not same)), '') as digest
                        from planned_offer p
                        """)
                .query((row, _) -> plan(row, first()))
                .single();
    }

    private static OfferPlan plan(ResultSet row, List<OfferChange> first) throws SQLException {
        int added = row.getInt("added");
        int removed = row.getInt("removed");
        int same = row.getInt("same");
        int changed = row.getInt("total") - added - removed - same;
        return new OfferPlan(added, changed, removed, same, first, row.getString("digest"));
    }

    private List<OfferChange> first() {
        return jdbc.sql(
                        """
                        select * from planned_offer where not same
                        order by part_number collate "C", start_at nulls first, minimum_quantity,
                                 precedence, currency
                        limit :first
                        """)
                .param("first", FIRST)
                .query((row, _) ->
                        new OfferChange(
                                row.getString("part_number"),
                                row.getString("currency"),
                                plain(row.getBigDecimal("minimum_quantity")),
                                instant(row, "start_at"),
                                row.getDouble("precedence"),
                                terms(row, "before"),
                                terms(row, "after")))
                .list();
    }

    private static Optional<OfferChange.Terms> terms(ResultSet row, String when)
            throws SQLException {
        var amount = row.getBigDecimal("amount_" + when);
        return amount == null
                ? Optional.empty()
                : Optional.of(
                        new OfferChange.Terms(
                                plain(amount),
                                Optional.ofNullable(row.getBigDecimal("maximum_" + when))
                                        .map(OfferPlans::plain),
                                instant(row, "end_" + when),
                                row.getBoolean("published_" + when)));
    }

    private static BigDecimal plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
