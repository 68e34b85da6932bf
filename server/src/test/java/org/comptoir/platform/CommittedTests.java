package org.comptoir.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class CommittedTests {
    private String row = "old";
    private final List<String> swapped = new ArrayList<>();
    private final Committed<String, String> values =
            new Committed<>(key -> key + " " + row, (_, value) -> swapped.add(value));
    private final TransactionTemplate transaction = new TransactionTemplate(new NoDatabase());

    @Test
    void aTransactionSeesItsOwnChangeAndOthersTheOldValueUntilItsCommit() {
        assertThat(values.get("a")).isEqualTo("a old");
        transaction.executeWithoutResult(_ -> {
            change();
            assertThat(values.get("a")).isEqualTo("a new");
            assertThat(seenByAnother()).isEqualTo("a old");
            assertThat(swapped).isEmpty();
        });
        assertThat(values.get("a")).isEqualTo("a new");
        assertThat(swapped).containsExactly("a new");
    }

    @Test
    void aTransactionThatIsRolledBackLeavesTheOldValue() {
        assertThat(values.get("a")).isEqualTo("a old");
        transaction.executeWithoutResult(status -> {
            change();
            assertThat(values.get("a")).isEqualTo("a new");
            status.setRollbackOnly();
        });
        assertThat(values.get("a")).isEqualTo("a old");
        assertThat(swapped).isEmpty();
    }

    @Test
    void aChangeAnotherCommitsMeanwhileIsNotLost() {
        transaction.executeWithoutResult(_ -> {
            change();
            assertThat(values.get("a")).isEqualTo("a new");
            row = "new and theirs";
        });
        assertThat(values.get("a")).isEqualTo("a new and theirs");
    }

    @Test
    void whatIsReadAgainIsGivenTheValueOfTheLastCommit() {
        var kept =
                new Committed<String, String>(
                        (_, before) -> before.orElse("nothing") + " " + row, (_, _) -> {});
        assertThat(kept.get("a")).isEqualTo("nothing old");
        transaction.executeWithoutResult(status -> {
            kept.changed("a");
            assertThat(kept.get("a")).isEqualTo("nothing old old");
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(_ -> kept.changed("a"));
        assertThat(kept.get("a")).isEqualTo("nothing old old");
    }

    @Test
    void aChangeOutsideATransactionCountsAtOnce() {
        assertThat(values.get("a")).isEqualTo("a old");
        change();
        assertThat(values.get("a")).isEqualTo("a new");
        assertThat(swapped).containsExactly("a new");
    }

    private void change() {
        row = "new";
        values.changed("a");
    }

    private String seenByAnother() {
        var seen = new ArrayList<String>();
        var other = Thread.ofPlatform().start(() -> seen.add(values.get("a")));
        try {
            other.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return seen.getFirst();
    }

    /// Transactions of nothing but what is synchronized with them.
    private static final class NoDatabase extends AbstractPlatformTransactionManager {
        private static final long serialVersionUID = 1;

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
