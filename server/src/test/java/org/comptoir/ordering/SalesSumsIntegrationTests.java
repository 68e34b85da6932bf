package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.comptoir.members.Actor;
import org.comptoir.members.Role;
import org.comptoir.ordering.sales.Sales;
import org.comptoir.ordering.sales.Sales.Question;
import org.comptoir.ordering.sales.Sales.Share;
import org.comptoir.ordering.sales.SalesFolding;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was sold, in sums, is what the orders say, at every moment (docs/decisions/0043).
class SalesSumsIntegrationTests extends Customers {
    private static final int MONTHS = 12;
    private static final int MOST = 10_000;

    @Autowired Sales sales;
    @Autowired SalesFolding folding;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private Actor manager() {
        return user(store().owner(), Role.SALES_MANAGER);
    }

    @Test
    void sumsAgreeWithTheOrdersBeforeAndAfterFolding() {
        var customer = customer("", "");
        var buyer = buyer(customer);
        approver(customer);
        var manager = manager();
        var kept = placed(order(buyer, "KEPT"));
        var waiting = placed(order(buyer, 80, "WAITS", "BillMeLater"));
        agree(manager, customer, 2);
        folding.foldAll();
        agree(manager, customer, 2);
        orders.cancel(store(), manager, kept.number(), "wrong article");
        agree(manager, customer, 1);
        folding.foldAll();
        agree(manager, customer, 1);
        var late = placed(order(buyer, "LATE"));
        orders.cancel(store(), manager, late.number(), "at once");
        orders.cancel(store(), manager, waiting.number(), "at last");
        agree(manager, customer, 0);
        folding.foldAll();
        agree(manager, customer, 0);
        assertThat(sales.accounts(manager, question(Optional.of(customer)), MOST)).isEmpty();
    }

    private Question question(Optional<Customer> customer) {
        return new Question(store(), customer.map(Customer::account), MONTHS);
    }

    private void agree(Actor manager, Customer customer, int counting) {
        var one = question(Optional.of(customer));
        var months = sales.months(manager, one);
        assertThat(months.stream().mapToInt(Sales.Month::orders).sum()).isEqualTo(counting);
        for (var question : List.of(one, question(Optional.empty()))) {
            agree(question, "c.id::text", () -> sales.accounts(manager, question, MOST));
            agree(question, "l.contract_name", () -> sales.contracts(manager, question, MOST));
            agree(question, "l.part_number", () -> sales.products(manager, question, MOST));
        }
    }

    /// Compares with the sums over all lines of all orders that count.
    private void agree(Question question, String by, Supplier<List<Share>> summed) {
        var said =
                summed.get().stream()
                        .collect(Collectors.toMap(it -> key(by, it), it -> figures(it)));
        assertThat(said).isEqualTo(naive(question, by));
    }

    private static String key(String by, Share share) {
        return switch (by) {
            case "c.id::text" -> share.id().map(Object::toString).orElse("");
            case "l.part_number" -> share.name().replaceFirst(" .*", "");
            default -> share.name();
        };
    }

    private static String figures(Share share) {
        return share.goods().amount().stripTrailingZeros().toPlainString() + "/" + share.orders();
    }

    private OffsetDateTime since() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.DAYS)
                .withDayOfMonth(1)
                .minusMonths(MONTHS - 1L);
    }

    private Map<String, String> naive(Question question, String by) {
        return jdbc
                .sql(
                        """
                        select coalesce(%s, '') as key,
                               trim_scale(sum(l.amount))::text || '/' || count(distinct o.id) as figures
                        from customer_order o left join account c on c.id = o.account
                        join order_line l on l.order_id = o.id
                        where o.store = :store and o.state in ('placed', 'pending-approval')
                          and o.currency = 'EUR' and (:account::uuid is null or o.account = :account)
                          and o.placed_at >= :since
                        group by 1
                        """
                                .formatted(by))
                .param("store", store().id().value())
                .param("since", since())
                .param("account", question.account().map(it -> it.value()).orElse(null))
                .query((row, _) -> Map.entry(row.getString("key"), row.getString("figures")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void twoWhoFoldAtOnceCountNothingTwice() throws InterruptedException {
        var customer = customer("", "");
        var buyer = buyer(customer);
        for (int order = 0; order < 4; order++) {
            placed(order(buyer, "N" + order));
        }
        var folders = List.of(new Thread(folding::foldAll), new Thread(folding::foldAll));
        folders.forEach(Thread::start);
        for (var folder : folders) {
            folder.join();
        }
        agree(manager(), customer, 4);
    }
}
