package org.comptoir.care.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.junit.jupiter.api.Test;

/// What one follower does never touches the others.
class ChannelIntegrationTests extends Talking {
    /// Leaves, or fails, while he is told.
    private final class Unsteady implements Follower {
        private final Conversation conversation;
        private final boolean fails;
        private boolean isCut;
        private boolean armed;

        private Unsteady(Conversation conversation, boolean fails) {
            this.conversation = conversation;
            this.fails = fails;
        }

        @Override
        public Actor actor() {
            return Actor.guest(conversation.shopper().id());
        }

        @Override
        public boolean tell(Event event, Standing standing) {
            if (!armed) {
                return true;
            }
            if (fails) {
                throw new IllegalStateException("Broken pipe");
            }
            relay.leave(conversation, this);
            return false;
        }

        @Override
        public void cut() {
            isCut = true;
        }
    }

    @Test
    void whoLeavesOrFailsWhileHeIsToldKeepsNothingFromTheOthers() {
        var shopper = Actor.guest(UUID.randomUUID());
        var conversation = open(shopper);
        var leaving = new Unsteady(conversation, false);
        var failing = new Unsteady(conversation, true);
        var first = new Reader(shopper);
        var last = new Reader(shopper);
        for (var follower : List.of(first, leaving, failing, last)) {
            relay.follow(conversation, follower, 1, 0);
        }
        leaving.armed = true;
        failing.armed = true;
        say(shopper, conversation, "one");
        say(shopper, conversation, "two");
        for (var steady : List.of(first, last)) {
            await(() -> steady.read(Stream.MESSAGES).equals(List.of("2 one", "3 two")));
        }
        assertThat(failing.isCut).isTrue();
        assertThat(leaving.isCut).isFalse();
    }
}
