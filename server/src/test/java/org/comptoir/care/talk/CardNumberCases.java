package org.comptoir.care.talk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// Texts with and without card numbers: one list for the server and for the browser.
public record CardNumberCases(List<String> redacted, List<String> left) {
    private static final Path FILE = Path.of("src/test/resources/care/card-numbers.json");

    public static CardNumberCases read() {
        try {
            return JsonMapper.shared().readValue(Files.readString(FILE), CardNumberCases.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
