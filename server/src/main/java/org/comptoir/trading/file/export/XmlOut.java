package org.comptoir.trading.file.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.comptoir.trading.content.value.Times;
import org.comptoir.trading.file.Macros;

/// XML in one canonical way: UTF-8, two spaces for each level, line feeds, attributes in the order
/// given, an element without content closed in its start tag.
final class XmlOut {
    private final Writer out;
    private int depth;
    private boolean inStartTag;

    XmlOut(OutputStream file) {
        this.out = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /// An element whose content writes its attributes first, then its children.
    void element(String name, Runnable content) {
        open(name);
        content.run();
        close(name);
    }

    void open(String name) {
        endStartTag();
        indent();
        write("<" + name);
        depth++;
        inStartTag = true;
    }

    void close(String name) {
        depth--;
        if (inStartTag) {
            write("/>\n");
            inStartTag = false;
        } else {
            indent();
            write("</" + name + ">\n");
        }
    }

    void attribute(String name, String value) {
        if (!inStartTag) {
            throw new IllegalStateException("Attribute " + name + " comes after a child");
        }
        write(" " + name + "=\"");
        writeEscaped(Macros.escape(value));
        write("\"");
    }

    void attribute(String name, Enum<?> value) {
        attribute(name, value.toString());
    }

    void attribute(String name, boolean value) {
        attribute(name, String.valueOf(value));
    }

    void attribute(String name, int value) {
        attribute(name, String.valueOf(value));
    }

    void attribute(String name, BigDecimal value) {
        attribute(name, value.toPlainString());
    }

    /// Written when present and not empty.
    void text(String name, Optional<String> value) {
        value.filter(text -> !text.isEmpty()).ifPresent(text -> attribute(name, text));
    }

    /// Written when present.
    void number(String name, Optional<BigDecimal> value) {
        value.ifPresent(number -> attribute(name, number));
    }

    /// Written when present, in GMT.
    void time(String name, Optional<Instant> value) {
        value.ifPresent(time -> attribute(name, Times.write(time)));
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endStartTag() {
        if (inStartTag) {
            write(">\n");
            inStartTag = false;
        }
    }

    private void indent() {
        write("  ".repeat(depth));
    }

    private void writeEscaped(String value) {
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            String code = code(value.charAt(i));
            if (!code.isEmpty()) {
                write(value, from, i);
                write(code);
                from = i + 1;
            }
        }
        write(value, from, value.length());
    }

    private static String code(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\t' -> "&#9;";
            case '\n' -> "&#10;";
            case '\r' -> "&#13;";
            default -> "";
        };
    }

    private void write(String text) {
        write(text, 0, text.length());
    }

    private void write(String text, int from, int to) {
        try {
            out.write(text, from, to - from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
