package org.comptoir.trading.approval;

import java.util.Optional;
import org.comptoir.members.Actor;
import org.comptoir.members.UserId;
import org.comptoir.trading.revision.Revision;

/// Somebody who did something: as he was called then, and who he is where that is known; a logon id
/// may change hands.
public record Person(String logonId, Optional<UserId> id) {
    static Person of(Actor actor) {
        return new Person(actor.logonId(), actor.userId());
    }

    /// Who asked for a change of a term.
    public static Person of(Revision.Change change) {
        return new Person(change.askedBy(), change.askedById().map(UserId::new));
    }

    /// Whether both are one person; names decide only where nothing else is known.
    public boolean is(Person other) {
        boolean known = id.isPresent() && other.id.isPresent();
        return known ? id.equals(other.id) : logonId.equals(other.logonId);
    }

    public boolean is(Actor actor) {
        return is(of(actor));
    }
}
