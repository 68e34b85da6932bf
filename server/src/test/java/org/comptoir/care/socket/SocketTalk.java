package org.comptoir.care.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.comptoir.care.QueueId;
import org.comptoir.members.Actor;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Guests talk with Priya over sockets, in a queue that nobody knows, with a server that runs.
@SampleStores
abstract class SocketTalk {
    static final String CARE = "/api/v1/stores/tooltech/care/conversations";

    @LocalServerPort int port;
    @Autowired JdbcClient jdbc;
    @Autowired Users users;

    /// A guest with a conversation that Priya holds, and the cookie by which he is known.
    record Guest(UUID conversation, String cookie, String origin) {
        Map<String, String> headers() {
            return Map.of("Cookie", cookie, "Origin", origin);
        }

        Actor actor() {
            int value = cookie.indexOf('=') + 1;
            return Actor.guest(UUID.fromString(cookie.substring(value, value + 36)));
        }
    }

    Guest guest() {
        var guest = anybody();
        jdbc.sql(
                        """
                        update care_conversation
                        set state = 'chatting', owner = :owner, queue = gen_random_uuid(),
                            version = version + 1
                        where id = :id
                        """)
                .param("owner", users.find("p.nair").orElseThrow().id().value())
                .param("id", guest.conversation())
                .update();
        return guest;
    }

    /// A guest whose conversation has just begun.
    private Guest anybody() {
        var answer =
                TestHttp.program(port)
                        .post(CARE, "{\"text\":\"Is anybody there?\",\"name\":\"Ada\"}");
        assertThat(answer.status()).isEqualTo(201);
        var conversation = UUID.fromString(answer.text("/id"));
        var cookie = answer.header("Set-Cookie").split(";", -1)[0];
        return new Guest(conversation, cookie, origin());
    }

    /// A guest whose request is kept as a message, as the store has no queue.
    Guest unsorted() {
        var guest = anybody();
        jdbc.sql(
                        """
                        update care_conversation
                        set state = 'message', queue = null, version = version + 1
                        where id = :id
                        """)
                .param("id", guest.conversation())
                .update();
        return guest;
    }

    /// A guest who waits in a queue.
    Guest waiting(QueueId queue) {
        var guest = anybody();
        jdbc.sql(
                        """
                        update care_conversation
                        set state = 'waiting', queue = :queue, version = version + 1
                        where id = :id
                        """)
                .param("queue", queue.value())
                .param("id", guest.conversation())
                .update();
        return guest;
    }

    UserId user(String logonId) {
        return users.find(logonId).orElseThrow().id();
    }

    String origin() {
        return "http://127.0.0.1:" + port;
    }

    Map<String, String> priya() {
        return signedIn("p.nair", "tooltech-service-2026");
    }

    Map<String, String> leo() {
        return signedIn("l.martin", "tooltech-service-2026");
    }

    Map<String, String> karin() {
        return signedIn("k.vogt", "tooltech-supervisor-2026");
    }

    Map<String, String> signedIn(String logonId, String password) {
        var signIn = "{\"logonId\":\"%s\",\"password\":\"%s\"}".formatted(logonId, password);
        var token = TestHttp.program(port).post("/api/v1/tokens", signIn).text("/token");
        return Map.of("Authorization", "Bearer " + token);
    }

    SocketClient connect(Map<String, String> headers) {
        return SocketClient.connect(port, "tooltech", headers);
    }

    /// An agent at work, who has said hello.
    SocketClient atWork(Map<String, String> headers) {
        var client = SocketClient.connect(port, "tooltech&as=agent", headers);
        client.send(Map.of("type", "hello"));
        client.await("welcome");
        return client;
    }

    static void assertProblem(SocketClient client, String code) {
        var problem = client.await("problem");
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("message").asString()).isNotBlank().doesNotContain("problem.");
    }
}
