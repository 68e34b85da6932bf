package org.comptoir.bench.care;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.comptoir.bench.http.Connection;
import org.comptoir.bench.http.Server;

/// Guests who begin a conversation each, as a browser does, and an agent for each of them.
final class Introductions {
    private static final String CONVERSATIONS =
            "/api/v1/stores/" + CareWorld.STORE + "/care/conversations";
    private static final String ASK = "{\"key\":\"first\",\"text\":\"Is anybody there?\"}";

    private final Server server;
    private final int port;

    Introductions(Server server, int port) {
        this.server = server;
        this.port = port;
    }

    /// So many pairs; the shopper of each comes first.
    List<Identity> pairs(int count) throws IOException, SQLException {
        var agents = agents(count);
        var people = new ArrayList<Identity>();
        try (var connection = new Connection(port)) {
            for (var agent : agents) {
                var shopper = asks(connection);
                people.add(shopper);
                people.add(agent.about(shopper.conversation()));
            }
        }
        return people;
    }

    /// So many agents, who are signed in.
    List<Identity> agents(int count) throws IOException, SQLException {
        signAgentsIn();
        return IntStream.range(0, count)
                .mapToObj(it -> "Authorization: Bearer token-" + CareWorld.agent(it))
                .map(it -> new Identity('a', it, ""))
                .toList();
    }

    Connection connection() throws IOException {
        return new Connection(port);
    }

    /// A new guest, who begins a conversation.
    Identity asks(Connection connection) throws IOException {
        var answer = connection.exchange(Connection.post(CONVERSATIONS, ASK));
        var body = new String(answer, StandardCharsets.UTF_8);
        var cookie = after(connection.head(), "Set-Cookie: ", ';');
        var headers = "Cookie: %s\nOrigin: http://127.0.0.1:%d".formatted(cookie, port);
        return new Identity('s', headers, after(body, "\"id\":\"", '"'));
    }

    /// Writes tokens past the program: what a password costs is not what is measured here.
    private void signAgentsIn() throws IOException, SQLException {
        server.update(
                """
                insert into token (hash, user_id, created_at, expires_at, used_at)
                select sha256(convert_to('token-' || logon_id, 'UTF8')), id, now(),
                    now() + interval '1 day', now()
                from member_user where logon_id like 'agent-%'
                """);
    }

    private static String after(String text, String start, char end) throws IOException {
        int from = text.indexOf(start);
        if (from < 0) {
            throw new IOException("No " + start + " in " + text);
        }
        return text.substring(from + start.length(), text.indexOf(end, from + start.length()));
    }
}
