package org.comptoir.trading.plugin;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
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
/// call that takes too long is refused. After three such in a row, or when all its threads hang in
/// such, the plug-in is switched off. What loops goes on looping until the program ends, since no
/// thread can be stopped from outside.
public final class PluginThreads {
    private static final Logger log = LoggerFactory.getLogger(PluginThreads.class);
    private static final int THREADS = 3;
    private static final int MOST_WAITING = 200;
    private static final int MOST_TIME_OUTS = 3;
    private static final int LONGEST_MESSAGE = 200;

    private final String plugin;
    private final Duration limit;
    private final ThreadPoolExecutor pool;
    private final PluginClassLoader loader;
    private final AtomicInteger timeOuts = new AtomicInteger();
    private final AtomicInteger inARow = new AtomicInteger();
    private final Set<CountDownLatch> hanging = ConcurrentHashMap.newKeySet();

    PluginThreads(String plugin, Duration limit, PluginClassLoader loader) {
        this.plugin = plugin;
        this.limit = limit;
        this.loader = loader;
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
        return pool.isShutdown();
    }

    int timeOuts() {
        return timeOuts.get();
    }

    /// Ends the threads and lets go of the jar.
    void close() {
        pool.shutdownNow();
        try {
            loader.close();
        } catch (IOException open) {
            log.warn("The jar of the plug-in {} stays open", plugin, open);
        }
    }

    /// What the call answers. Waiting for a thread and running each have the time limit; only the
    /// second counts against the plug-in.
    <T> T call(String what, Callable<T> work) {
        return call(what, limit, work);
    }

    /// The same with a time limit of its own.
    <T> T call(String what, Duration limit, Callable<T> work) {
        if (isOff()) {
            throw Problem.of(Problem.Kind.UNAVAILABLE, "plugin-switched-off", plugin, what);
        }
        var started = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var future = submit(what, () -> run(work, started, ended));
        try {
            if (!started.await(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                future.cancel(true);
                throw busy(what);
            }
            var answer = future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            inARow.set(0);
            return answer;
        } catch (TimeoutException tooLong) {
            future.cancel(true);
            throw timedOut(what, limit, ended);
        } catch (ExecutionException failed) {
            throw failure(what, Optional.ofNullable(failed.getCause()).orElse(failed));
        } catch (InterruptedException interrupted) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw busy(what);
        }
    }

    private <T> T run(Callable<T> work, CountDownLatch started, CountDownLatch ended)
            throws Exception {
        started.countDown();
        try {
            return work.call();
        } finally {
            ended.countDown();
            hanging.remove(ended);
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

    private Problem timedOut(String what, Duration limit, CountDownLatch ended) {
        hanging.add(ended);
        if (ended.getCount() == 0) {
            hanging.remove(ended);
        }
        int count = timeOuts.incrementAndGet();
        log.warn("Plug-in {}: {} took longer than {} ms", plugin, what, limit.toMillis());
        boolean tooOften = inARow.incrementAndGet() >= MOST_TIME_OUTS;
        if (!isOff() && (tooOften || hanging.size() >= THREADS)) {
            pool.shutdownNow();
            log.warn("Plug-in {} is switched off after {} time-outs", plugin, count);
        }
        return Problem.of(
                Problem.Kind.UNAVAILABLE, "plugin-timed-out", plugin, what, limit.toMillis());
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
