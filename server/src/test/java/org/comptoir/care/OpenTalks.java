package org.comptoir.care;

import org.springframework.jdbc.core.simple.JdbcClient;

/// A user of the samples has so many open conversations, no more: a test leaves none behind.
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
}
