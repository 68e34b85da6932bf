package org.comptoir.trading.plugin;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.comptoir.engine.policy.InvalidParameters;
import org.comptoir.platform.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs the code of one plug-in on a few daemon threads of the platform, never on the caller's: a
/// call that takes too long is refused, and after three such the plug-in is switched off. What
/// loops goes on looping until the program ends, since no thread can be stopped from outside.
public final class PluginThreads {
    private static final Logger log = LoggerFactory.getLogger(PluginThreads.class);
    private static final int THREADS = 3;
    private static final int MOST_WAITING = 200;
    private static final int MOST_TIME_OUTS = 3;
    private static final int LONGEST_MESSAGE = 200;

    private final String plugin;
    private final Duration limit;
    private final ThreadPoolExecutor pool;
    private final AtomicInteger timeOuts = new AtomicInteger();

    PluginThreads(String plugin, Duration limit, ClassLoader loader) {
        this.plugin = plugin;
        this.limit = limit;
        this.pool =
                new ThreadPoolExecutor(
                        THREADS,
                        THREADS,
                        30,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(MOST_WAITING),
                        work -> {
                            var thread = new Thread(work, "plugin " + plugin);
                            thread.setDaemon(true);
                            thread.setContextClassLoader(loader);
                            return thread;
                        });
        pool.allowCoreThreadTimeOut(true);
    }

    boolean isOff() {
        return timeOuts.get() >= MOST_TIME_OUTS;
    }

    int timeOuts() {
        return timeOuts.get();
    }

    /// What the call answers. Waiting for a thread and running each have the time limit; only the
    /// second counts against the plug-in.
    <T> T call(String what, Callable<T> work) {
        if (isOff()) {
            throw Problem.of(Problem.Kind.UNAVAILABLE, "plugin-switched-off", plugin, what);
        }
        var started = new CountDownLatch(1);
        var future =
                submit(
                        what,
                        () -> {
                            started.countDown();
                            return work.call();
                        });
        try {
            if (!started.await(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                future.cancel(true);
                throw busy(what);
            }
            return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            future.cancel(true);
            throw timedOut(what);
        } catch (ExecutionException failed) {
            throw failure(what, Optional.ofNullable(failed.getCause()).orElse(failed));
        } catch (InterruptedException interrupted) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw busy(what);
        }
    }

    private <T> Future<T> submit(String what, Callable<T> work) {
        try {
            return pool.submit(work);
        } catch (RejectedExecutionException full) {
            throw busy(what);
        }
    }

    private Problem busy(String what) {
        return Problem.of(Problem.Kind.UNAVAILABLE, "plugin-busy", plugin, what);
    }

    private Problem timedOut(String what) {
        int count = timeOuts.incrementAndGet();
        log.warn("Plug-in {}: {} took longer than {} ms", plugin, what, limit.toMillis());
        if (count == MOST_TIME_OUTS) {
            pool.shutdownNow();
            log.warn("Plug-in {} is switched off after {} time-outs", plugin, count);
        }
        return Problem.refused("plugin-timed-out", plugin, what, limit.toMillis());
    }

    private RuntimeException failure(String what, Throwable cause) {
        if (cause instanceof InvalidParameters || cause instanceof Problem) {
            return (RuntimeException) cause;
        }
        log.warn("Plug-in {}: {} failed", plugin, what, cause);
        return Problem.refused("plugin-failed", plugin, what, words(cause));
    }

    /// What went wrong, short enough for a message.
    static String words(Throwable cause) {
        var words =
                cause.getMessage() == null
                        ? cause.getClass().getSimpleName()
                        : cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return words.length() > LONGEST_MESSAGE ? words.substring(0, LONGEST_MESSAGE) + "…" : words;
    }
}
