package org.comptoir.trading.storeobject;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.comptoir.catalog.object.ObjectKind;
import org.comptoir.catalog.object.ObjectTexts;
import org.comptoir.catalog.object.StoreObject;
import org.comptoir.catalog.object.StoreObjects;
import org.comptoir.members.Actor;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.comptoir.platform.web.Versions;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Price rules, catalogue filters and product sets, as JSON or in the YAML of data folders. A
/// change counts for the next price that a buyer asks.
@RestController
@RequestMapping("/api/v1/stores/{store}/{kind:price-rules|catalog-filters|product-sets}")
class ObjectEndpoint {
    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final int LARGEST = 4 << 20;
    private static final String ONE = "/{key}";

    private final StoreObjects objects;
    private final ObjectTexts texts;
    private final ObjectEdits edits;
    private final ObjectUses uses;
    private final ObjectHistory history;
    private final JsonMapper json;

    ObjectEndpoint(
            StoreObjects objects,
            ObjectTexts texts,
            ObjectEdits edits,
            ObjectUses uses,
            ObjectHistory history,
            JsonMapper json) {
        this.objects = objects;
        this.texts = texts;
        this.edits = edits;
        this.uses = uses;
        this.history = history;
        this.json = json;
    }

    /// `key` stands in addresses and contracts; `size` counts lines, marks or members.
    record Line(String key, String name, int size) {
        static Line of(StoreObject object) {
            return new Line(object.key(), object.name(), object.size());
        }
    }

    /// Something that names the object: a `contract`, `policy` or `price-rule`.
    record Use(String kind, String name) {
        static Use of(ObjectUse use) {
            var kind =
                    switch (use.kind()) {
                        case CONTRACT -> "contract";
                        case POLICY -> "policy";
                        case PRICE_RULE -> "price-rule";
                    };
            return new Use(kind, use.name());
        }

        private String place() {
            return kind + "\n" + name;
        }
    }

    @GetMapping
    Slice<Line> list(
            Actor actor,
            Store store,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        ObjectEdits.requireEditor(actor, store);
        int size = Cursor.limit(limit, USUAL, MOST);
        return objects.page(store.id(), kind(kind), Cursor.decode(cursor), size).map(Line::of);
    }

    @GetMapping(path = ONE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> one(
            Actor actor, Store store, @PathVariable String kind, @PathVariable String key) {
        return answer(ResponseEntity.ok(), find(actor, store, kind, key));
    }

    @GetMapping(path = ONE, produces = MediaType.APPLICATION_YAML_VALUE)
    ResponseEntity<byte[]> text(
            Actor actor, Store store, @PathVariable String kind, @PathVariable String key) {
        var found = find(actor, store, kind, key);
        return ResponseEntity.ok()
                .eTag(Versions.tag(found.version()))
                .contentType(MediaType.APPLICATION_YAML)
                .body(texts.yaml(found).getBytes(StandardCharsets.UTF_8));
    }

    /// The contracts, policies and price rules that keep it from being deleted.
    @GetMapping(ONE + "/uses")
    Slice<Use> uses(
            Actor actor,
            Store store,
            @PathVariable String kind,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = Cursor.limit(limit, USUAL, MOST);
        var after = Cursor.decode(cursor);
        List<Use> rest =
                uses.of(store, find(actor, store, kind, key)).stream()
                        .map(Use::of)
                        .sorted(Comparator.comparing(Use::place))
                        .filter(use -> use.place().compareTo(after) > 0)
                        .limit(size + 1L)
                        .toList();
        return Slice.cut(rest, size, Use::place);
    }

    /// Who changed it, the latest first, and what it said before and after.
    @GetMapping(ONE + "/history")
    Slice<ObjectHistory.Entry> history(
            Actor actor,
            Store store,
            @PathVariable String kind,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        ObjectEdits.requireEditor(actor, store);
        int size = Cursor.limit(limit, USUAL, MOST);
        return history.of(store, kind(kind), key, cursor, size);
    }

    private StoreObject find(Actor actor, Store store, String kind, String key) {
        ObjectEdits.requireEditor(actor, store);
        return objects.find(store.id(), kind(kind), key)
                .orElseThrow(() -> Problem.missing("no-such-" + kind(kind).code(), key));
    }

    @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_YAML_VALUE})
    ResponseEntity<Map<String, Object>> create(
            Actor actor,
            Store store,
            @PathVariable String kind,
            @RequestHeader("Content-Type") MediaType type,
            InputStream body)
            throws IOException {
        ObjectEdits.requireEditor(actor, store);
        var wanted = texts.read(store, kind(kind), "", yaml(type, body));
        var added = edits.create(actor, store, wanted);
        var address =
                "/api/v1/stores/%s/%s/%s"
                        .formatted(
                                store.identifier(),
                                added.kind().path(),
                                UriUtils.encodePathSegment(added.key(), StandardCharsets.UTF_8));
        return answer(ResponseEntity.created(URI.create(address)), added);
    }

    @PutMapping(
            path = ONE,
            consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_YAML_VALUE})
    ResponseEntity<Map<String, Object>> replace(
            Actor actor,
            Store store,
            @PathVariable String kind,
            @PathVariable String key,
            @RequestHeader("Content-Type") MediaType type,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            InputStream body)
            throws IOException {
        var present = find(actor, store, kind, key);
        var wanted = texts.read(store, present.kind(), key, yaml(type, body));
        return answer(
                ResponseEntity.ok(), edits.replace(actor, store, wanted, Versions.of(ifMatch)));
    }

    @DeleteMapping(ONE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            Actor actor,
            Store store,
            @PathVariable String kind,
            @PathVariable String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        ObjectEdits.requireEditor(actor, store);
        edits.delete(actor, store, kind(kind), key, Versions.of(ifMatch));
    }

    /// The body as YAML; JSON is written anew, since not every JSON text is YAML.
    private byte[] yaml(MediaType type, InputStream body) throws IOException {
        var bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw Problem.of(Problem.Kind.TOO_LARGE, "body-too-large", LARGEST);
        }
        if (!MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)) {
            return bytes;
        }
        try {
            return json.writeValueAsBytes(json.readTree(bytes));
        } catch (JacksonException unreadable) {
            throw Problem.invalid("body", "unreadable-body", unreadable.getOriginalMessage());
        }
    }

    private static ObjectKind kind(String path) {
        return ObjectKind.of(path).orElseThrow();
    }

    private static ResponseEntity<Map<String, Object>> answer(
            ResponseEntity.BodyBuilder answer, StoreObject object) {
        return answer.eTag(Versions.tag(object.version())).body(object.whole());
    }
}
