package org.comptoir.ordering.counter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.engine.money.Money;
import org.comptoir.ordering.OrderState;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Slice;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.account.NumberTerms;
import org.comptoir.trading.condition.Conditions.PurchaseOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The purchase-order numbers of an account: those its terms know, and those its orders used.
@Component
public class NumberReport {
    private static final String LINES =
            """
            with known as (
                select * from unnest(cast(:known as text[]), cast(:currencies as text[]))
                    as term (number, currency)),
            used as (
                select purchase_order_number as number, currency, sum(total) as total,
                       count(*) as orders
                from customer_order
                where account = :account and purchase_order_number <> ''
                  and state = any(:live)
                group by purchase_order_number, currency),
            line as (
                select * from used
                union all
                select number, currency, null, 0 from known
                where not exists (
                    select 1 from used
                    where used.number = known.number
                      and known.currency in ('', used.currency)))
            select * from line where (number, currency) > (:number, :currency)
            order by number, currency limit :limit
            """;

    private final JdbcClient jdbc;
    private final NumberTerms numbers;

    NumberReport(JdbcClient jdbc, NumberTerms numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    /// A number with what its live orders come to, in one currency; a number without orders has no
    /// `used`, and a ceiling stands with its own currency only. `kind` is that of its term:
    /// `limited`, `blanket`, or `individual` for any other.
    public record Line(
            String number, String kind, Optional<Money> limit, Optional<Money> used, int orders) {
        /// What is left of a ceiling.
        public Optional<Money> left() {
            return limit.map(it -> used.map(sum -> left(it, sum)).orElse(it));
        }

        private static Money left(Money limit, Money sum) {
            return sum.compareTo(limit) > 0 ? Money.zero(limit.currency()) : limit.minus(sum);
        }
    }

    /// The numbers in their order.
    public Slice<Line> of(AccountId account, @Nullable String cursor, int limit) {
        var terms = numbers.of(account);
        var after = Cursor.decode(cursor).split("\n", 2);
        var found =
                jdbc.sql(LINES)
                        .param("known", known(terms, it -> it.number().orElseThrow()))
                        .param("currencies", known(terms, NumberReport::currency))
                        .param("account", account.value())
                        .param("live", OrderState.counting())
                        .param("number", after[0].replace("\0", ""))
                        .param("currency", after.length > 1 ? after[1].replace("\0", "") : "")
                        .param("limit", limit + 1)
                        .query((row, _) -> line(row, terms))
                        .list();
        return Slice.cut(found, limit, NumberReport::place);
    }

    private static String place(Line line) {
        var currency = line.used().or(line::limit).map(it -> it.currency().getCurrencyCode());
        return line.number() + "\n" + currency.orElse("");
    }

    private static String[] known(List<PurchaseOrder> terms, Function<PurchaseOrder, String> part) {
        return terms.stream()
                .filter(term -> term.number().isPresent())
                .map(part)
                .toArray(String[]::new);
    }

    private static String currency(PurchaseOrder term) {
        return term.limit().map(it -> it.currency().getCurrencyCode()).orElse("");
    }

    private static Line line(ResultSet row, List<PurchaseOrder> terms) throws SQLException {
        var number = row.getString("number");
        var currency = row.getString("currency");
        var used =
                Optional.ofNullable(row.getBigDecimal("total"))
                        .map(total -> Money.of(total, Currency.getInstance(currency)));
        var term = terms.stream().filter(it -> it.number().equals(Optional.of(number))).findFirst();
        var limit = term.flatMap(PurchaseOrder::limit);
        var known = limit.isPresent() ? "limited" : "blanket";
        return new Line(
                number,
                term.isPresent() ? known : "individual",
                limit.filter(it -> it.currency().getCurrencyCode().equals(currency)),
                used,
                row.getInt("orders"));
    }
}
