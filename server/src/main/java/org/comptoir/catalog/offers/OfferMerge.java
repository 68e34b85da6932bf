package org.comptoir.catalog.offers;

import org.comptoir.stores.StoreId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Brings the offers of a store to what was staged in `stage_offer`: by whole sets, since there are
/// many. The offers of a part number in one list and currency are replaced as a whole; a row
/// without an amount only names them.
@Component
public class OfferMerge {
    private static final String SAME_OFFER =
            """
            s.price_list = o.price_list and s.part_number = o.part_number
            and s.currency = o.currency and s.minimum_quantity = o.minimum_quantity
            and s.precedence = o.precedence
            and coalesce(s.start_at, '-infinity') = coalesce(o.start_at, '-infinity')
            """;

    private final JdbcClient jdbc;

    OfferMerge(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How many offers became what.
    public record Merged(int added, int changed, int same) {}

    public Merged run(StoreId store) {
        int removed = removeOutdated(store);
        jdbc.sql("delete from stage_offer where amount is null").update();
        int changed = changeDifferent(store);
        int known = forgetKnown(store);
        int added = addRest(store);
        return new Merged(added, removed + changed, known - changed);
    }

    private int removeOutdated(StoreId store) {
        return update(
                store,
                """
                delete from offer o
                using (select distinct price_list, part_number, currency from stage_offer) named
                where o.store = :store and o.price_list = named.price_list
                  and o.part_number = named.part_number and o.currency = named.currency
                  and not exists (
                      select from stage_offer s where s.amount is not null and %s)
                """
                        .formatted(SAME_OFFER));
    }

    private int changeDifferent(StoreId store) {
        return update(
                store,
                """
                update offer o set
                    amount = s.amount, maximum_quantity = s.maximum_quantity, end_at = s.end_at,
                    published = s.published
                from stage_offer s
                where o.store = :store and %s
                  and (o.amount, o.maximum_quantity, o.end_at, o.published)
                      is distinct from (s.amount, s.maximum_quantity, s.end_at, s.published)
                """
                        .formatted(SAME_OFFER));
    }

    private int forgetKnown(StoreId store) {
        return update(
                store,
                "delete from stage_offer s using offer o where o.store = :store and %s"
                        .formatted(SAME_OFFER));
    }

    private int addRest(StoreId store) {
        return update(
                store,
                """
                insert into offer (
                    store, price_list, part_number, currency, amount, minimum_quantity,
                    maximum_quantity, start_at, end_at, precedence, published)
                select :store, price_list, part_number, currency, amount, minimum_quantity,
                    maximum_quantity, start_at, end_at, precedence, published
                from stage_offer
                """);
    }

    private int update(StoreId store, String sql) {
        return jdbc.sql(sql).param("store", store.value()).update();
    }
}
