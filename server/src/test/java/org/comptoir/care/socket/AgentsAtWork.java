package org.comptoir.care.socket;

import java.time.Duration;
import java.util.Set;
import org.comptoir.care.OpenTalks;
import org.comptoir.care.QueueId;
import org.comptoir.care.floor.Roster;
import org.comptoir.care.floor.RosterOfTests;
import org.comptoir.care.floor.TestRoster;
import org.comptoir.care.route.QueueRules.Mode;
import org.comptoir.care.route.QueueRules.Times;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// Priya, Léo and Karin at work, in queues of the test's own.
abstract class AgentsAtWork extends SocketTalk {
    private static final Times QUICK =
            new Times(
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(2),
                    Duration.ofMinutes(30));

    @Autowired RosterOfTests rosters;

    private TestRoster roster;

    @BeforeEach
    void begin() {
        OpenTalks.endAll(jdbc);
        roster = rosters.begin();
        jdbc.sql("delete from care_connection").update();
        jdbc.sql("delete from care_presence").update();
    }

    @AfterEach
    void end() {
        jdbc.sql(
                        """
                        update care_conversation
                        set state = 'ended', ended_at = now(), version = version + 1
                        where queue = any(:queues) and state <> 'ended'
                        """)
                .param("queues", roster.names())
                .update();
        rosters.end();
    }

    QueueId queue(Mode mode) {
        return roster.queue(mode, 9);
    }

    /// One in which nobody waits for longer than two seconds.
    QueueId impatientQueue(Mode mode) {
        var grace = Duration.ofSeconds(60);
        return roster.queue(mode, 9, new Times(grace, grace, grace, Duration.ofSeconds(2)));
    }

    /// One whose offers and graces take two seconds.
    QueueId quickQueue(Mode mode) {
        return roster.queue(mode, 9, QUICK);
    }

    void register(String logonId, int capacity, QueueId... queues) {
        roster.add(new Roster.Member(user(logonId), capacity, Set.of(), Set.of(queues)));
    }
}
