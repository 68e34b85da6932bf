package org.comptoir.ordering.sales;

import java.time.Duration;
import org.comptoir.platform.daily.Rounds;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Moves entries into the sums every half minute, on one node at a time. What is read is the same
/// before and after.
@Component
public class SalesFolding {
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int BATCH = 2_000;
    private static final long LOCK = 0x5A1E5F01DL;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Rounds rounds;

    SalesFolding(JdbcClient jdbc, TransactionTemplate transaction, Rounds rounds) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.rounds = rounds;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        rounds.every(PAUSE, "Summing sales", this::foldAll);
    }

    /// Folds what there is, some thousand orders to a transaction.
    public void foldAll() {
        int folded;
        do {
            folded = fold();
        } while (folded == BATCH);
    }

    /// How many entries were folded: none while another node folds.
    private int fold() {
        var folded =
                transaction.execute(_ -> {
                    var free =
                            jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                                    .param("lock", LOCK)
                                    .query(Boolean.class)
                                    .single();
                    return free ? move() : 0;
                });
        return folded == null ? 0 : folded;
    }

    private int move() {
        return jdbc.sql(
                        """
                        with taken as (
                            delete from sales_entry where id in (
                                select id from sales_entry order by id limit :batch)
                            returning order_id, sign),
                        signed as (
                            select order_id, sum(sign)::integer as sign from taken
                            group by order_id having sum(sign) <> 0),
                        """
                                + SalesFacts.OF_SIGNED
                                + """
                                , added as (
                                    insert into sales_sum as s
                                    select store, currency, side, month, account, key, max(label),
                                           sum(goods), sum(orders)
                                    from facts group by 1, 2, 3, 4, 5, 6
                                    order by 1, 2, 3, 5, 4, 6
                                    on conflict (store, currency, side, account, month, key)
                                    do update set label = excluded.label,
                                        goods = s.goods + excluded.goods,
                                        orders = s.orders + excluded.orders)
                                select count(*) from taken
                                """)
                .param("batch", BATCH)
                .query(Integer.class)
                .single();
    }
}
