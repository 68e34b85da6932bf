package org.comptoir.care.serve;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.care.setting.Prepared;
import org.comptoir.members.UserId;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What conversations were about, as those who had them write it down.
@Component
class WrapUps {
    private final JdbcClient jdbc;
    private final Prepared prepared;
    private final Clock clock;

    WrapUps(JdbcClient jdbc, Prepared prepared, Clock clock) {
        this.prepared = prepared;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Refuses what is none of the store's reasons.
    void require(Store store, Optional<String> reason) {
        var named = reason.orElseThrow(() -> Problem.invalid("reason", "frame-field", "reason"));
        if (prepared.wrapUpReasons(store, Locale.ENGLISH).stream()
                .noneMatch(it -> it.identifier().equals(named))) {
            throw Problem.invalid("reason", "no-such-reason", named);
        }
    }

    void write(UserId agent, Wish wish) {
        jdbc.sql(
                        """
                        insert into care_wrap_up (conversation, agent, at, reason, text)
                        values (:conversation, :agent, :at, :reason, :text)
                        on conflict (conversation) do update
                        set agent = excluded.agent, at = excluded.at, reason = excluded.reason,
                            text = excluded.text
                        """)
                .param("conversation", wish.conversation().value())
                .param("agent", agent.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("reason", wish.reason().orElse(""))
                .param("text", wish.text().orElse(""))
                .update();
    }
}
