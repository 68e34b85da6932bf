package org.comptoir.care;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/// People of the samples have so many open conversations, no more, and agents so many places: a
/// test leaves none behind, or begins without.
public final class OpenTalks {
    private OpenTalks() {}

    /// Ends whatever somebody has begun and not ended.
    public static void end(JdbcClient jdbc, String logonId) {
        jdbc.sql(
                        """
                        update care_conversation
                        set state = 'ended', ended_at = opened_at, version = version + 1
                        where not guest and state <> 'ended'
                          and shopper = (select id from member_user where logon_id = :logonId)
                        """)
                .param("logonId", logonId)
                .update();
    }

    /// Ends all there are, so that every agent has his places.
    public static void endAll(JdbcClient jdbc) {
        jdbc.sql(
                        """
                        update care_conversation
                        set state = 'ended', ended_at = opened_at, version = version + 1
                        where state <> 'ended'
                        """)
                .update();
    }

    /// Has an agent at his desk, so that nobody takes from him what a test gave him; nothing is
    /// offered to him.
    public static void atTheDesk(JdbcClient jdbc, Clock clock, String store, String logonId) {
        jdbc.sql(
                        """
                        insert into care_presence (store, agent, standing, last_beat)
                        select store.id, agent.id, 'AWAY', :now
                        from store, member_user agent
                        where store.identifier = :store and agent.logon_id = :logonId
                        on conflict (store, agent) do update
                        set standing = 'AWAY', last_beat = :now, ended_at = null
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("store", store)
                .param("logonId", logonId)
                .update();
    }

    /// He is as if he had never been there.
    public static void neverThere(JdbcClient jdbc, String logonId) {
        jdbc.sql(
                        """
                        delete from care_presence
                        where agent = (select id from member_user where logon_id = :logonId)
                        """)
                .param("logonId", logonId)
                .update();
    }
}
