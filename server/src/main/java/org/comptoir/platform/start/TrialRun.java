package org.comptoir.platform.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Asks the pages it is given and ends: the run from which a build records what later starts load
/// ahead of time. Does nothing in any other run.
@Component
class TrialRun {
    private static final Logger log = LoggerFactory.getLogger(TrialRun.class);
    private static final int ROUNDS = 20;

    private final List<String> paths;
    private final ConfigurableApplicationContext context;

    TrialRun(
            @Value("${comptoir.training:}") List<String> paths,
            ConfigurableApplicationContext context) {
        this.paths = List.copyOf(paths);
        this.context = context;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(2_000)
    void run() throws IOException, InterruptedException {
        if (paths.isEmpty()) {
            return;
        }
        var base = ServerAddress.of("127.0.0.1", context.getEnvironment());
        try (var client = HttpClient.newHttpClient()) {
            for (int round = 0; round < ROUNDS; round++) {
                for (var path : paths) {
                    ask(client, URI.create(base + path));
                }
            }
        }
        var ending = new Thread(() -> System.exit(SpringApplication.exit(context)), "end-of-trial");
        ending.start();
    }

    private static void ask(HttpClient client, URI address)
            throws IOException, InterruptedException {
        var answer =
                client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
        log.debug("{} {}", answer.statusCode(), address);
    }
}
