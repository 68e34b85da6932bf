package org.comptoir.care.serve;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.comptoir.care.ConversationId;
import org.comptoir.care.ConversationState;
import org.comptoir.care.talk.Access;
import org.comptoir.care.talk.Conversation;
import org.comptoir.care.talk.Conversations;
import org.comptoir.care.talk.Standing;
import org.comptoir.care.talk.Wording;
import org.comptoir.members.Actor;
import org.comptoir.platform.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What shoppers think of conversations that are over; the last word counts.
@Component
public class Ratings {
    private static final int BEST = 5;
    private static final Set<ConversationState> OVER =
            Set.of(ConversationState.WRAP_UP, ConversationState.ENDED);

    private final JdbcClient jdbc;
    private final Conversations conversations;
    private final Access access;
    private final Clock clock;

    Ratings(JdbcClient jdbc, Conversations conversations, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.conversations = conversations;
        this.access = access;
        this.clock = clock;
    }

    /// Its shopper rates a conversation.
    public Conversation rate(Actor actor, ConversationId id, int stars, Optional<String> text) {
        var conversation = conversations.get(actor, id);
        if (access.of(actor, conversation) != Standing.SHOPPER) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "not-your-conversation");
        }
        if (!OVER.contains(conversation.state())) {
            throw Problem.conflict("rated-too-soon");
        }
        if (stars < 1 || stars > BEST) {
            throw Problem.invalid("stars", "bad-stars", BEST);
        }
        var said = text.filter(it -> !it.isBlank()).map(it -> Wording.text("text", it)).orElse("");
        jdbc.sql(
                        """
                        insert into care_rating (conversation, stars, text, at)
                        values (:conversation, :stars, :text, :at)
                        on conflict (conversation) do update
                        set stars = excluded.stars, text = excluded.text, at = excluded.at
                        """)
                .param("conversation", id.value())
                .param("stars", stars)
                .param("text", said)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return conversation;
    }
}
