package org.comptoir.care.invite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.SampleStores;
import org.comptoir.care.QueueId;
import org.comptoir.care.invite.Invitation.State;
import org.comptoir.members.UserId;
import org.comptoir.platform.Ids;
import org.comptoir.platform.daily.Rounds;
import org.comptoir.stores.StoreId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Two nodes and one database: each tells its own people what the other did.
@SampleStores
class InvitationRoundsTests {
    @Autowired InvitationRows rows;
    @Autowired Rounds rounds;
    @Autowired Clock clock;

    @Test
    void everyNodeTellsOfEachInvitationOnceWhenItIsNewAndOnceWhenItIsOver() {
        var here = new InvitationRounds(rows, rounds, clock);
        var there = new InvitationRounds(rows, rounds, clock);
        var heard = new ArrayList<String>();
        var asked = invitation();
        here.tell(it -> note(heard, "here", asked, it));
        there.tell(it -> note(heard, "there", asked, it));
        rows.insert(asked, asked.id().toString(), asked.until());
        here.look();
        there.look();
        there.look();
        rows.answer(asked.id(), State.REFUSED, null);
        there.look();
        here.look();
        assertThat(heard)
                .containsExactly("here OPEN", "there OPEN", "there REFUSED", "here REFUSED");
    }

    private static void note(List<String> heard, String node, Invitation asked, Invitation told) {
        if (told.id().equals(asked.id())) {
            heard.add(node + " " + told.state());
        }
    }

    private Invitation invitation() {
        return new Invitation(
                Ids.next(),
                new StoreId(Ids.next()),
                Ids.next(),
                new UserId(Ids.next()),
                "Priya Nair",
                new QueueId(Ids.next()),
                "May I help you?",
                "en",
                State.OPEN,
                clock.instant().plusSeconds(60).truncatedTo(ChronoUnit.MICROS),
                Optional.empty());
    }
}
