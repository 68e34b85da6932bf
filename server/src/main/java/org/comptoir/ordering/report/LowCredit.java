package org.comptoir.ordering.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.comptoir.engine.money.Money;
import org.comptoir.members.Actor;
import org.comptoir.stores.Store;
import org.comptoir.trading.Account;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.access.TradingAccess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The accounts whose credit line is nearly used up: nine tenths or more.
@Component
public class LowCredit {
    private final JdbcClient jdbc;
    private final TradingAccess access;

    LowCredit(JdbcClient jdbc, TradingAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /// An account, what it owes, and what it may.
    public record Line(AccountId account, String name, Money used, Money limit) {}

    /// The fullest first.
    public List<Line> of(Actor actor, Store store, int most) {
        return of(actor, store, new BigDecimal("0.9"), most);
    }

    /// Every line that is drawn on, the fullest first.
    public List<Line> all(Actor actor, Store store, int most) {
        return of(actor, store, BigDecimal.ZERO, most);
    }

    private List<Line> of(Actor actor, Store store, BigDecimal part, int most) {
        access.requireTrader(actor, store);
        return jdbc.sql(
                        """
                        select a.id, a.name, l.currency, l.credit_limit, c.used
                        from credit_line l
                        join account a on a.id = l.account
                        join order_counter c on c.kind = 'credit' and c.owner = a.id
                                            and c.currency = l.currency
                        where a.store = :store and not a.deleted and l.state = 'active'
                          and c.used >= l.credit_limit * :part and c.used > 0
                          and (not :limited or a.representatives && :standings)
                        order by c.used / nullif(l.credit_limit, 0) desc nulls first, a.name
                        limit :most
                        """)
                .param("store", store.id().value())
                .param("limited", access.isLimited(actor, store))
                .param("standings", Account.standings(actor).toArray(UUID[]::new))
                .param("part", part)
                .param("most", most)
                .query((row, _) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new Line(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Money.of(row.getBigDecimal("used"), currency),
                Money.of(row.getBigDecimal("credit_limit"), currency));
    }
}
