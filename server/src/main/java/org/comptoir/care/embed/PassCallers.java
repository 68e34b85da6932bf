package org.comptoir.care.embed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.comptoir.members.Actor;
import org.comptoir.members.web.BoundCallers;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Who shows a pass: over REST as a bearer, good for what a panel needs of its own store and for
/// nothing else; for a socket as a subprotocol, since a browser sends no header there, and an
/// address is written into logs.
@Component
public class PassCallers implements BoundCallers {
    /// What a panel on another site speaks.
    public static final String PROTOCOL = "comptoir-care";

    private static final String SHOWN = "pass.";

    private final Passes passes;
    private final Stores stores;
    private final Visitors visitors;

    PassCallers(Passes passes, Stores stores, Visitors visitors) {
        this.passes = passes;
        this.stores = stores;
        this.visitors = visitors;
    }

    /// A visitor and the pass he has shown.
    public record Guest(Visitor visitor, Pass pass) {}

    @Override
    public Optional<Actor> of(HttpServletRequest request, String bearer) {
        var path = request.getRequestURI();
        var store = PanelPaths.store(path).flatMap(stores::find);
        return store.isPresent() && PanelPaths.isForPass(request.getMethod(), path)
                ? guest(request, store.get(), bearer).map(it -> it.visitor.actor())
                : Optional.empty();
    }

    private Optional<Guest> guest(HttpServletRequest request, Store store, String pass) {
        var origin = Optional.ofNullable(request.getHeader(HttpHeaders.ORIGIN)).orElse("");
        return passes.valid(pass, store.id(), origin)
                .flatMap(it ->
                        visitors.find(store.id(), it.visitor()).map(who -> new Guest(who, it)));
    }

    /// Who opens a socket from a page of another site; nobody where it speaks no such protocol, and
    /// refused where its pass is not good.
    public Optional<Guest> atSocket(HttpServletRequest request, Store store) {
        var offered = protocols(request);
        if (!offered.contains(PROTOCOL)) {
            return Optional.empty();
        }
        return Optional.of(
                offered.stream()
                        .filter(it -> it.startsWith(SHOWN))
                        .findFirst()
                        .flatMap(it -> guest(request, store, it.substring(SHOWN.length())))
                        .orElseThrow(
                                () -> Problem.of(Problem.Kind.UNAUTHENTICATED, "token-invalid")));
    }

    private static List<String> protocols(HttpServletRequest request) {
        var offered = new ArrayList<String>();
        for (var line : Collections.list(request.getHeaders("Sec-WebSocket-Protocol"))) {
            for (var one : line.split(",", -1)) {
                offered.add(one.strip());
            }
        }
        return offered;
    }
}
