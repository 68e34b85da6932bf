package org.comptoir.platform.start;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Says on standard output where the program listens, once everything it needs is up.
@Component
class ReadyLine {
    private final String address;
    private final Environment environment;

    ReadyLine(@Value("${server.address}") String address, Environment environment) {
        this.address = address;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1_000)
    void print() {
        System.out.println("Comptoir is ready: " + ServerAddress.of(address, environment));
    }
}
