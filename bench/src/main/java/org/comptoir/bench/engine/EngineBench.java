package org.comptoir.bench.engine;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs the engine's benchmarks and prints their figures: `./comptoir bench engine [short]`.
public final class EngineBench {
    private static final String[] FLAGS = {
        "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx3g"
    };

    private static final String[] BRIEF = {"10/3", "1000/3", "10000/1", "10000/3", "10000/50"};

    private EngineBench() {}

    /// `short` measures for a few seconds only, for a first idea.
    public static void main(String[] arguments) throws RunnerException {
        boolean brief = arguments.length > 0 && arguments[0].equals("short");
        memory();
        build();
        prices(run(PriceBenchmark.class, brief));
        assortments(run(AssortmentBenchmark.class, brief));
    }

    private static Collection<RunResult> run(Class<?> benchmark, boolean brief)
            throws RunnerException {
        System.out.println("measuring " + benchmark.getSimpleName() + " …");
        var options =
                new OptionsBuilder()
                        .include(benchmark.getName())
                        .forks(1)
                        .jvmArgs(FLAGS)
                        .addProfiler(GCProfiler.class)
                        .warmupIterations(brief ? 2 : 5)
                        .warmupTime(TimeValue.milliseconds(brief ? 300 : 1000))
                        .measurementIterations(brief ? 3 : 10)
                        .measurementTime(TimeValue.milliseconds(brief ? 300 : 1000))
                        .shouldDoGC(true)
                        .verbosity(VerboseMode.SILENT);
        return new Runner((brief ? options.param("contracts", BRIEF) : options).build()).run();
    }

    private static void memory() {
        long mebibytes = Memory.ofContracts(10_000, 3) >> 20;
        System.out.printf(
                Locale.ROOT, "heap of 10,000 contracts with 200 offers each: %d MiB%n", mebibytes);
    }

    private static void build() {
        for (int time = 0; time < 3; time++) {
            long start = System.nanoTime();
            var world = new EngineWorld();
            long built = System.nanoTime();
            int size = world.catalogSnapshot().size();
            System.out.printf(
                    Locale.ROOT,
                    "catalogue of %,d products: %d ms%n",
                    size,
                    (built - start) / 1_000_000);
        }
    }

    private static void prices(Collection<RunResult> results) {
        System.out.println("contracts of the store / of each buyer");
        for (var it : results) {
            System.out.printf(
                    "%-16s %-9s %s%n", name(it), it.getParams().getParam("contracts"), figures(it));
        }
    }

    private static String figures(RunResult it) {
        double nanoseconds = it.getPrimaryResult().getScore();
        var allocated = it.getSecondaryResults().get("gc.alloc.rate.norm");
        double bytes = allocated == null ? Double.NaN : allocated.getScore();
        return String.format(Locale.ROOT, "%,10.0f ns  %,8.1f bytes", nanoseconds, bytes);
    }

    private static void assortments(Collection<RunResult> results) {
        for (var it : results) {
            var statistics = it.getPrimaryResult().getStatistics();
            System.out.printf(
                    Locale.ROOT,
                    "%-26s median %.2f ms, p99 %.2f ms%n",
                    name(it),
                    statistics.getPercentile(50),
                    statistics.getPercentile(99));
        }
    }

    private static String name(RunResult it) {
        var label = it.getParams().getBenchmark();
        return label.substring(label.lastIndexOf('.') + 1);
    }
}
