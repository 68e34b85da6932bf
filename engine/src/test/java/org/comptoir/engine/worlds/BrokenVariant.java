package org.comptoir.engine.worlds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// The engine with one line of its source changed: compiled aside and loaded beside the real one,
/// so that production code knows nothing of it.
record BrokenVariant(Rule rule, String file, String right, String wrong) {
    private static final Path SOURCES = Path.of("src/main/java/org/comptoir/engine");
    private static final Path CLASSES = Path.of("target/classes");

    /// Those of `broken-variants.txt`: blocks of a rule with a file, the right text and the wrong
    /// one.
    static Stream<BrokenVariant> all() {
        return Pattern.compile("(\\w+) (\\S+)\n- (.*)\n\\+ (.*)\n")
                .matcher(read(Path.of("src/test/resources/broken-variants.txt")))
                .results()
                .map(it ->
                        new BrokenVariant(
                                Rule.valueOf(it.group(1)), it.group(2), it.group(3), it.group(4)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes resolvers that ask the broken engine.
    Function<World, Resolver> compile(Path directory) throws IOException {
        var source = directory.resolve(Path.of(file).getFileName());
        Files.writeString(source, broken(Files.readString(SOURCES.resolve(file))));
        var compiler = ToolProvider.getSystemJavaCompiler();
        int result =
                compiler.run(
                        null,
                        null,
                        null,
                        "-nowarn",
                        "-proc:none",
                        "-cp",
                        CLASSES
                                + System.getProperty("path.separator")
                                + System.getProperty("java.class.path"),
                        "-d",
                        directory.toString(),
                        source.toString());
        if (result != 0) {
            throw new IllegalStateException(this + " does not compile");
        }
        return resolvers(new Loader(classes(directory)));
    }

    private String broken(String source) {
        int place = source.indexOf(right);
        if (place < 0 || source.indexOf(right, place + 1) >= 0) {
            throw new IllegalStateException("%s must hold '%s' once".formatted(file, right));
        }
        return source.replace(right, wrong);
    }

    private static Map<String, byte[]> classes(Path directory) throws IOException {
        var classes = new HashMap<String, byte[]>();
        try (var files = Files.walk(directory)) {
            for (var it : files.filter(path -> path.toString().endsWith(".class")).toList()) {
                classes.put(name(directory.relativize(it)), Files.readAllBytes(it));
            }
        }
        return classes;
    }

    private static String name(Path file) {
        var path = file.toString().replace(file.getFileSystem().getSeparator(), ".");
        return path.substring(0, path.length() - ".class".length());
    }

    private static Function<World, Resolver> resolvers(Loader loader) {
        try {
            var constructor =
                    loader.loadClass(EngineResolver.class.getName()).getConstructor(World.class);
            return world -> {
                try {
                    return (Resolver) constructor.newInstance(world);
                } catch (InvocationTargetException e) {
                    throw new IllegalStateException(e.getCause());
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(e.toString(), e);
                }
            };
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.toString(), e);
        }
    }

    /// Loads the engine and what speaks its types anew, the changed classes in place of the real
    /// ones.
    private static final class Loader extends ClassLoader {
        private static final List<String> OWN =
                List.of(
                        "org.comptoir.engine.money.",
                        "org.comptoir.engine.catalog.",
                        "org.comptoir.engine.entitlement.",
                        EngineResolver.class.getName(),
                        Translation.class.getName(),
                        TermTranslation.class.getName());

        private final Map<String, byte[]> changed;

        Loader(Map<String, byte[]> changed) {
            super(BrokenVariant.class.getClassLoader());
            this.changed = changed;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (OWN.stream().noneMatch(name::startsWith)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                var known = findLoadedClass(name);
                return known != null ? known : define(name);
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try {
                var bytes = changed.containsKey(name) ? changed.get(name) : real(name);
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        private byte[] real(String name) throws IOException, ClassNotFoundException {
            try (var stream = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (stream == null) {
                    throw new ClassNotFoundException(name);
                }
                return stream.readAllBytes();
            }
        }
    }
}
