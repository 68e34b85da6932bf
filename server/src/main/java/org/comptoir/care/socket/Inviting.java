package org.comptoir.care.socket;

import org.comptoir.care.invite.Invitation;
import org.comptoir.care.invite.InvitationRounds;
import org.comptoir.care.invite.Invitations;
import org.comptoir.platform.Problem;
import org.springframework.stereotype.Component;

/// Asks shoppers at this node whether they would like to talk, and tells agents what they said.
@Component
class Inviting {
    private final Invitations invitations;
    private final InvitationRounds rounds;
    private final Sockets sockets;
    private final ShopperNames names;
    private final Following following;
    private final VisitorFrames frames;
    private final Frames common;

    Inviting(
            Invitations invitations,
            InvitationRounds rounds,
            Sockets sockets,
            ShopperNames names,
            Following following,
            VisitorFrames frames,
            Frames common) {
        this.invitations = invitations;
        this.rounds = rounds;
        this.sockets = sockets;
        this.names = names;
        this.following = following;
        this.frames = frames;
        this.common = common;
        rounds.tell(this::tell);
    }

    private void tell(Invitation invitation) {
        for (var socket : sockets.open()) {
            var caller = socket.caller();
            if (!caller.store().id().equals(invitation.store())) {
                continue;
            }
            if (!caller.agent() && names.of(socket).contains(invitation.visitor())) {
                socket.send(
                        invitation.isOpen() ? frames.asked(invitation) : frames.over(invitation));
            } else if (caller.agent() && caller.identity().equals(invitation.agent().toString())) {
                socket.send(frames.stands(invitation));
            }
        }
    }

    /// Asks again whoever has come to another page meanwhile.
    void retell(CareSocket socket) {
        invitations
                .open(socket.caller().store(), names.of(socket))
                .ifPresent(it -> socket.send(frames.asked(it)));
    }

    /// The shopper says yes or no; the conversation is told to him at once.
    void answer(CareSocket socket, Frame frame) {
        var begun =
                invitations.answer(
                        socket.caller().store(),
                        socket.actor(),
                        names.of(socket),
                        frame.name("id"),
                        frame.yes("accepted"));
        begun.ifPresent(it -> {
            following.follow(socket, it, 0, 0);
            if (frame.key() != null) {
                socket.send(common.done(frame.required("key"), it.id(), it.version()));
            }
        });
        rounds.look();
    }

    /// Whoever only looks says no here; to talk he needs the connection of the panel.
    void refuse(CareSocket socket, Frame frame) {
        if (frame.yes("accepted")) {
            throw Problem.of(Problem.Kind.UNAUTHENTICATED, "sign-in-required");
        }
        answer(socket, frame);
    }
}
