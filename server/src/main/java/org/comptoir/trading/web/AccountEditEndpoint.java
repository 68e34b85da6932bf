package org.comptoir.trading.web;

import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.platform.web.Versions;
import org.comptoir.stores.Store;
import org.comptoir.trading.Account;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.Asked;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.imports.AccountEdits;
import org.comptoir.trading.life.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Writing accounts as JSON, the `content` of `GET …/accounts/{id}`, and their commands. Making and
/// deleting is for who trades for the whole store; representatives may change theirs.
@RestController
@RequestMapping("/api/v1/stores/{store}/accounts")
class AccountEditEndpoint {
    private static final String IF_MATCH = "If-Match";

    private final TradingAccess access;
    private final AccountEdits edits;
    private final Accounts accounts;

    AccountEditEndpoint(TradingAccess access, AccountEdits edits, Accounts accounts) {
        this.access = access;
        this.edits = edits;
        this.accounts = accounts;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AccountJson.Line> create(
            Actor actor,
            Store store,
            @RequestParam(required = false) @Nullable Boolean baseContracts,
            @RequestBody String body) {
        access.requireWholeStore(actor, store);
        var asked = Asked.by(actor.logonId());
        var account =
                edits.create(
                        store, Contents.account(body), Optional.ofNullable(baseContracts), asked);
        return AccountJson.answer(
                ResponseEntity.created(AccountJson.address(store, account)), account);
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AccountJson.Line> save(
            Actor actor,
            Store store,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Boolean baseContracts,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody String body) {
        var account = reached(actor, store, id);
        var asked = Asked.by(actor.logonId()).at(Versions.of(ifMatch));
        var content = Contents.account(body);
        var base = Optional.ofNullable(baseContracts);
        if (base.isPresent()) {
            access.requireWholeStore(actor, store);
        }
        var saved =
                access.isLimited(actor, store)
                        ? edits.saveAsRepresentative(store, account, content, asked)
                        : edits.save(store, account, content, base, asked);
        return answer(saved);
    }

    @PostMapping("/{id}/suspend")
    ResponseEntity<AccountJson.Line> suspend(
            Actor actor,
            Store store,
            @PathVariable UUID id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable Wish body) {
        var account = reached(actor, store, id);
        return answer(accounts.suspend(account, Wish.of(body).by(actor, ifMatch)));
    }

    @PostMapping("/{id}/resume")
    ResponseEntity<AccountJson.Line> resume(
            Actor actor,
            Store store,
            @PathVariable UUID id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable Wish body) {
        var account = reached(actor, store, id);
        return answer(accounts.resume(account, Wish.of(body).by(actor, ifMatch)));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(
            Actor actor,
            Store store,
            @PathVariable UUID id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        var account = reached(actor, store, id);
        access.requireWholeStore(actor, store);
        accounts.delete(account, Wish.of(null).by(actor, ifMatch));
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<AccountJson.Line> answer(Account account) {
        return AccountJson.answer(ResponseEntity.ok(), account);
    }

    private AccountId reached(Actor actor, Store store, UUID id) {
        return access.account(actor, store, new AccountId(id)).id();
    }
}
