package org.comptoir.trading.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Slice;
import org.comptoir.platform.web.Versions;
import org.comptoir.stores.Store;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.History;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.access.TradingLists;
import org.comptoir.trading.access.TradingLists.ContractSearch;
import org.comptoir.trading.file.export.ContractFileWriter;
import org.comptoir.trading.file.yaml.YamlFileWriter;
import org.comptoir.trading.life.Contracts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The contracts of a store, for its seller's side: listed, read, exported, deployed, suspended,
/// resumed.
@RestController
@RequestMapping("/api/v1/stores/{store}/contracts")
class ContractEndpoint {
    private static final String IF_MATCH = "If-Match";
    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final Contracts contracts;
    private final TradingLists lists;
    private final TradingAccess access;
    private final History history;
    private final Clock clock;

    ContractEndpoint(
            Contracts contracts,
            TradingLists lists,
            TradingAccess access,
            History history,
            Clock clock) {
        this.contracts = contracts;
        this.lists = lists;
        this.access = access;
        this.history = history;
        this.clock = clock;
    }

    @GetMapping
    Slice<ContractJson.Line> list(
            Actor actor,
            Store store,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable UUID account,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var size = Cursor.limit(limit, USUAL, MOST);
        var now = clock.instant();
        return lists.contracts(actor, store, new ContractSearch(name, state, account, cursor, size))
                .map(it -> ContractJson.Line.of(it, now));
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ContractJson.Whole> one(Actor actor, Store store, @PathVariable UUID id) {
        var contract = access.contractToDecide(actor, store, new ContractId(id));
        var whole = contracts.whole(contract.id());
        return ResponseEntity.ok()
                .eTag(Versions.tag(whole.contract().version()))
                .body(ContractJson.Whole.of(whole, history.of(contract.id()), clock.instant()));
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<byte[]> file(Actor actor, Store store, @PathVariable UUID id) {
        var contract = access.contractToDecide(actor, store, new ContractId(id));
        var whole = contracts.whole(contract.id());
        var bytes = new ByteArrayOutputStream();
        try (var writer = new ContractFileWriter(bytes)) {
            writer.write(whole.current());
        }
        return ResponseEntity.ok()
                .eTag(Versions.tag(whole.contract().version()))
                .contentType(MediaType.APPLICATION_XML)
                .body(bytes.toByteArray());
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_YAML_VALUE)
    ResponseEntity<byte[]> text(Actor actor, Store store, @PathVariable UUID id) {
        var contract = access.contractToDecide(actor, store, new ContractId(id));
        var whole = contracts.whole(contract.id());
        var text = YamlFileWriter.write(List.of(whole.current()), List.of());
        return ResponseEntity.ok()
                .eTag(Versions.tag(whole.contract().version()))
                .contentType(MediaType.APPLICATION_YAML)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/{id}/deploy")
    ResponseEntity<ContractJson.Line> deploy(
            Actor actor,
            Store store,
            @PathVariable UUID id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        var contract = access.contract(actor, store, new ContractId(id)).id();
        return answer(contracts.deploy(contract, Wish.of(null).by(actor, ifMatch)));
    }

    @PostMapping("/{id}/suspend")
    ResponseEntity<ContractJson.Line> suspend(
            Actor actor,
            Store store,
            @PathVariable UUID id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable Wish body) {
        var contract = access.contract(actor, store, new ContractId(id)).id();
        return answer(contracts.suspend(contract, Wish.of(body).by(actor, ifMatch)));
    }

    @PostMapping("/{id}/resume")
    ResponseEntity<ContractJson.Line> resume(
            Actor actor,
            Store store,
            @PathVariable UUID id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable Wish body) {
        var contract = access.contract(actor, store, new ContractId(id)).id();
        return answer(contracts.resume(contract, Wish.of(body).by(actor, ifMatch)));
    }

    private ResponseEntity<ContractJson.Line> answer(Contract contract) {
        return ContractJson.answer(ResponseEntity.ok(), contract, clock.instant());
    }
}
