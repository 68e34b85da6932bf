package org.comptoir.care.keep;

import java.time.Clock;
import java.util.Map;
import org.comptoir.care.ConversationId;
import org.comptoir.care.talk.Access;
import org.comptoir.care.talk.Conversations;
import org.comptoir.care.talk.Standing;
import org.comptoir.members.Actor;
import org.comptoir.members.Role;
import org.comptoir.platform.Audit;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Erases what was said in a conversation that has ended, because its shopper asks for it. It
/// cannot be brought back.
@Component
public class Erasures {
    private final SaidRows rows;
    private final Conversations conversations;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Erasures(SaidRows rows, Conversations conversations, Access access, Audit audit, Clock clock) {
        this.rows = rows;
        this.conversations = conversations;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /// Its shopper may, and a supervisor of the store.
    @Transactional
    public void erase(Actor actor, Store store, ConversationId id) {
        Access.requireCare(store);
        var conversation = conversations.get(actor, id);
        if (!conversation.store().equals(store.id())) {
            throw Problem.missing("no-such-conversation", id);
        }
        if (access.of(actor, conversation) != Standing.SHOPPER && !mayErase(actor, store)) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "supervisors-only");
        }
        var ended = rows.ended(id);
        if (ended.isEmpty()) {
            throw Problem.conflict("erased-too-soon");
        }
        rows.erase(ended, clock.instant());
        audit.record(
                actor.logonId(),
                "care-erase",
                "conversation " + store.identifier() + " " + conversation.number(),
                Map.of());
    }

    /// Whether somebody of the store may erase what its shoppers said.
    public static boolean mayErase(Actor actor, Store store) {
        return actor.has(Role.CSR_SUPERVISOR, store.owner());
    }
}
