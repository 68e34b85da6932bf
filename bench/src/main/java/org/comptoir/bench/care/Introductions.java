package org.comptoir.bench.care;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.bench.http.Connection;
import org.comptoir.bench.http.Server;

/// Guests who begin a conversation each, as a browser does, and an agent for each of them.
final class Introductions {
    private static final String CONVERSATIONS =
            "/api/v1/stores/" + CareWorld.STORE + "/care/conversations";
    private static final String ASK = "{\"key\":\"first\",\"text\":\"Is anybody there?\"}";

    private final Server server;
    private final int port;
    private final Tally tally;

    Introductions(Server server, int port, Tally tally) {
        this.server = server;
        this.port = port;
        this.tally = tally;
    }

    /// So many pairs; the shopper of each comes first.
    List<Person> pairs(int count) throws IOException, SQLException {
        signAgentsIn();
        var people = new ArrayList<Person>();
        try (var connection = new Connection(port)) {
            for (int pair = 0; pair < count; pair++) {
                var answer = connection.exchange(Connection.post(CONVERSATIONS, ASK));
                var body = new String(answer, StandardCharsets.UTF_8);
                var id = after(body, "\"id\":\"", '"');
                var cookie = after(connection.head(), "Set-Cookie: ", ';');
                var shopper = "Cookie: %s\nOrigin: http://127.0.0.1:%d".formatted(cookie, port);
                var agent = "Authorization: Bearer token-" + CareWorld.agent(pair);
                people.add(new Person(tally, 's', shopper, id));
                people.add(new Person(tally, 'a', agent, id));
            }
        }
        return people;
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
