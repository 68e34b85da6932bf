package org.comptoir.ordering;

import java.util.List;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.stores.Store;
import org.springframework.stereotype.Component;

/// What users are told about orders.
@Component
@SuppressWarnings("DoNotCallSuggester")
public class Notices {
    /// The latest ones for this user, newest first.
    public List<Notice> list(Store store, Actor actor, int limit) {
        throw new UnsupportedOperationException("being written");
    }

    /// How many he has not read.
    public int unread(Store store, Actor actor) {
        throw new UnsupportedOperationException("being written");
    }

    public void read(Store store, Actor actor, UUID notice) {
        throw new UnsupportedOperationException("being written");
    }
}
