package org.comptoir.catalog.load;

import org.comptoir.platform.load.LoadRun.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Brings the offers of a store to what was staged: by whole sets, since there are many.
@Component
class OfferMerge {
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

    void run(Import data) {
        data.run().progress("writing offers", 0, 0);
        int removed = removeOutdated(data);
        int changed = changeDifferent(data);
        int known = forgetKnown(data);
        int added = addRest(data);
        data.run().count("offers", Change.ADDED, added);
        data.run().count("offers", Change.CHANGED, removed + changed);
        data.run().count("offers", Change.SAME, known - changed);
    }

    private int removeOutdated(Import data) {
        return update(
                data,
                """
                delete from offer o
                using (select distinct price_list, part_number, currency from stage_offer) named
                where o.store = :store and o.price_list = named.price_list
                  and o.part_number = named.part_number and o.currency = named.currency
                  and not exists (select from stage_offer s where %s)
                """
                        .formatted(SAME_OFFER));
    }

    private int changeDifferent(Import data) {
        return update(
                data,
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

    private int forgetKnown(Import data) {
        return update(
                data,
                "delete from stage_offer s using offer o where o.store = :store and %s"
                        .formatted(SAME_OFFER));
    }

    private int addRest(Import data) {
        return update(
                data,
                """
                insert into offer (
                    store, price_list, part_number, currency, amount, minimum_quantity,
                    maximum_quantity, start_at, end_at, precedence, published)
                select :store, price_list, part_number, currency, amount, minimum_quantity,
                    maximum_quantity, start_at, end_at, precedence, published
                from stage_offer
                """);
    }

    private int update(Import data, String sql) {
        return jdbc.sql(sql).param("store", data.key()).update();
    }
}
