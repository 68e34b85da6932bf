package org.comptoir.trading.insight.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.comptoir.SampleStores;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.comptoir.trading.book.TradingBooks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SampleStores
class LatelyTests {
    @Autowired Linter linter;
    @Autowired TradingBooks books;
    @Autowired Stores stores;
    @Autowired Clock clock;

    private Store store() {
        return stores.get("tooltech");
    }

    @Test
    void aPageWaitsWhereReadingTakesAMoment() {
        var findings = linter.of(store(), "");
        assertThat(findings).isNotEmpty();
        assertThat(linter.lately(store())).isEqualTo(findings);
    }

    @Test
    void aPageDoesNotWaitForReadingThatTakesLong() {
        var gate = new CountDownLatch(1);
        var rules = List.of((_, _) -> pass(gate), new OwnPriceRule(), new TermRule());
        var slow = new Linter(books, clock, rules);
        assertThat(slow.lately(store())).isEmpty();
        gate.countDown();
        var findings = slow.of(store(), "");
        assertThat(findings).isNotEmpty();
        assertThat(slow.lately(store())).isEqualTo(findings);
    }

    private static void pass(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
