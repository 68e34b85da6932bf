package org.comptoir.platform.start;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Says on standard output where the program listens, once everything it needs is up, and as whom
/// one may sign in.
@Component
class ReadyLine {
    private final String address;
    private final Environment environment;
    private final SampleSignIns samples;

    ReadyLine(
            @Value("${server.address}") String address,
            Environment environment,
            SampleSignIns samples) {
        this.address = address;
        this.environment = environment;
        this.samples = samples;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1_000)
    void print() {
        var base = ServerAddress.of(address, environment);
        System.out.println("Comptoir is ready: " + base);
        for (var person : samples.all()) {
            System.out.printf(
                    "sign-in role=%s store=%s logonId=%s password=%s page=%s/sign-in?store=%s%n",
                    person.role(),
                    person.store(),
                    person.logonId(),
                    person.password(),
                    base,
                    person.store());
        }
    }
}
