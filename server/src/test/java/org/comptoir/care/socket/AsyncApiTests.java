package org.comptoir.care.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.comptoir.care.show.Shown;
import org.junit.jupiter.api.Test;

/// The document of the socket names exactly the frames that the code knows; that it describes what
/// is said, each test over a socket sees to.
class AsyncApiTests {
    private static final Path SOURCES = Path.of("src/main/java/org/comptoir/care/socket");
    private static final Pattern CASE = Pattern.compile("case (\"[a-z-]+\"(?:,\\s*\"[a-z-]+\")*)");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z-]+)\"");
    private static final Pattern SAID =
            Pattern.compile("(?:about\\(|from\\(|\"type\",\\s*|MESSAGES \\? )\"([a-z-]+)\"");

    @Test
    void namesEveryFrameAClientMaySay() throws IOException {
        assertThat(AsyncApi.types("client")).isEqualTo(taken("Commands.java"));
        var agents = taken("AgentCommands.java");
        agents.removeAll(Set.of("hello", "available", "away"));
        assertThat(AsyncApi.types("agent")).isEqualTo(agents);
    }

    private static Set<String> taken(String file) throws IOException {
        var types = new TreeSet<String>();
        CASE.matcher(Files.readString(SOURCES.resolve(file)))
                .results()
                .forEach(it ->
                        QUOTED.matcher(it.group(1))
                                .results()
                                .forEach(type -> types.add(type.group(1))));
        return types;
    }

    @Test
    void namesEveryFrameTheServerSays() throws IOException {
        var types = new TreeSet<>(Set.of("note"));
        for (var kind : Shown.Kind.values()) {
            types.addAll(Set.of(kind.code(), kind.answer()));
        }
        for (var file :
                List.of(
                        "Frames.java",
                        "AgentFrames.java",
                        "FloorRounds.java",
                        "ShopperRounds.java",
                        "VisitorFrames.java")) {
            SAID.matcher(Files.readString(SOURCES.resolve(file)))
                    .results()
                    .forEach(it -> types.add(it.group(1)));
        }
        assertThat(AsyncApi.types("server")).isEqualTo(types);
    }
}
