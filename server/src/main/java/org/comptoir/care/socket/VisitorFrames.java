package org.comptoir.care.socket;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.care.invite.Invitation;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What the server says about those who only look, and to them, as JSON.
@Component
class VisitorFrames {
    private final JsonMapper json;

    VisitorFrames(JsonMapper json) {
        this.json = json;
    }

    /// The first frame; `visit` is to be said again on the next page.
    String welcome(Instant at, Optional<String> visit) {
        var frame = new LinkedHashMap<String, Object>();
        frame.put("type", "welcome");
        frame.put("name", "");
        frame.put("at", at);
        frame.put("heartbeat", Heartbeat.PERIOD.toSeconds());
        frame.put("conversations", List.of());
        visit.ifPresent(it -> frame.put("visit", it));
        return json.writeValueAsString(frame);
    }

    /// The question, as the shopper is asked it.
    String asked(Invitation invitation) {
        return json.writeValueAsString(
                Map.of(
                        "type", "invitation",
                        "id", invitation.id(),
                        "agent", invitation.agentName(),
                        "text", invitation.text(),
                        "until", invitation.until()));
    }

    /// It is over, as every tab of the shopper learns.
    String over(Invitation invitation) {
        return json.writeValueAsString(
                Map.of(
                        "type",
                        "invited",
                        "id",
                        invitation.id(),
                        "state",
                        invitation.state().code()));
    }

    /// How it stands, for the agent who asked.
    String stands(Invitation invitation) {
        var frame = new LinkedHashMap<String, Object>();
        frame.put("type", "invited");
        frame.put("id", invitation.id());
        frame.put("state", invitation.state().code());
        frame.put("visitor", invitation.visitor());
        frame.put("until", invitation.until());
        invitation.conversation().ifPresent(it -> frame.put("conversation", it.value()));
        return json.writeValueAsString(frame);
    }
}
