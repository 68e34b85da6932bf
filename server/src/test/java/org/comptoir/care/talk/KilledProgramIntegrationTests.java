package org.comptoir.care.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.comptoir.members.Actor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/// A program is killed (`kill -9`) while it talks.
class KilledProgramIntegrationTests extends Talking {
    @Autowired Environment environment;

    private Process start(Conversation conversation) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProgram.class.getName(),
                        environment.getRequiredProperty("comptoir.db-url"),
                        environment.getRequiredProperty("comptoir.db-user"),
                        environment.getRequiredProperty("comptoir.db-password"),
                        conversation.id().toString(),
                        conversation.shopper().id().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// All that it acknowledged, among what it logs; it is killed after so many.
    private static List<String> acknowledged(Process program, int kill) throws IOException {
        var acknowledged = new ArrayList<String>();
        try (BufferedReader output = program.inputReader()) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (line.matches("\\d+ text \\d+")) {
                    acknowledged.add(line);
                }
                if (acknowledged.size() == kill) {
                    program.toHandle().destroyForcibly();
                }
            }
        }
        return acknowledged;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 333})
    void whatItAcknowledgedIsStoredWithoutAGap(int kill) throws Exception {
        var guest = UUID.randomUUID();
        var conversation = open(Actor.guest(guest));
        var program = start(conversation);
        List<String> acknowledged;
        try {
            acknowledged = acknowledged(program, kill);
        } finally {
            program.destroyForcibly();
        }
        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(kill);
        var stored = stored(conversation, Stream.MESSAGES);
        var whole = acknowledged.subList(0, Math.max(kill, acknowledged.size() - 1));
        assertThat(stored).containsAll(whole);
        assertThat(stored.stream().map(it -> Integer.valueOf(it.split(" ", -1)[0])).toList())
                .isEqualTo(IntStream.rangeClosed(1, stored.size()).boxed().toList());
        var again =
                conversations.sayAndWait(
                        Actor.guest(guest), conversation.id(), Stream.MESSAGES, "key-0", "text 0");
        assertThat(again.seq()).isEqualTo(2);
    }
}
