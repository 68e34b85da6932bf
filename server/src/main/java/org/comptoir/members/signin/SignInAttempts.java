package org.comptoir.members.signin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.Tokens;
import org.comptoir.members.UserId;
import org.comptoir.platform.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps count of failed attempts: the sixth in a row locks the user for a minute, each further one
/// for twice as long, an hour at most.
@Component
class SignInAttempts {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Tokens tokens;
    private final Audit audit;

    SignInAttempts(JdbcClient jdbc, Clock clock, Tokens tokens, Audit audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.tokens = tokens;
        this.audit = audit;
    }

    /// Who is meant by an attempt, if anybody, and the hash his password must match.
    record Attempt(Optional<UserId> user, Optional<String> hash, String logonId, String address) {}

    Attempt of(String logonId, String address) {
        return jdbc.sql(
                        """
                        select id, logon_id, password_hash from member_user
                        where lower(logon_id) = lower(:logon)
                        """)
                .param("logon", logonId.strip())
                .query((row, _) ->
                        new Attempt(
                                Optional.of(new UserId(row.getObject("id", UUID.class))),
                                Optional.ofNullable(row.getString("password_hash")),
                                row.getString("logon_id"),
                                address))
                .optional()
                .orElseGet(() -> new Attempt(Optional.empty(), Optional.empty(), "guest", address));
    }

    /// A token for the right password, unless the user is locked.
    @Transactional
    public Optional<Tokens.Issued> admit(Attempt attempt) {
        boolean admitted = confirm(attempt);
        record(attempt, admitted ? "sign-in" : "sign-in-while-locked");
        return admitted
                ? Optional.of(tokens.issue(attempt.user().orElseThrow()))
                : Optional.empty();
    }

    /// Forgets failed attempts after the right password; false if the user is locked.
    boolean confirm(Attempt attempt) {
        return jdbc.sql(
                                """
                                update member_user set failed_attempts = 0, locked_until = null
                                where id = :id and not locked
                                  and (locked_until is null or locked_until <= :now)
                                """)
                        .param("id", attempt.user().orElseThrow().value())
                        .param("now", now())
                        .update()
                == 1;
    }

    /// Counts a failed attempt; those while locked do not count, so that nobody can be kept out for
    /// ever.
    @Transactional
    public void fail(Attempt attempt) {
        jdbc.sql(
                        """
                        update member_user set failed_attempts = failed_attempts + 1,
                            locked_until = case when failed_attempts >= 5
                                then :now + interval '1 minute'
                                    * least(60, power(2, least(failed_attempts - 5, 6)))
                                end
                        where id = :id and (locked_until is null or locked_until <= :now)
                        """)
                .param("id", attempt.user().map(UserId::value).orElse(null))
                .param("now", now())
                .update();
        record(attempt, "sign-in-refused");
    }

    private void record(Attempt attempt, String action) {
        var object = attempt.user().map(id -> "user " + id).orElse("user unknown");
        audit.record(attempt.logonId(), action, object, Map.of("address", attempt.address()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
