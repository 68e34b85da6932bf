package org.comptoir.care;

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
}
