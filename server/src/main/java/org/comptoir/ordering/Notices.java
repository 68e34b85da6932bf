package org.comptoir.ordering;

import java.util.List;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.ordering.order.NoticeRows;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.springframework.stereotype.Component;

/// What users are told about orders.
@Component
public class Notices {
    private final NoticeRows rows;

    Notices(NoticeRows rows) {
        this.rows = rows;
    }

    /// The latest ones for this user, newest first; none for a guest.
    public List<Notice> list(Store store, Actor actor, int limit) {
        return actor.userId().map(user -> rows.latest(store, user, limit)).orElse(List.of());
    }

    /// How many he has not read.
    public int unread(Store store, Actor actor) {
        return actor.userId().map(user -> rows.unread(store, user)).orElse(0);
    }

    public void read(Store store, Actor actor, UUID notice) {
        if (!rows.read(store, actor.requireUser(), notice)) {
            throw Problem.missing("no-such-notice", notice);
        }
    }
}
