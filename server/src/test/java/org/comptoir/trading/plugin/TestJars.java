package org.comptoir.trading.plugin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Builds jars of plug-ins as their authors do: compiled against the engine alone.
public final class TestJars {
    private static final String SERVICE =
            "META-INF/services/org.comptoir.engine.policy.PolicyCommand";
    private static final Path EXAMPLE = Path.of("..", "examples", "volume-discount", "src", "main");

    private TestJars() {}

    /// The example of the tutorial, built from its own sources.
    public static Path volumeDiscount(Path folder) {
        try (var sources = Files.walk(EXAMPLE.resolve("java"))) {
            var files = new ArrayList<JavaFileObject>();
            for (var source : sources.filter(it -> it.toString().endsWith(".java")).toList()) {
                files.add(new Source(source.toUri(), Files.readString(source)));
            }
            var services = Files.readString(EXAMPLE.resolve("resources").resolve(SERVICE));
            return jar(folder, "volume-discount.jar", files, services);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// A jar of one class `test.Command` with this body, which is a shipping charge without
    /// parameters unless it says otherwise.
    static Path shippingCharge(Path folder, String name, String code, String charge) {
        return command(
                folder,
                name,
                """
                package test;
                import java.math.BigDecimal;
                import org.comptoir.engine.policy.ShippingChargeCommand;
                public class Command implements ShippingChargeCommand<Command.None> {
                    public record None() {}
                    public String code() { return "%s"; }
                    public Class<None> parameters() { return None.class; }
                    public Charge charge(Shipment shipment, None none) { %s }
                }
                """
                        .formatted(code, charge));
    }

    /// A shipping charge `thoughtful` of 4 that counts in the system property `comptoir.test.asked`
    /// how often it was asked, and then thinks as many milliseconds as `comptoir.test.thinks` says.
    public static Path thoughtful(Path folder) {
        return shippingCharge(
                folder,
                "thoughtful.jar",
                "thoughtful",
                """
                int asked = Integer.getInteger("comptoir.test.asked", 0) + 1;
                System.setProperty("comptoir.test.asked", "" + asked);
                try {
                    Thread.sleep(Long.getLong("comptoir.test.thinks", 0));
                } catch (InterruptedException stop) {
                    Thread.currentThread().interrupt();
                }
                return new BySeller(new BigDecimal("4"));
                """);
    }

    /// A price command `moody` that answers as the system property `comptoir.test.mood` says: the
    /// standard list, the list `Northwind Trade`, nothing in time, or a list of nothing.
    public static Path moody(Path folder) {
        return command(
                folder,
                "moody.jar",
                """
                package test;
                import java.util.Arrays;
                import java.util.List;
                import java.util.Optional;
                import org.comptoir.engine.policy.PriceCommand;
                public class Command implements PriceCommand<Command.None> {
                    public record None() {}
                    public String code() { return "moody"; }
                    public Class<None> parameters() { return None.class; }
                    public List<PriceListChoice> lists(None none) {
                        return switch (System.getProperty("comptoir.test.mood", "")) {
                            case "slow" -> slow();
                            case "odd" -> Arrays.asList((PriceListChoice) null);
                            case "trade" -> List.of(new Named("Northwind Trade", Optional.empty()));
                            default -> List.of(new Standard());
                        };
                    }
                    private static List<PriceListChoice> slow() {
                        try {
                            Thread.sleep(60_000);
                        } catch (InterruptedException stop) {
                            Thread.currentThread().interrupt();
                        }
                        return List.of();
                    }
                }
                """);
    }

    /// A jar of this one class `test.Command`.
    static Path command(Path folder, String name, String source) {
        var file = new Source(URI.create("string:///test/Command.java"), source);
        return jar(folder, name, List.of(file), "test.Command");
    }

    static Path jar(
            Path folder, String name, List<? extends JavaFileObject> sources, String services) {
        try {
            var classes = Files.createTempDirectory("plug-in");
            compile(classes, sources);
            return pack(folder.resolve(name), classes, services);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void compile(Path classes, List<? extends JavaFileObject> sources) {
        if (sources.isEmpty()) {
            return;
        }
        var messages = new StringWriter();
        var options =
                List.of(
                        "-proc:none",
                        "-d",
                        classes.toString(),
                        "-cp",
                        System.getProperty("java.class.path"));
        if (!ToolProvider.getSystemJavaCompiler()
                .getTask(messages, null, null, options, null, sources)
                .call()) {
            throw new IllegalStateException(messages.toString());
        }
    }

    private static Path pack(Path jar, Path classes, String services) throws IOException {
        Files.createDirectories(jar.getParent());
        var manifest =
                new Manifest(
                        new ByteArrayInputStream(
                                "Manifest-Version: 1.0\nImplementation-Title: A test\nImplementation-Version: 1.2\nImplementation-Vendor: Nobody\n"
                                        .getBytes(StandardCharsets.UTF_8)));
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var files = Files.walk(classes)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
            }
            out.putNextEntry(new JarEntry(SERVICE));
            out.write(services.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(URI place, String text) {
            super(place, Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
