package org.comptoir.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.comptoir.mail.Post.Undeliverable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailPostTests {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Letter LETTER =
            new Letter(
                    "Atelier Élan", "rita@example.com", "Réponse à votre question", "Bonjour Été");

    @TempDir Path folder;

    @Test
    void handsALetterToTheMailServer() throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            var id = UUID.randomUUID();
            post(server.getSmtp().getPort()).send(id, LETTER, NOW);
            var message = server.getReceivedMessages()[0];
            assertThat(message.getSubject()).isEqualTo("Réponse à votre question");
            assertThat(message.getContent()).asString().contains("Bonjour Été");
            assertThat(message.getAllRecipients()[0]).hasToString("rita@example.com");
            assertThat(message.getFrom()[0].toString()).contains("<shop@example.com>");
            assertThat(message.getHeader("Message-ID"))
                    .containsExactly("<%s@comptoir>".formatted(id));
            assertThat(message.getSentDate()).isEqualTo(NOW);
        } finally {
            server.stop();
        }
    }

    @Test
    void aServerThatIsNotThereMayBeThereLater() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        var post = post(free);
        assertThatThrownBy(() -> post.send(UUID.randomUUID(), LETTER, NOW))
                .isInstanceOf(IOException.class);
    }

    @Test
    void anAddressThatTheServerRefusesStaysRefused() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> refuse(server));
            var post = post(server.getLocalPort());
            assertThatThrownBy(() -> post.send(UUID.randomUUID(), LETTER, NOW))
                    .isInstanceOf(Undeliverable.class)
                    .hasMessageContaining("550");
        }
    }

    /// Speaks as much SMTP as it takes to refuse the first recipient.
    private static void refuse(ServerSocket server) {
        try (var client = server.accept();
                var in = client.getInputStream()) {
            var out = client.getOutputStream();
            out.write("220 here\r\n".getBytes(StandardCharsets.US_ASCII));
            var line = new StringBuilder();
            for (int next = in.read(); next >= 0; next = in.read()) {
                line.append((char) next);
                if (next == '\n') {
                    var answer = line.toString().startsWith("RCPT") ? "550 nobody" : "250 ok";
                    out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    line.setLength(0);
                }
            }
        } catch (IOException over) {
            // The client has gone, as it should.
        }
    }

    @Test
    void withoutAServerALetterBecomesAFile() throws Exception {
        var id = UUID.randomUUID();
        new MailPost(settings("", 0)).send(id, LETTER, NOW);
        assertThat(Files.readString(folder.resolve(id + ".eml")))
                .contains("To: rita@example.com")
                .contains("Message-ID: <" + id);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    private MailPost post(int port) {
        return new MailPost(settings("127.0.0.1", port));
    }

    private MailSettings settings(String host, int port) {
        return new MailSettings(host, port, "", "", false, "shop@example.com", folder);
    }
}
