package org.comptoir.mail;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes letters. What is rolled back is not sent; what is committed is, also after the program was
/// ended in between.
@Component
public class Outbox {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Outbox(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /// There is something to be sent.
    record Taken() {}

    /// Sends a letter once the transaction of the caller is committed.
    @Transactional
    public void send(Letter letter) {
        jdbc.sql(
                        """
                        insert into letter (id, sender, recipient, subject, text, at, next_try)
                        values (:id, :sender, :to, :subject, :text, :now, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("sender", letter.sender())
                .param("to", letter.to())
                .param("subject", letter.subject())
                .param("text", letter.text())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new Taken());
    }
}
