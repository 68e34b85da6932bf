package org.comptoir.care.socket;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.care.embed.PassCallers;
import org.comptoir.care.embed.Passes;
import org.comptoir.care.serve.Registrations;
import org.comptoir.care.talk.Access;
import org.comptoir.care.talk.Conversation;
import org.comptoir.members.Actor;
import org.comptoir.members.web.LastingCallers;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.eclipse.jetty.ee11.websocket.server.JettyWebSocketServerContainer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Turns a request into a socket, once it is known who asks, from which page and for which store.
@Hidden
@RestController
class CareEndpoint {
    private final Stores stores;
    private final LastingCallers callers;
    private final PassCallers visitors;
    private final Passes passes;
    private final Registrations agents;
    private final Commands commands;
    private final Frames frames;
    private final Sockets sockets;

    CareEndpoint(
            Stores stores,
            LastingCallers callers,
            PassCallers visitors,
            Passes passes,
            Registrations agents,
            Commands commands,
            Frames frames,
            Sockets sockets) {
        this.stores = stores;
        this.callers = callers;
        this.visitors = visitors;
        this.passes = passes;
        this.agents = agents;
        this.commands = commands;
        this.frames = frames;
        this.sockets = sockets;
    }

    @GetMapping("/ws/care")
    void connect(
            Actor actor,
            @RequestParam String store,
            @RequestParam(defaultValue = "shopper") String as,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var entered = stores.get(store);
        Access.requireCare(entered);
        var caller =
                visitors.atSocket(request, entered)
                        .map(it -> visitor(entered, it, as))
                        .orElseGet(() -> ours(entered, actor, as, request));
        var container = JettyWebSocketServerContainer.getContainer(request.getServletContext());
        boolean upgraded =
                container.upgrade(
                        (_, answer) -> {
                            answer.setExtensions(List.of());
                            if (caller.embedded().isPresent()) {
                                answer.setAcceptedSubProtocol(PassCallers.PROTOCOL);
                            }
                            return new CareSocket(caller, commands, frames, sockets);
                        },
                        request,
                        response);
        if (!upgraded && !response.isCommitted()) {
            throw Problem.invalid("Upgrade", "not-a-socket");
        }
    }

    /// Somebody on a page of this server, or a program.
    private Caller ours(Store store, Actor actor, String as, HttpServletRequest request) {
        Origins.require(request);
        var part = part(store, actor, as);
        return new Caller(
                store,
                callers.of(request, actor),
                RequestContextUtils.getLocale(request),
                identity(actor, part),
                part,
                Optional.empty());
    }

    /// Somebody on a page of another site: whatever else his browser sends counts for nothing.
    private Caller visitor(Store store, PassCallers.Guest guest, String as) {
        if (!as.equals("shopper")) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "not-an-agent");
        }
        var visitor = guest.visitor();
        var known = Optional.of(visitor.actor());
        return new Caller(
                store,
                () -> passes.holds(guest.pass()) ? known : Optional.empty(),
                Locale.forLanguageTag(visitor.language()),
                visitor.id().toString(),
                Caller.As.SHOPPER,
                Optional.of(visitor));
    }

    /// Whoever only looks needs no name.
    private static String identity(Actor actor, Caller.As part) {
        var person = Conversation.Shopper.of(actor);
        if (person.isEmpty() && part != Caller.As.VISITOR) {
            throw Problem.of(Problem.Kind.UNAUTHENTICATED, "sign-in-required");
        }
        return person.map(it -> it.id().toString()).orElse("");
    }

    private Caller.As part(Store store, Actor actor, String as) {
        return switch (as) {
            case "shopper" -> Caller.As.SHOPPER;
            case "visitor" -> Caller.As.VISITOR;
            case "agent" -> {
                agents.require(store, actor);
                yield Caller.As.AGENT;
            }
            default -> throw Problem.invalid("as", "bad-value", as);
        };
    }
}
