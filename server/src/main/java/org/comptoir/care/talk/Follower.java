package org.comptoir.care.talk;

import org.comptoir.members.Actor;

/// Somebody at a connection who follows conversations.
public interface Follower {
    /// Who he is now.
    Actor actor();

    /// Tells him, as what he is to the conversation, without waiting; false if he has stopped
    /// reading and is cut off.
    boolean tell(Event event, Standing standing);

    /// Ends his connection, so that he comes back and says where he was.
    void cut();
}
