package org.comptoir.care.look;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.comptoir.care.ConversationId;
import org.comptoir.care.ConversationState;
import org.comptoir.care.talk.Access;
import org.comptoir.care.talk.Conversation;
import org.comptoir.care.talk.Conversations;
import org.comptoir.members.Actor;
import org.comptoir.platform.Audit;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets whoever serves a shopper look at him, as long as he does: the audit has each look at a part
/// of him once for a conversation.
@Component
public class Looks {
    private final Conversations conversations;
    private final Access access;
    private final Audit audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    Looks(Conversations conversations, Access access, Audit audit, JdbcClient jdbc, Clock clock) {
        this.conversations = conversations;
        this.access = access;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The conversation whose shopper is looked at; for whoever does not serve him there is none.
    @Transactional
    public Conversation at(Actor agent, Store store, ConversationId id, String part) {
        var conversation = served(agent, store, id);
        if (conversation.state() == ConversationState.ENDED) {
            throw Problem.conflict("conversation-over");
        }
        boolean first =
                jdbc.sql(
                                        """
                                        insert into care_look (conversation, agent, part, at)
                                        values (:conversation, :agent, :part, :at)
                                        on conflict do nothing
                                        """)
                                .param("conversation", id.value())
                                .param("agent", agent.requireUser().value())
                                .param("part", part)
                                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                                .update()
                        > 0;
        if (first) {
            audit.record(
                    agent.logonId(),
                    "care-look",
                    "conversation " + store.identifier() + " " + conversation.number(),
                    Map.of("part", part));
        }
        return conversation;
    }

    /// The conversation for the staff who takes part in it.
    public Conversation served(Actor agent, Store store, ConversationId id) {
        Access.requireCare(store);
        var conversation = conversations.get(agent, id);
        boolean his =
                conversation.store().equals(store.id()) && access.of(agent, conversation).staff();
        if (!his) {
            throw Problem.missing("no-such-conversation", id);
        }
        return conversation;
    }
}
