package org.comptoir.care.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;

/// The frames as docs/asyncapi.yaml describes them.
final class AsyncApi {
    private static final Map<String, Object> MESSAGES = read();

    private AsyncApi() {}

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read() {
        try (var file = Files.newBufferedReader(Path.of("../docs/asyncapi.yaml"))) {
            var load = new Load(LoadSettings.builder().build());
            var all = (Map<String, Object>) load.loadFromReader(file);
            return part(part(all, "components"), "messages");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /// The types that one side says: `client`, `agent` or `server`.
    static Set<String> types(String side) {
        var types = new TreeSet<String>();
        for (var name : MESSAGES.keySet()) {
            if (name.startsWith(side + ".")) {
                types.add(name.substring(side.length() + 1));
            }
        }
        return types;
    }

    /// Fails where the server said what is not described.
    @SuppressWarnings("unchecked")
    static void assertDescribed(JsonNode frame) {
        var message = part(MESSAGES, "server." + frame.path("type").asString());
        var payload = part(message, "payload");
        assertThat(part(payload, "properties").keySet()).containsAll(frame.propertyNames());
        var required = (List<String>) Objects.requireNonNull(payload.get("required"));
        assertThat(frame.propertyNames()).containsAll(required);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> whole, String name) {
        return (Map<String, Object>)
                Objects.requireNonNull(whole.get(name), () -> "No description of " + name);
    }
}
