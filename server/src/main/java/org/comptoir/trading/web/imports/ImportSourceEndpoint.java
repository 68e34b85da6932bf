package org.comptoir.trading.web.imports;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comptoir.members.Actor;
import org.comptoir.members.User;
import org.comptoir.members.Users;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Slice;
import org.comptoir.platform.web.Versions;
import org.comptoir.stores.Store;
import org.comptoir.trading.imports.run.ImportRuns;
import org.comptoir.trading.imports.source.ImportSource;
import org.comptoir.trading.imports.source.ImportSources;
import org.comptoir.trading.imports.source.SourceRuns;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where contract files of a store come from by themselves, and what became of them.
@RestController
@RequestMapping("/api/v1/stores/{store}/contracts/import-sources")
class ImportSourceEndpoint {
    private static final int USUAL = 20;
    private static final int MOST = 100;

    private final ImportSources sources;
    private final SourceRuns sourceRuns;
    private final ImportRuns runs;
    private final Users users;
    private final JsonMapper json;

    ImportSourceEndpoint(
            ImportSources sources,
            SourceRuns sourceRuns,
            ImportRuns runs,
            Users users,
            JsonMapper json) {
        this.sources = sources;
        this.sourceRuns = sourceRuns;
        this.runs = runs;
        this.users = users;
        this.json = json;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Slice<SourceJson> list(
            Actor actor,
            Store store,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return sources.list(actor, store, Cursor.decode(cursor), Cursor.limit(limit, USUAL, MOST))
                .map(this::json);
    }

    /// The same in lines, for a terminal.
    @GetMapping(produces = MediaType.TEXT_PLAIN_VALUE)
    String plain(Actor actor, Store store) {
        return sources.list(actor, store, "", MOST).items().stream()
                .map(it -> json(it).plain())
                .collect(Collectors.joining());
    }

    @PostMapping
    ResponseEntity<SourceJson> create(Actor actor, Store store, @RequestBody SourceJson.Wish body) {
        var source = sources.create(actor, store, body.settings());
        return answer(ResponseEntity.created(URI.create(path(store, source))), source);
    }

    @GetMapping("/{id}")
    ResponseEntity<SourceJson> one(Actor actor, Store store, @PathVariable UUID id) {
        return answer(ResponseEntity.ok(), sources.get(actor, store, id));
    }

    /// Changes what is sent; the rest stays.
    @PatchMapping("/{id}")
    ResponseEntity<SourceJson> change(
            Actor actor,
            Store store,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody JsonNode body) {
        var present = present(actor, store, id, ifMatch);
        var wish = SourceJson.Wish.over(present.settings(), body, json);
        return answer(ResponseEntity.ok(), sources.change(actor, store, present, wish.settings()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            Actor actor,
            Store store,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String ifMatch) {
        sources.delete(actor, store, present(actor, store, id, ifMatch));
    }

    /// Takes in what the source has now; with `again` also files that have not changed.
    @PostMapping("/{id}/run")
    ResponseEntity<ImportRunJson.Line> run(
            Actor actor,
            Store store,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean again) {
        var source = sources.get(actor, store, id);
        var run = sourceRuns.start(actor, store, source, again, locale);
        return ResponseEntity.accepted()
                .location(
                        URI.create(
                                "/api/v1/stores/%s/contracts/imports/%s"
                                        .formatted(store.identifier(), run.id())))
                .body(ImportRunJson.Line.of(run));
    }

    /// What became of the files of a source, the latest first.
    @GetMapping("/{id}/runs")
    Slice<ImportRunJson.Line> runs(
            Actor actor,
            Store store,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var source = sources.get(actor, store, id);
        return RunPage.of(cursor, limit)
                .read((before, size) -> runs.list(store, Optional.of(source.id()), before, size));
    }

    private ImportSource present(Actor actor, Store store, UUID id, @Nullable String ifMatch) {
        var present = sources.get(actor, store, id);
        Versions.require(ifMatch, present.version());
        return present;
    }

    private SourceJson json(ImportSource source) {
        return SourceJson.of(source, users.find(source.runAs()).map(User::logonId).orElse(""));
    }

    private ResponseEntity<SourceJson> answer(
            ResponseEntity.BodyBuilder answer, ImportSource source) {
        return answer.eTag(Versions.tag(source.version())).body(json(source));
    }

    private static String path(Store store, ImportSource source) {
        return "/api/v1/stores/%s/contracts/import-sources/%s"
                .formatted(store.identifier(), source.id());
    }
}
