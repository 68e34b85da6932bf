package org.comptoir.ordering.history;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.members.Users;
import org.comptoir.ordering.OrderState;
import org.comptoir.ordering.OrderView;
import org.comptoir.ordering.order.OrderHistory;
import org.comptoir.ordering.order.OrderHistory.Hand;
import org.comptoir.ordering.order.OrderRows;
import org.comptoir.platform.load.DataImporter;
import org.comptoir.platform.load.LoadFiles;
import org.comptoir.platform.load.LoadFolder;
import org.comptoir.platform.load.LoadRun;
import org.comptoir.platform.load.LoadRun.Change;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.comptoir.trading.life.Contracts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// `orders.csv` of a data folder: orders that were placed in another system, each row a line. An
/// order whose number is there already is left as it is.
@Component
class PastOrdersFile implements DataImporter {
    private static final String FILE = "orders.csv";
    private static final Hand NOBODY = new Hand(Optional.empty(), Optional.empty());
    private static final int MOST_LINES = 1_000;

    private final LoadFiles files;
    private final Stores stores;
    private final Users users;
    private final Contracts contracts;
    private final OrderRows orders;
    private final OrderHistory history;
    private final JdbcClient jdbc;
    private final Clock clock;

    PastOrdersFile(
            LoadFiles files,
            Stores stores,
            Users users,
            Contracts contracts,
            OrderRows orders,
            OrderHistory history,
            JdbcClient jdbc,
            Clock clock) {
        this.files = files;
        this.stores = stores;
        this.users = users;
        this.contracts = contracts;
        this.orders = orders;
        this.history = history;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load(LoadFolder folder, LoadRun run) {
        var store = stores.get(run.store());
        var lines = new PastLines(store, clock.instant(), users, contracts, jdbc);
        var taking = new Taking(store, run);
        files.csv(folder, run, FILE)
                .required("number", "placedAt", "buyer", "partNumber", "quantity", "unitPrice")
                .optional("contract", "currency", "purchaseOrderNumber")
                .each(row -> {
                    var line = lines.read(row);
                    line.ifPresent(
                            it -> taking.add(it, code -> row.problem(code, it.head().number())));
                });
        taking.finish();
    }

    /// Says what is wrong with a row.
    private interface Complaint {
        void say(String code);
    }

    /// Gathers the rows of an order, which stand one below the other.
    private final class Taking {
        private final Store store;
        private final LoadRun run;
        private final PastArticles articles;
        private final Set<String> seen = new HashSet<>();
        private final List<PastLine> open = new ArrayList<>();

        Taking(Store store, LoadRun run) {
            this.store = store;
            this.run = run;
            this.articles = new PastArticles(jdbc, store);
        }

        void add(PastLine line, Complaint complaint) {
            var number = line.head().number();
            if (!open.isEmpty() && !open.getFirst().head().number().equals(number)) {
                finish();
            }
            if (articles.find(line.partNumber()).isEmpty()) {
                complaint.say("past-order-article");
            } else if (open.size() == MOST_LINES || !line.isBearable()) {
                complaint.say("past-order-too-large");
            } else if (open.isEmpty()
                    ? !seen.add(number)
                    : !open.getFirst().head().equals(line.head())) {
                complaint.say(open.isEmpty() ? "past-order-apart" : "past-order-differs");
            } else {
                open.add(line);
            }
        }

        private OrderView.Event takenOver() {
            return new OrderView.Event(
                    clock.instant(), run.actor(), "take-over", OrderState.PLACED, Optional.empty());
        }

        void finish() {
            if (!open.isEmpty()) {
                var number = open.getFirst().head().number();
                boolean there = orders.isTaken(store.id(), number);
                if (!there) {
                    var order = PastOrder.of(store, List.copyOf(open), articles);
                    orders.insert(order, null);
                    history.add(order.id(), takenOver(), NOBODY);
                }
                run.count("orders", there ? Change.SAME : Change.ADDED);
                open.clear();
            }
        }
    }
}
