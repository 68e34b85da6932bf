package org.comptoir.ordering.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
import org.comptoir.ordering.OrderState;
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
    private static final String COUNTED =
            """
             from customer_order o left join account a on a.id = o.account
            where o.store = :store and o.state = any(:counting) and o.currency = :currency
              and o.placed_at >= :since and (:account::uuid is null or o.account = :account)
              and (not :limited or a.representatives && :standings)
            """;

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
                        "select date_trunc('month', o.placed_at at time zone 'UTC')::date as month,"
                                + " sum(o.goods) as goods, count(*) as orders"
                                + COUNTED
                                + " group by 1",
                        actor,
                        question)
                .query((row, _) -> month(row, question))
                .list()
                .forEach(it -> sold.replace(it.month(), it));
        return List.copyOf(sold.values());
    }

    /// The contracts under which most was sold, by name over all versions.
    public List<Share> contracts(Actor actor, Question question, int most) {
        return shares(
                "select null::uuid as id, l.contract_name as name, sum(l.amount) as goods,"
                        + " count(distinct o.id) as orders"
                        + COUNTED.replace("where", "join order_line l on l.order_id = o.id where")
                        + " group by 2",
                actor,
                question,
                most);
    }

    /// The products of which most was sold, by part number.
    public List<Share> products(Actor actor, Question question, int most) {
        return shares(
                "select null::uuid as id, l.part_number || ' ' || max(l.name) as name,"
                        + " sum(l.amount) as goods, count(distinct o.id) as orders"
                        + COUNTED.replace("where", "join order_line l on l.order_id = o.id where")
                        + " group by l.part_number",
                actor,
                question,
                most);
    }

    /// The accounts to which most was sold.
    public List<Share> accounts(Actor actor, Question question, int most) {
        return shares(
                "select o.account as id, coalesce(a.name, '') as name, sum(o.goods) as goods,"
                        + " count(*) as orders"
                        + COUNTED
                        + " group by 1, 2",
                actor,
                question,
                most);
    }

    /// How much was sold under the customers' own contracts, and how much under the default one.
    public Map<Boolean, Money> coverage(Actor actor, Question question) {
        var shares = new LinkedHashMap<Boolean, Money>();
        var currency = question.store().currency();
        asked(
                        "select l.contract_is_default as general, sum(l.amount) as goods"
                                + COUNTED.replace(
                                        "where", "join order_line l on l.order_id = o.id where")
                                + " group by 1",
                        actor,
                        question)
                .query((row, _) -> Map.entry(row.getBoolean("general"), goods(row, currency)))
                .list()
                .forEach(it -> shares.put(it.getKey(), it.getValue()));
        return shares;
    }

    private List<Share> shares(String sql, Actor actor, Question question, int most) {
        return asked(sql + " order by goods desc, name limit :most", actor, question)
                .param("most", most)
                .query((row, _) -> share(row, question.store().currency()))
                .list();
    }

    private StatementSpec asked(String sql, Actor actor, Question question) {
        var store = question.store();
        access.requireTrader(actor, store);
        return jdbc.sql(sql)
                .param("store", store.id().value())
                .param("counting", OrderState.counting())
                .param("currency", store.currency().getCurrencyCode())
                .param("since", since(question))
                .param("account", question.account().map(AccountId::value).orElse(null))
                .param("limited", access.isLimited(actor, store))
                .param("standings", Account.standings(actor).toArray(UUID[]::new));
    }

    private YearMonth first(Question question) {
        return YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC))
                .minusMonths(question.months() - 1L);
    }

    private OffsetDateTime since(Question question) {
        return first(question).atDay(1).atStartOfDay().atOffset(ZoneOffset.UTC);
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
