package org.comptoir.trading.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.comptoir.platform.web.Versions;
import org.comptoir.stores.Store;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.History;
import org.comptoir.trading.StoredAccount;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.access.TradingLists;
import org.comptoir.trading.file.export.ContractFileWriter;
import org.comptoir.trading.file.yaml.YamlFileWriter;
import org.comptoir.trading.life.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The business accounts of a store, for its seller's side.
@RestController
@RequestMapping("/api/v1/stores/{store}/accounts")
class AccountEndpoint {
    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final int FARTHEST = 3_650;

    private final Accounts accounts;
    private final TradingLists lists;
    private final TradingAccess access;
    private final History history;
    private final Clock clock;

    AccountEndpoint(
            Accounts accounts,
            TradingLists lists,
            TradingAccess access,
            History history,
            Clock clock) {
        this.accounts = accounts;
        this.lists = lists;
        this.access = access;
        this.history = history;
        this.clock = clock;
    }

    @GetMapping
    Slice<AccountJson.Line> list(
            Actor actor,
            Store store,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var size = Cursor.limit(limit, USUAL, MOST);
        return lists.accounts(actor, store, name, cursor, size).map(AccountJson.Line::of);
    }

    /// The account’s contracts that sell now and end within so many days.
    @GetMapping("/{id}/expiring")
    Slice<ContractJson.Line> expiring(
            Actor actor,
            Store store,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "30") int days,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        if (days < 0 || days > FARTHEST) {
            throw Problem.invalid("days", "bad-days", days, FARTHEST);
        }
        var account = access.account(actor, store, new AccountId(id)).id();
        var now = clock.instant();
        var until = now.plus(Duration.ofDays(days));
        return lists.ending(account, now, until, cursor, Cursor.limit(limit, USUAL, MOST))
                .map(it -> ContractJson.Line.of(it, now));
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AccountJson.Whole> one(Actor actor, Store store, @PathVariable UUID id) {
        var stored = stored(actor, store, id);
        var account = stored.account();
        return ResponseEntity.ok()
                .eTag(Versions.tag(account.version()))
                .body(
                        AccountJson.Whole.of(
                                stored, accounts.times(account.id()), history.of(account.id())));
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<byte[]> file(Actor actor, Store store, @PathVariable UUID id) {
        var stored = stored(actor, store, id);
        var bytes = new ByteArrayOutputStream();
        try (var writer = new ContractFileWriter(bytes)) {
            writer.write(stored.content().in(stored.account().state()));
        }
        return ResponseEntity.ok()
                .eTag(Versions.tag(stored.account().version()))
                .contentType(MediaType.APPLICATION_XML)
                .body(bytes.toByteArray());
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_YAML_VALUE)
    ResponseEntity<byte[]> text(Actor actor, Store store, @PathVariable UUID id) {
        var stored = stored(actor, store, id);
        var current = stored.content().in(stored.account().state());
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
