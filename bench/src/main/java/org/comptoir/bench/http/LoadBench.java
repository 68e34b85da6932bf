package org.comptoir.bench.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A data folder with many products loaded as `./comptoir load` loads it, a plan and then the
/// loading; and once more, when there is nothing to change.
public final class LoadBench {
    private static final String LOADS = "/api/v1/load";

    private final Session seller;

    private LoadBench(Session seller) {
        this.seller = seller;
    }

    /// Arguments: articles, and how many SKUs among them there are below each product.
    public static void main(String[] arguments) throws Exception {
        int products = Integer.parseInt(arguments[0]);
        int skus = Integer.parseInt(arguments[1]);
        try (var stage = Stage.of(10, 0);
                var seller = Session.of(Stage.PORT, "seller")) {
            var folder = stage.folder().resolve("many");
            new BenchWorld(folder, products, 0).writeCatalog(skus);
            var archive = zip(folder);
            var bench = new LoadBench(seller);
            double first = bench.run("plan", archive) + bench.run("apply", archive);
            System.out.printf(
                    "load of %d articles, %d SKUs below each product: %.1f s%n",
                    products, skus, first);
            double again = bench.run("plan", archive) + bench.run("apply", archive);
            System.out.printf("the same folder again: %.1f s%n", again);
            System.out.printf("memory afterwards: %.0f MiB%n", stage.server().mebibytes());
        }
    }

    private static byte[] zip(Path folder) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                var files = Files.list(folder)) {
            for (var file : files.toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
            }
        }
        return bytes.toByteArray();
    }

    private double run(String mode, byte[] archive) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var report = seller.post(LOADS + "?mode=" + mode, "application/zip", archive);
        var load = LOADS + "/" + Session.value(report, "id");
        while (Session.value(report, "state").equals("running")) {
            Thread.sleep(100);
            report = seller.get(load);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        var products = report.replaceFirst(".*\"products\":(\\{[^}]*}).*", "$1");
        System.out.printf("%s: %.1f s, products %s%n", mode, seconds, products);
        if (!Session.value(report, "state").equals("done")) {
            throw new IOException("The load has failed: " + report);
        }
        return seconds;
    }
}
