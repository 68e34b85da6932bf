package org.comptoir.care.socket;

import java.time.Clock;
import java.util.Optional;
import org.comptoir.care.serve.Stranger;
import org.comptoir.care.talk.Conversation;
import org.comptoir.platform.Problem;
import org.springframework.stereotype.Component;

/// Hears somebody who only looks at the pages of a store: where he is, and that he does not want to
/// talk. Nothing else is taken from him, and nothing but an invitation told to him.
@Component
class VisitorCommands {
    private final ShopperNames names;
    private final Attendance attendance;
    private final PageVisits visits;
    private final Inviting inviting;
    private final VisitorFrames frames;
    private final Clock clock;

    VisitorCommands(
            ShopperNames names,
            Attendance attendance,
            PageVisits visits,
            Inviting inviting,
            VisitorFrames frames,
            Clock clock) {
        this.names = names;
        this.attendance = attendance;
        this.visits = visits;
        this.inviting = inviting;
        this.frames = frames;
        this.clock = clock;
    }

    void run(CareSocket socket, Frame frame) {
        switch (frame.type()) {
            case "hello" -> hello(socket, frame);
            case "page" -> visits.opened(socket, frame);
            case "invited" -> inviting.refuse(socket, frame);
            default -> throw Problem.invalid("type", "unknown-frame", frame.type());
        }
    }

    /// Whoever is not known gets a secret to say the next time.
    private void hello(CareSocket socket, Frame frame) {
        var said = frame.optional("visit");
        boolean stranger = said.isEmpty() && Conversation.Shopper.of(socket.actor()).isEmpty();
        var visit = stranger ? Optional.of(Stranger.secret()) : said;
        names.enter(socket, visit);
        if (socket.greet()) {
            attendance.visit(socket);
        }
        socket.send(frames.welcome(clock.instant(), visit));
        inviting.retell(socket);
    }
}
