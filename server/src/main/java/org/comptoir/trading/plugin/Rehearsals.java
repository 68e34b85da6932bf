package org.comptoir.trading.plugin;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.comptoir.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Runs transactions that hold no lock and no connection while a plug-in thinks (docs/rules.md
/// §7.5). One that asks a plug-in what is not known yet is rolled back, the plug-in is asked, and
/// the transaction runs again with the answer.
@Component
public final class Rehearsals {
    private static final ScopedValue<Known> KNOWN = ScopedValue.newInstance();
    private static final int MOST_QUESTIONS = 100;

    private final TransactionOperations transactions;

    Rehearsals(TransactionOperations transactions) {
        this.transactions = transactions;
    }

    /// One call of a command behind its guard.
    record Question(GuardedCommand command, String method, List<?> arguments) {}

    /// What a plug-in answered, or how it failed.
    private record Answer(@Nullable Object value, @Nullable RuntimeException failure) {
        static Answer of(Supplier<@Nullable Object> plugin) {
            try {
                return new Answer(plugin.get(), null);
            } catch (RuntimeException failed) {
                return new Answer(null, failed);
            }
        }
    }

    private static final class Known {
        private final Map<Question, Answer> answers = new HashMap<>();
        private boolean over;
    }

    /// Ends a transaction that asks something new; nobody may take it for a failure of the plug-in.
    public static final class Unrehearsed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Question question;
        private final transient Supplier<@Nullable Object> plugin;

        private Unrehearsed(Question question, Supplier<@Nullable Object> plugin) {
            super(null, null, false, false);
            this.question = question;
            this.plugin = plugin;
        }
    }

    /// What the work gives, once it runs to its end in one transaction; in the caller's own, if
    /// there is one, plug-ins are asked on the spot.
    public <T> T run(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        var known = new Known();
        while (known.answers.size() <= MOST_QUESTIONS) {
            try {
                return ScopedValue.where(KNOWN, known).call(() -> committed(work, known));
            } catch (Unrehearsed asked) {
                known.answers.put(asked.question, Answer.of(asked.plugin));
            }
        }
        throw Problem.of(Problem.Kind.UNAVAILABLE, "try-again");
    }

    /// What happens after the work, such as after the commit, is no part of it.
    private <T> T committed(Supplier<T> work, Known known) {
        known.over = false;
        return requireNonNull(
                transactions.execute(_ -> {
                    var done = work.get();
                    known.over = true;
                    return done;
                }));
    }

    static @Nullable Object answer(Question question, Supplier<@Nullable Object> plugin) {
        if (!KNOWN.isBound() || KNOWN.get().over) {
            return plugin.get();
        }
        var answer = KNOWN.get().answers.get(question);
        if (answer == null) {
            throw new Unrehearsed(question, plugin);
        }
        if (answer.failure() != null) {
            throw answer.failure();
        }
        return answer.value();
    }
}
