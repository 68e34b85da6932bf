package org.comptoir.trading.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.members.OrganizationId;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Slice;
import org.comptoir.platform.web.Versions;
import org.comptoir.stores.Store;
import org.comptoir.trading.Account;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.Accounts;
import org.comptoir.trading.StoredAccount;
import org.comptoir.trading.TradingAccess;
import org.comptoir.trading.TradingLists;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.file.export.ContractFileWriter;
import org.comptoir.trading.file.yaml.YamlFileWriter;
import org.comptoir.trading.imports.Contents;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// The business accounts of a store, for its seller's side.
@RestController
@RequestMapping("/api/v1/stores/{store}/accounts")
class AccountEndpoint {
    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final Accounts accounts;
    private final TradingLists lists;
    private final TradingAccess access;

    AccountEndpoint(Accounts accounts, TradingLists lists, TradingAccess access) {
        this.accounts = accounts;
        this.lists = lists;
        this.access = access;
    }

    /// An account in a list; `holder` is the customer organization.
    record Line(
            UUID id,
            String name,
            String state,
            boolean baseContracts,
            @Nullable UUID holder,
            String etag) {
        static Line of(Account account) {
            return new Line(
                    account.id().value(),
                    account.name(),
                    account.state().toString(),
                    account.baseContracts(),
                    account.holder().map(OrganizationId::value).orElse(null),
                    Versions.tag(account.version()));
        }
    }

    /// An account with all it says.
    record Whole(Line account, JsonNode content) {}

    @GetMapping
    Slice<Line> list(
            Actor actor,
            Store store,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var size = Cursor.limit(limit, USUAL, MOST);
        return lists.accounts(actor, store, name, cursor, size).map(Line::of);
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Whole> one(Actor actor, Store store, @PathVariable UUID id) {
        var stored = stored(actor, store, id);
        JsonNode content = ContentJson.mapper().valueToTree(stored.content());
        return ResponseEntity.ok()
                .eTag(Versions.tag(stored.account().version()))
                .body(new Whole(Line.of(stored.account()), content));
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<byte[]> file(Actor actor, Store store, @PathVariable UUID id) {
        var stored = stored(actor, store, id);
        var bytes = new ByteArrayOutputStream();
        try (var writer = new ContractFileWriter(bytes)) {
            writer.write(Contents.in(stored.account().state(), stored.content()));
        }
        return ResponseEntity.ok()
                .eTag(Versions.tag(stored.account().version()))
                .contentType(MediaType.APPLICATION_XML)
                .body(bytes.toByteArray());
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_YAML_VALUE)
    ResponseEntity<byte[]> text(Actor actor, Store store, @PathVariable UUID id) {
        var stored = stored(actor, store, id);
        var current = Contents.in(stored.account().state(), stored.content());
        var text = YamlFileWriter.write(List.of(), List.of(current));
        return ResponseEntity.ok()
                .eTag(Versions.tag(stored.account().version()))
                .contentType(MediaType.APPLICATION_YAML)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private StoredAccount stored(Actor actor, Store store, UUID id) {
        return accounts.whole(access.account(actor, store, new AccountId(id)).id());
    }
}
