package org.comptoir.care.web.setting;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.comptoir.care.setting.CareAgent;
import org.comptoir.care.setting.CareQueue;
import org.comptoir.care.setting.Setting.Kind;
import org.comptoir.care.setting.SettingChanges;
import org.comptoir.care.setting.SettingChanges.Named;
import org.comptoir.care.talk.Access;
import org.comptoir.members.Actor;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Slice;
import org.comptoir.platform.web.Versions;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/// Settings over REST, written as in `care.yaml`: queues, agents, topics and page lists by name,
/// the rules and what holds for all of it as a whole.
@RestController
@RequestMapping("/api/v1/stores/{store}/care")
class SettingsController {
    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final String SEVERAL = "/{kind:queues|agents|topics|page-lists}";
    private static final String ONE = SEVERAL + "/{name}";
    private static final String WHOLE = "/{kind:settings|rules|embedding}";

    private final SettingChanges changes;

    SettingsController(SettingChanges changes) {
        this.changes = changes;
    }

    @GetMapping(SEVERAL)
    Slice<Map<String, Object>> list(
            Store store,
            Actor actor,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        Access.requireCare(store);
        int size = Cursor.limit(limit, USUAL, MOST);
        var after = Cursor.decode(cursor);
        var rest =
                changes.all(actor, store, kind(kind)).stream()
                        .filter(it -> it.name().compareToIgnoreCase(after) > 0)
                        .limit(size + 1L)
                        .toList();
        return Slice.cut(rest, size, Named::name).map(SettingsController::json);
    }

    @GetMapping(ONE)
    ResponseEntity<Map<String, Object>> one(
            Store store, Actor actor, @PathVariable String kind, @PathVariable String name) {
        Access.requireCare(store);
        return answer(ResponseEntity.ok(), changes.get(actor, store, kind(kind), name));
    }

    @GetMapping(WHOLE)
    ResponseEntity<Map<String, Object>> whole(Store store, Actor actor, @PathVariable String kind) {
        return one(store, actor, kind, "");
    }

    @PostMapping(SEVERAL)
    ResponseEntity<Map<String, Object>> add(
            Store store,
            Actor actor,
            @PathVariable String kind,
            @RequestBody Map<String, Object> body) {
        Access.requireCare(store);
        var added = changes.add(actor, store, kind(kind), written(body));
        var address =
                "/api/v1/stores/%s/care/%s/%s"
                        .formatted(
                                store.identifier(),
                                kind,
                                UriUtils.encodePathSegment(added.name(), StandardCharsets.UTF_8));
        return answer(ResponseEntity.created(URI.create(address)), added);
    }

    @PutMapping(ONE)
    ResponseEntity<Map<String, Object>> replace(
            Store store,
            Actor actor,
            @PathVariable String kind,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, Object> body) {
        Access.requireCare(store);
        var version = Versions.of(ifMatch);
        return answer(
                ResponseEntity.ok(),
                changes.replace(actor, store, kind(kind), name, version, written(body)));
    }

    @PutMapping(WHOLE)
    ResponseEntity<Map<String, Object>> replaceWhole(
            Store store,
            Actor actor,
            @PathVariable String kind,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, Object> body) {
        return replace(store, actor, kind, "", ifMatch, body);
    }

    @DeleteMapping(ONE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            Store store,
            Actor actor,
            @PathVariable String kind,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String ifMatch) {
        Access.requireCare(store);
        changes.remove(actor, store, kind(kind), name, Versions.of(ifMatch));
    }

    private static Kind kind(String path) {
        return Kind.at(path).orElseThrow();
    }

    private static ResponseEntity<Map<String, Object>> answer(
            ResponseEntity.BodyBuilder answer, Named named) {
        return answer.eTag(Versions.tag(named.version())).body(json(named));
    }

    /// As it is written; with a queue the id by which conversations name it, with an agent who he
    /// is.
    private static Map<String, Object> json(Named named) {
        var json = new LinkedHashMap<String, Object>();
        switch (named.kept().value()) {
            case CareQueue _ -> json.put("id", named.kept().id());
            case CareAgent agent -> {
                json.put("id", agent.user().value());
                json.put("agent", named.name());
            }
            default -> {}
        }
        json.putAll(named.kept().value().written());
        return json;
    }

    /// What was read may be sent back.
    private static Map<String, Object> written(Map<String, Object> body) {
        var written = new LinkedHashMap<>(body);
        written.remove("id");
        return written;
    }
}
