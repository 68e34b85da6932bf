package org.comptoir.care.floor;

import java.util.Optional;
import org.comptoir.care.route.Agent;
import org.comptoir.care.route.Floor;
import org.comptoir.care.route.Recorded;
import org.comptoir.care.route.Request;

/// What a decision makes of its conversation and of the agent it concerns, ready to be written.
record Outcome(
        Recorded recorded,
        Request request,
        Optional<Agent> before,
        Optional<Agent> after,
        Optional<String> note) {
    /// What it makes of them on a floor, which does not know it yet.
    static Outcome of(Floor floor, Recorded recorded, Optional<String> note) {
        var decision = recorded.decision();
        var request = floor.request(decision.conversation()).orElseThrow();
        var agent = decision.agent().flatMap(floor::agent);
        return new Outcome(
                recorded,
                request.after(decision),
                agent,
                agent.map(it -> it.after(decision)),
                note);
    }

    boolean changesStanding() {
        return !before.map(it -> it.presence().standing())
                .equals(after.map(it -> it.presence().standing()));
    }

    boolean assigns() {
        return !before.map(Agent::lastAssigned).equals(after.map(Agent::lastAssigned));
    }
}
