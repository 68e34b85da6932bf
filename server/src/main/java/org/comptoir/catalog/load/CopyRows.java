package org.comptoir.catalog.load;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.springframework.dao.DataAccessResourceFailureException;
import tools.jackson.databind.json.JsonMapper;

/// Rows on their way into a table in bulk; a mapping is written as JSON, a collection as an array.
final class CopyRows implements AutoCloseable {
    private static final int FULL = 1 << 16;

    private final CopyIn copy;
    private final JsonMapper json;
    private final StringBuilder rows = new StringBuilder(FULL + 4096);

    CopyRows(CopyIn copy, JsonMapper json) {
        this.copy = copy;
        this.json = json;
    }

    void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t");
            var value = values[i];
            if (value == null) {
                rows.append("\\N");
            } else {
                escape(text(value));
            }
        }
        rows.append('\n');
        if (rows.length() > FULL) {
            flush();
        }
    }

    private String text(Object value) {
        return switch (value) {
            case Map<?, ?> map -> map.isEmpty() ? "{}" : json.writeValueAsString(map);
            case Collection<?> items -> array(items);
            default -> value.toString();
        };
    }

    private static String array(Collection<?> items) {
        return items.stream()
                .map(item -> item.toString().replace("\\", "\\\\").replace("\"", "\\\""))
                .collect(
                        Collectors.joining(
                                "\",\"",
                                items.isEmpty() ? "{" : "{\"",
                                items.isEmpty() ? "}" : "\"}"));
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '\\' -> rows.append("\\\\");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                case '\t' -> rows.append("\\t");
                default -> rows.append(character);
            }
        }
    }

    private void flush() {
        var bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        rows.setLength(0);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("The rows cannot be staged", failure);
        }
    }

    void finish() {
        flush();
        try {
            copy.endCopy();
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("The rows cannot be staged", failure);
        }
    }

    @Override
    public void close() {
        try {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("The rows cannot be given up", failure);
        }
    }
}
