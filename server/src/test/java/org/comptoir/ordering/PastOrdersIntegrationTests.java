package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.comptoir.members.Actor;
import org.comptoir.members.Role;
import org.comptoir.ordering.sales.Sales;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.platform.load.FolderOfTexts;
import org.comptoir.platform.load.Load;
import org.comptoir.platform.load.LoadRun;
import org.comptoir.platform.load.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// `orders.csv`: orders of the past, taken over from another system.
class PastOrdersIntegrationTests extends Customers {
    private static final String HEADER =
            "number,placedAt,buyer,contract,partNumber,quantity,unitPrice,purchaseOrderNumber\n";

    @Autowired Loader loader;
    @Autowired Sales sales;

    private Actor manager() {
        return user(store().owner(), Role.SALES_MANAGER);
    }

    private LoadRun load(String rows) throws IOException {
        var store = Files.readString(Path.of("..", "samples", "tooltech", "store.yaml"));
        var folder = new FolderOfTexts(Map.of("store.yaml", store, "orders.csv", HEADER + rows));
        return loader.load(folder, Load.Mode.APPLY, "test").run();
    }

    /// A number that no other test uses.
    private static String number() {
        return "OLD-" + Ids.next().toString().substring(0, 30);
    }

    @Test
    void takesThemOverWithTheirFiguresOnce() throws IOException {
        var customer = customer("", "");
        var buyer = buyer(customer);
        var logonId = buyer.logonId();
        var rows =
                """
                NUMBER,%TODAY-40%,BUYER,CONTRACT,HM-E500,3,10.505,PO-1
                NUMBER,%TODAY-40%,BUYER,CONTRACT,HB-M8-ZN-040,100,0.1,PO-1
                """
                        .replace("NUMBER", number())
                        .replace("BUYER", logonId)
                        .replace("CONTRACT", customer.name());
        var number = rows.substring(0, rows.indexOf(','));
        var first = load(rows);
        assertThat(first.problems()).isEmpty();
        assertThat(first.counts()).containsEntry("orders", new LoadRun.Counts(1, 0, 0));
        assertThat(load(rows).counts()).containsEntry("orders", new LoadRun.Counts(0, 0, 1));
        var order = orders.get(store(), buyer, number);
        assertThat(order.totals().sum()).isEqualTo(Money.of("41.52", EUR));
        assertThat(order.lines()).allMatch(OrderView.Line::isTakenOver).hasSize(2);
        assertThat(order.buyer().account()).contains(customer.account().value());
        var question = new Sales.Question(store(), Optional.of(customer.account()), 12);
        assertThat(sales.contracts(manager(), question, 9))
                .extracting(Sales.Share::goods)
                .containsExactly(Money.of("41.52", EUR));
        assertThat(owed(customer)).isEqualTo("0.00");
    }

    @Test
    void saysWhatIsWrongWithARowAndTakesNoneOfTheFile() throws IOException {
        var good = number();
        var rows =
                """
                GOOD,%TODAY-9%,t.cole,,HM-E500,1,10,
                100200,%TODAY-9%,t.cole,,HM-E500,1,10,
                A1,%TODAY+9%,t.cole,,HM-E500,1,10,
                A2,%TODAY-9%,nobody-there,,HM-E500,1,10,
                A3,%TODAY-9%,t.cole,No such contract,HM-E500,1,10,
                A4,%TODAY-9%,t.cole,,NO-SUCH,1,10,
                A5,%TODAY-9%,t.cole,,HM-E500,0,10,
                A6,%TODAY-9%,t.cole,,HM-E500,1,,
                A7,%TODAY-9%,t.cole,,HM-E500,1000000,1000000000,
                A8,%TODAY-9%,t.cole,,HM-E500,1,10,
                A8,%TODAY-8%,t.cole,,HM-E500,1,10,
                GOOD,%TODAY-9%,t.cole,,HM-E500,1,10,
                """;
        var run = load(rows.replace("GOOD", good));
        assertThat(run.problems())
                .extracting(it -> it.line() + " " + it.code())
                .containsExactly(
                        "3 past-order-number",
                        "4 past-order-future",
                        "5 unknown-user",
                        "6 past-order-contract",
                        "7 past-order-article",
                        "8 past-order-quantity",
                        "9 missing-value",
                        "10 past-order-too-large",
                        "12 past-order-differs",
                        "13 past-order-apart");
        assertThatThrownBy(() -> orders.get(store(), manager(), good)).isInstanceOf(Problem.class);
    }
}
