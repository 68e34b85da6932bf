package org.comptoir.stores.web;

import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Role;
import org.comptoir.platform.Problem;
import org.comptoir.platform.load.Load;
import org.comptoir.platform.load.LoadArchive;
import org.comptoir.platform.load.Loader;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Loads a data folder, sent as a zip archive, into its store. Whoever may load a store is its
/// seller; people, a store that is new, and its owner, store group and features need a site
/// administrator.
@RestController
@RequestMapping("/api/v1/load")
class LoadEndpoint {
    private static final List<String> OF_PEOPLE =
            List.of("organizations.csv", "users.csv", "groups.csv", "addresses.csv");

    private final Loader loader;
    private final Stores stores;

    LoadEndpoint(Loader loader, Stores stores) {
        this.loader = loader;
        this.stores = stores;
    }

    @PostMapping(
            consumes = {
                MediaType.APPLICATION_OCTET_STREAM_VALUE,
                "application/zip",
                "application/x-zip-compressed"
            })
    ResponseEntity<LoadReport> start(
            @RequestParam String mode, Actor actor, Locale locale, InputStream body) {
        requireLoader(actor);
        var wanted = mode(mode);
        var archive = LoadArchive.receive(body, LoadArchive.Limits.USUAL);
        boolean begun = false;
        try {
            requireRights(actor, archive);
            var by = new Load.By(actor.logonId(), isAdministrator(actor));
            var load = loader.start(archive, wanted, by, locale);
            begun = true;
            return ResponseEntity.accepted()
                    .location(URI.create("/api/v1/load/" + load.id()))
                    .body(LoadReport.of(load));
        } finally {
            if (!begun) {
                archive.close();
            }
        }
    }

    private static void requireLoader(Actor actor) {
        actor.requireUser();
        if (!actor.hasAnywhere(Role.SELLER)) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
        }
    }

    private static boolean isAdministrator(Actor actor) {
        return actor.has(Role.SITE_ADMINISTRATOR, OrganizationId.ROOT);
    }

    private static Load.Mode mode(String mode) {
        return switch (mode) {
            case "plan" -> Load.Mode.PLAN;
            case "apply" -> Load.Mode.APPLY;
            default -> throw Problem.invalid("mode", "bad-value", mode);
        };
    }

    private void requireRights(Actor actor, LoadArchive archive) {
        var store = stores.find(loader.storeOf(archive));
        var people = OF_PEOPLE.stream().filter(archive::has).findFirst();
        if (isAdministrator(actor)) {
            return;
        }
        if (store.isEmpty()) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "load-new-store-forbidden");
        }
        actor.require(store.map(Store::owner).orElseThrow(), Role.SELLER);
        if (people.isPresent()) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "load-people-forbidden", people.get());
        }
    }

    @GetMapping(value = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    LoadReport report(@PathVariable UUID id, Actor actor) {
        return LoadReport.of(find(id, actor));
    }

    @GetMapping(value = "/{id}", produces = MediaType.TEXT_PLAIN_VALUE)
    String plainReport(@PathVariable UUID id, Actor actor) {
        return LoadReport.of(find(id, actor)).plain();
    }

    private Load find(UUID id, Actor actor) {
        actor.requireUser();
        return loader.find(id)
                .filter(load -> load.actor().equals(actor.logonId()) || isAdministrator(actor))
                .orElseThrow(() -> Problem.missing("no-such-load", id));
    }
}
