package org.comptoir.catalog.load;

import org.comptoir.platform.load.LoadRun.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Brings the offers of a store to what was staged.
@Component
class OfferMerge {
    private final JdbcClient jdbc;
    private final Staging staging;

    OfferMerge(JdbcClient jdbc, Staging staging) {
        this.jdbc = jdbc;
        this.staging = staging;
    }

    void run(Import data, String stage) {
        int gone = removeOutdated(data);
        staging.merge(
                """
                insert into offer (
                    store, price_list, part_number, currency, amount, minimum_quantity,
                    maximum_quantity, start_at, end_at, precedence, published)
                select :store, price_list, part_number, currency, amount, minimum_quantity,
                    maximum_quantity, start_at, end_at, precedence, published
                from stage_offer
                on conflict (store, price_list, part_number, currency, minimum_quantity, start_at,
                             precedence)
                do update set
                    amount = excluded.amount, maximum_quantity = excluded.maximum_quantity,
                    end_at = excluded.end_at, published = excluded.published
                where (offer.amount, offer.maximum_quantity, offer.end_at, offer.published)
                    is distinct from
                      (excluded.amount, excluded.maximum_quantity, excluded.end_at,
                       excluded.published)
                returning (xmax = 0) as added
                """,
                data,
                "offers",
                stage);
        data.run().count("offers", Change.CHANGED, gone);
    }

    private int removeOutdated(Import data) {
        return jdbc.sql(
                        """
                        delete from offer o
                        using (select distinct price_list, part_number, currency
                               from stage_offer) named
                        where o.store = :store and o.price_list = named.price_list
                          and o.part_number = named.part_number and o.currency = named.currency
                          and not exists (
                              select from stage_offer s
                              where s.price_list = o.price_list
                                and s.part_number = o.part_number and s.currency = o.currency
                                and s.minimum_quantity = o.minimum_quantity
                                and s.precedence = o.precedence
                                and s.start_at is not distinct from o.start_at)
                        """)
                .param("store", data.key())
                .update();
    }
}
