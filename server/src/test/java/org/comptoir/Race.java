package org.comptoir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/// What came of two of whom the second had to wait until the first one's transaction was over.
public record Race<F, S>(F first, S second) {
    public static <F, S> Race<F, S> between(
            TransactionTemplate transaction, Supplier<F> first, Callable<S> second)
            throws Exception {
        var done = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var ahead =
                    pool.submit(() ->
                            transaction.execute(_ -> {
                                var result = first.get();
                                done.countDown();
                                await(over);
                                return result;
                            }));
            await(done);
            var behind = pool.submit(second);
            Thread.sleep(500);
            assertThat(behind.isDone()).isFalse();
            over.countDown();
            return new Race<>(ahead.get(60, TimeUnit.SECONDS), behind.get(60, TimeUnit.SECONDS));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
