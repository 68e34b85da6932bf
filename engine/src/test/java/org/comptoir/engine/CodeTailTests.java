package org.comptoir.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the tail of the code: no method above 35 lines, no file above 250 (docs: how the code
/// should read).
class CodeTailTests {
    private static final int METHOD = 35;
    private static final int FILE = 250;
    private static final Pattern SIGNATURE =
            Pattern.compile("^(    )+[^ /*@.}].*\\) (throws .*)?\\{$|^(    )+.*\\)$");

    @Test
    void filesAreShort() throws IOException {
        assertThat(sources().filter(it -> lines(it).size() > FILE)).isEmpty();
    }

    @Test
    void methodsAreShort() throws IOException {
        assertThat(sources().flatMap(CodeTailTests::longMethods)).isEmpty();
    }

    private static Stream<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(it -> it.toString().endsWith(".java")).toList().stream();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    /// A method begins where its body opens at the depth of a member, and ends with the brace in
    /// the same column.
    private static Stream<String> longMethods(Path file) {
        var lines = lines(file);
        var found = new ArrayList<String>();
        for (int first = 0; first < lines.size(); first++) {
            var line = lines.get(first);
            if (opensMethod(line)) {
                var close = " ".repeat(line.length() - line.stripLeading().length()) + "}";
                int length = lines.subList(first, lines.size()).indexOf(close) + 1;
                if (length > METHOD) {
                    found.add(
                            "%s:%d has %d lines".formatted(file.getFileName(), first + 1, length));
                }
            }
        }
        return found.stream();
    }

    private static boolean opensMethod(String line) {
        var text = line.strip();
        boolean member = line.startsWith("    ") && text.endsWith("{") && text.contains("(");
        return member
                && SIGNATURE.matcher(line).matches()
                && !Pattern.matches(
                        "(if|for|while|switch|try|synchronized|} else|return|record|public record).*",
                        text);
    }
}
