package org.comptoir.care.socket;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.care.floor.Presences.Present;
import org.comptoir.care.floor.Roster.Member;
import org.comptoir.care.route.Presence;
import org.comptoir.care.serve.Registrations;
import org.comptoir.care.talk.Access;
import org.comptoir.care.talk.Conversation;
import org.comptoir.members.Actor;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What the server says to agents alone, as JSON.
@Component
class AgentFrames {
    private final JsonMapper json;
    private final Registrations agents;
    private final Access access;

    AgentFrames(JsonMapper json, Registrations agents, Access access) {
        this.json = json;
        this.agents = agents;
        this.access = access;
    }

    /// The first frame: who one is here, how one stands, and all that one has in hand or is asked
    /// to take.
    String welcome(Caller caller, Optional<Present> present, Instant at, List<Conversation> own) {
        var actor = caller.now();
        var frame = new LinkedHashMap<String, Object>();
        frame.put("type", "welcome");
        frame.put("name", actor.displayName());
        frame.put("at", at);
        frame.put("heartbeat", Heartbeat.PERIOD.toSeconds());
        frame.put("agent", agent(caller, actor, present));
        frame.put("conversations", own.stream().map(it -> named(actor, it)).toList());
        return json.writeValueAsString(frame);
    }

    private Map<String, Object> agent(Caller caller, Actor actor, Optional<Present> present) {
        var member = agents.registered(caller.store(), actor);
        var agent = new LinkedHashMap<String, Object>();
        agent.put("id", actor.requireUser().value());
        agent.put("name", actor.displayName());
        agent.put("registered", member.isPresent());
        agent.put("standing", code(present.map(Present::standing).orElse(Presence.Standing.AWAY)));
        agent.put("capacity", member.map(Member::capacity).orElse(0));
        agent.put("queues", member.map(it -> queues(caller, it)).orElse(List.of()));
        agent.put("supervisor", agents.supervises(caller.store(), actor));
        return agent;
    }

    private List<Map<String, Object>> queues(Caller caller, Member member) {
        var language = caller.locale().getLanguage();
        return member.queues().stream()
                .map(it ->
                        Map.<String, Object>of(
                                "id",
                                it.value(),
                                "title",
                                agents.title(caller.store().id(), it, language)))
                .toList();
    }

    private Map<String, Object> named(Actor actor, Conversation conversation) {
        return Map.of(
                "conversation", conversation.id().value(),
                "state", conversation.state().code(),
                "you", access.of(actor, conversation).code(),
                "seq", conversation.lastSeq(),
                "noteSeq", conversation.lastNoteSeq());
    }

    /// How one counts now.
    String standing(Presence.Standing standing) {
        return json.writeValueAsString(Map.of("type", "standing", "standing", code(standing)));
    }

    private static String code(Presence.Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
