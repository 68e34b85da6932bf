package org.comptoir.ordering.sales;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.comptoir.engine.money.Money;
import org.comptoir.members.Actor;
import org.comptoir.stores.Store;
import org.comptoir.trading.Account;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.access.TradingAccess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// The goods sold in the store's usual currency, net, by orders that count; to a representative
/// those of his accounts.
@Component
public class Sales {
    private static final String SUMMED =
            "with "
                    + SalesFacts.UNFOLDED
                    + ","
                    + SalesFacts.OF_SIGNED
                    + """
                    , sold as (
                        select s.month, nullif(s.account, %s) as account, s.key, s.label, s.goods, s.orders
                        from (select store, currency, side, month, account, key, label, goods, orders
                              from sales_sum
                              union all
                              select store, currency, side, month, account, key, label, goods, orders
                              from facts) s
                        where s.store = :store and s.currency = :currency and s.side = :side
                          and s.month >= :since and (:account::uuid is null or s.account = :account)
                          and (not :limited or s.account in (
                              select a.id from account a
                              where a.store = :store and a.representatives && :standings)))
                    """
                            .formatted(SalesFacts.NOBODY);

    private final JdbcClient jdbc;
    private final TradingAccess access;
    private final Clock clock;

    Sales(JdbcClient jdbc, TradingAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /// Whose sales, over how many months, this one included.
    public record Question(Store store, Optional<AccountId> account, int months) {}

    /// What was sold in a month.
    public record Month(YearMonth month, Money goods, int orders) {}

    /// What was sold under a contract or to an account; `id` is absent for orders without account.
    public record Share(Optional<UUID> id, String name, Money goods, int orders) {}

    /// Every month, those without orders too.
    public List<Month> months(Actor actor, Question question) {
        var sold = new LinkedHashMap<YearMonth, Month>();
        var first = first(question);
        var none = Money.zero(question.store().currency());
        Stream.iterate(first, it -> it.plusMonths(1))
                .limit(question.months())
                .forEach(it -> sold.put(it, new Month(it, none, 0)));
        asked(
                        "order",
                        "select month, sum(goods) as goods, sum(orders) as orders from sold group by 1",
                        actor,
                        question)
                .query((row, _) -> month(row, question))
                .list()
                .forEach(it -> sold.replace(it.month(), it));
        return List.copyOf(sold.values());
    }

    /// The contracts under which most was sold, by name over all versions.
    public List<Share> contracts(Actor actor, Question question, int most) {
        return shares("contract", "null::uuid as id, key as name", "key", actor, question, most);
    }

    /// The products of which most was sold, by part number.
    public List<Share> products(Actor actor, Question question, int most) {
        boolean everybody = question.account().isEmpty() && !isLimited(actor, question);
        return shares(
                everybody ? "article" : "product",
                "null::uuid as id, key || ' ' || max(label) as name",
                "key",
                actor,
                question,
                most);
    }

    /// The accounts to which most was sold.
    public List<Share> accounts(Actor actor, Question question, int most) {
        return shares(
                "order",
                "account as id, coalesce((select a.name from account a where a.id = sold.account), '') as name",
                "account",
                actor,
                question,
                most);
    }

    /// How much was sold under the customers' own contracts, and how much under the default one.
    public Map<Boolean, Money> coverage(Actor actor, Question question) {
        var shares = new LinkedHashMap<Boolean, Money>();
        var currency = question.store().currency();
        asked(
                        "general",
                        "select key::boolean as general, sum(goods) as goods from sold group by 1"
                                + " having sum(orders) > 0",
                        actor,
                        question)
                .query((row, _) -> Map.entry(row.getBoolean("general"), goods(row, currency)))
                .list()
                .forEach(it -> shares.put(it.getKey(), it.getValue()));
        return shares;
    }

    private List<Share> shares(
            String side, String named, String by, Actor actor, Question question, int most) {
        var sql =
                "select "
                        + named
                        + ", sum(goods) as goods, sum(orders) as orders from sold group by "
                        + by
                        + " having sum(orders) > 0 order by goods desc, name limit :most";
        return asked(side, sql, actor, question)
                .param("most", most)
                .query((row, _) -> share(row, question.store().currency()))
                .list();
    }

    private StatementSpec asked(String side, String sql, Actor actor, Question question) {
        var store = question.store();
        access.requireTrader(actor, store);
        return jdbc.sql(SUMMED + sql)
                .param("side", side)
                .param("store", store.id().value())
                .param("currency", store.currency().getCurrencyCode())
                .param("since", first(question).atDay(1))
                .param("account", question.account().map(AccountId::value).orElse(null))
                .param("limited", isLimited(actor, question))
                .param("standings", Account.standings(actor).toArray(UUID[]::new));
    }

    private boolean isLimited(Actor actor, Question question) {
        return access.isLimited(actor, question.store());
    }

    private YearMonth first(Question question) {
        return YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC))
                .minusMonths(question.months() - 1L);
    }

    private static Month month(ResultSet row, Question question) throws SQLException {
        var day = row.getObject("month", LocalDate.class);
        return new Month(
                YearMonth.from(day), goods(row, question.store().currency()), row.getInt("orders"));
    }

    private static Share share(ResultSet row, Currency currency) throws SQLException {
        return new Share(
                Optional.ofNullable(row.getObject("id", UUID.class)),
                row.getString("name"),
                goods(row, currency),
                row.getInt("orders"));
    }

    private static Money goods(ResultSet row, Currency currency) throws SQLException {
        return Money.of(row.getBigDecimal("goods"), currency);
    }
}
