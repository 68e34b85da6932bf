package org.comptoir.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Keeps the tail of the code short: methods up to 35 lines, files up to 250, in every module of
/// the checkout.
class CodeTailTests {
    private static final int LONGEST_METHOD = 35;
    private static final int LONGEST_FILE = 250;
    private static final Path ROOT =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());

    @Test
    void filesStayWithin250Lines() throws IOException {
        var tooLong = new ArrayList<String>();
        for (var file : sources()) {
            long lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                tooLong.add("%s has %d lines".formatted(ROOT.relativize(file), lines));
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void methodsStayWithin35Lines() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var units = files.getJavaFileObjectsFromPaths(sources());
            var task = (JavacTask) compiler.getTask(null, files, _ -> {}, null, null, units);
            assertThat(longMethods(task)).isEmpty();
        }
    }

    private static List<String> longMethods(JavacTask task) throws IOException {
        var found = new ArrayList<String>();
        var positions = Trees.instance(task).getSourcePositions();
        for (var unit : task.parse()) {
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                    var lines = unit.getLineMap();
                    long start = positions.getStartPosition(unit, head(method));
                    long length =
                            lines.getLineNumber(positions.getEndPosition(unit, method))
                                    - lines.getLineNumber(start)
                                    + 1;
                    if (length > LONGEST_METHOD) {
                        found.add(
                                "%s in %s has %d lines"
                                        .formatted(
                                                method.getName(),
                                                unit.getSourceFile().getName(),
                                                length));
                    }
                    return super.visitMethod(method, null);
                }
            }.scan(unit, null);
        }
        return found;
    }

    /// Where the method itself begins: the table of a parameterized test stands before it.
    private static Tree head(MethodTree method) {
        return Objects.requireNonNullElse(method.getReturnType(), method);
    }

    private static List<Path> sources() throws IOException {
        var sources = new ArrayList<Path>();
        for (var module : List.of("engine", "server", "examples/volume-discount", "bench")) {
            var folder = ROOT.resolve(module).resolve("src");
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
                }
            }
        }
        return sources;
    }
}
