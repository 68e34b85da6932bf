package org.comptoir.ordering.counter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Slice;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.Conditions.PurchaseOrder;
import org.comptoir.trading.account.NumberTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The purchase-order numbers of an account: those its terms know, and those its orders used.
@Component
public class NumberReport {
    private final JdbcClient jdbc;
    private final NumberTerms numbers;

    NumberReport(JdbcClient jdbc, NumberTerms numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    /// A number with what its live orders come to, in one currency; a number without orders has no
    /// `used`. `kind` is that of its term: `limited`, `blanket`, or `individual` for any other.
    public record Line(
            String number, String kind, Optional<Money> limit, Optional<Money> used, int orders) {
        /// What is left of a ceiling.
        public Optional<Money> left() {
            return limit.map(it ->
                    used.filter(sum -> sum.currency().equals(it.currency()))
                            .map(sum ->
                                    sum.compareTo(it) > 0
                                            ? Money.zero(it.currency())
                                            : it.minus(sum))
                            .orElse(it));
        }
    }

    /// The numbers in their order.
    public Slice<Line> of(AccountId account, @Nullable String cursor, int limit) {
        var terms = numbers.of(account);
        var after = Cursor.decode(cursor).split("\n", 2);
        var found =
                jdbc.sql(
                                """
                                with known as (select unnest(cast(:known as text[])) as number),
                                used as (
                                    select purchase_order_number as number, currency, sum(total) as total,
                                           count(*) as orders
                                    from customer_order
                                    where account = :account and purchase_order_number <> ''
                                      and state in ('pending-approval', 'placed')
                                    group by purchase_order_number, currency)
                                select number, coalesce(currency, '') as currency, total,
                                       coalesce(orders, 0) as orders
                                from known full join used using (number)
                                where (number, coalesce(currency, '')) > (:number, :currency)
                                order by number, coalesce(currency, '') limit :limit
                                """)
                        .param("known", known(terms))
                        .param("account", account.value())
                        .param("number", after[0].replace("\0", ""))
                        .param("currency", after.length > 1 ? after[1].replace("\0", "") : "")
                        .param("limit", limit + 1)
                        .query((row, _) -> line(row, terms))
                        .list();
        return Slice.cut(found, limit, NumberReport::place);
    }

    private static String place(Line line) {
        return line.number()
                + "\n"
                + line.used().map(it -> it.currency().getCurrencyCode()).orElse("");
    }

    private static String[] known(List<PurchaseOrder> terms) {
        return terms.stream().flatMap(term -> term.number().stream()).toArray(String[]::new);
    }

    private static Line line(ResultSet row, List<PurchaseOrder> terms) throws SQLException {
        var number = row.getString("number");
        var currency = row.getString("currency");
        var used =
                currency.isEmpty()
                        ? Optional.<Money>empty()
                        : Optional.of(
                                Money.of(
                                        row.getBigDecimal("total"),
                                        Currency.getInstance(currency)));
        var term = terms.stream().filter(it -> it.number().equals(Optional.of(number))).findFirst();
        var limit = term.flatMap(PurchaseOrder::limit);
        var known = limit.isPresent() ? "limited" : "blanket";
        return new Line(
                number, term.isPresent() ? known : "individual", limit, used, row.getInt("orders"));
    }
}
