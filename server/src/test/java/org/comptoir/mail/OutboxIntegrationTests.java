package org.comptoir.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.comptoir.IntegrationTest;
import org.comptoir.mail.Post.Undeliverable;
import org.comptoir.platform.daily.Rounds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class OutboxIntegrationTests {
    /// Later than the program's own postman looks for.
    private static final Instant LATER = Instant.parse("2036-01-01T00:00:00Z");

    @Autowired Outbox outbox;
    @Autowired Postman postman;
    @Autowired LetterRows rows;
    @Autowired Rounds rounds;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Value("${comptoir.mail.folder}")
    Path folder;

    private final String subject = "Subject " + UUID.randomUUID();
    private final List<String> tried = new ArrayList<>();

    @Test
    void whatIsCommittedIsSentOnce() throws IOException {
        outbox.send(letter());
        postman.round();
        postman.round();
        var id =
                jdbc.sql("select id from letter where subject = ? and sent_at is not null")
                        .param(subject)
                        .query(UUID.class)
                        .single();
        assertThat(Files.readString(folder.resolve(id + ".eml"))).contains(subject);
    }

    @Test
    void whatIsRolledBackIsNotSent() {
        transaction.executeWithoutResult(status -> {
            outbox.send(letter());
            status.setRollbackOnly();
        });
        assertThat(count()).isZero();
    }

    @Test
    void whatFailsIsTriedAgainForTwoDays() {
        waiting();
        var now = LATER;
        for (int round = 0; round < 1_000; round++) {
            postman(now, this::fail).round();
            now = now.plus(Duration.ofMinutes(10));
        }
        assertThat(tried).hasSizeBetween(10, 20);
        assertThat(failure()).isEqualTo("out of order");
        assertThat(given()).isTrue();
    }

    @Test
    void whatCannotArriveIsGivenUpAtOnce() {
        waiting();
        postman(LATER, this::refuse).round();
        postman(LATER.plus(Duration.ofHours(12)), this::refuse).round();
        assertThat(tried).hasSize(1);
        assertThat(failure()).isEqualTo("nobody");
    }

    @Test
    void isForgottenAfterThirtyDays() {
        waiting();
        postman(LATER, (_, _, _) -> {}).round();
        postman(LATER.plus(Duration.ofDays(29)), (_, _, _) -> {}).round();
        assertThat(count()).isEqualTo(1);
        postman(LATER.plus(Duration.ofDays(31)), (_, _, _) -> {}).round();
        assertThat(count()).isZero();
    }

    private void fail(UUID id, Letter letter, Instant at) throws IOException {
        tried(letter);
        throw new IOException("out of order");
    }

    private void refuse(UUID id, Letter letter, Instant at) throws Undeliverable {
        tried(letter);
        throw new Undeliverable("nobody", new IOException("550"));
    }

    private void tried(Letter letter) {
        if (letter.subject().equals(subject)) {
            tried.add(letter.subject());
        }
    }

    private Postman postman(Instant now, Post post) {
        return new Postman(rows, post, rounds, Clock.fixed(now, ZoneOffset.UTC));
    }

    private Letter letter() {
        return new Letter("Northwind", "rita@example.com", subject, "Text");
    }

    private void waiting() {
        jdbc.sql(
                        """
                        insert into letter (id, sender, recipient, subject, text, at, next_try)
                        values (:id, 'Northwind', 'rita@example.com', :subject, '', :at, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("subject", subject)
                .param("at", OffsetDateTime.ofInstant(LATER, ZoneOffset.UTC))
                .update();
    }

    private long count() {
        return number("select count(*) from letter where subject = ?");
    }

    private boolean given() {
        return number("select count(*) from letter where subject = ? and next_try is null") == 1;
    }

    private long number(String sql) {
        return jdbc.sql(sql).param(subject).query(Long.class).single();
    }

    private String failure() {
        return jdbc.sql("select failure from letter where subject = ?")
                .param(subject)
                .query(String.class)
                .single();
    }
}
