package org.comptoir.trading.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.platform.web.Versions;
import org.comptoir.stores.Store;
import org.comptoir.trading.Contract;
import org.comptoir.trading.History;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.content.ContractState;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/// Contracts as they go over HTTP.
final class ContractJson {
    private ContractJson() {}

    /// The answer of a command: the contract as it stands now, under its entity tag.
    static ResponseEntity<Line> answer(
            ResponseEntity.BodyBuilder answer, Contract contract, Instant now) {
        return answer.eTag(Versions.tag(contract.version())).body(Line.of(contract, now));
    }

    /// Where a contract of the store is read.
    static URI address(Store store, Contract contract) {
        return URI.create(
                "/api/v1/stores/%s/contracts/%s".formatted(store.identifier(), contract.id()));
    }

    /// A contract in a list. `expired` says that it has ended, whatever its state.
    record Line(
            UUID id,
            String name,
            String origin,
            String version,
            String kind,
            String usage,
            String state,
            boolean deleted,
            boolean expired,
            @Nullable UUID account,
            @Nullable Instant start,
            @Nullable Instant end,
            @Nullable Instant activatedAt,
            @Nullable Instant usableUntil,
            @Nullable String failure,
            int revision,
            String etag) {
        static Line of(Contract contract, Instant now) {
            var life = contract.life();
            return new Line(
                    contract.id().value(),
                    contract.name(),
                    contract.family().origin(),
                    contract.number(),
                    contract.kind().toString(),
                    contract.usage().toString(),
                    contract.state().toString(),
                    life.deleted(),
                    contract.state() == ContractState.ACTIVE && contract.hasEnded(now),
                    contract.account().map(it -> it.value()).orElse(null),
                    contract.validity().start().orElse(null),
                    contract.validity().end().orElse(null),
                    life.activatedAt().orElse(null),
                    life.usableUntil().orElse(null),
                    life.failure().orElse(null),
                    life.revision(),
                    Versions.tag(contract.version()));
        }
    }

    /// A contract with all it says and what was done to it.
    record Whole(Line contract, JsonNode content, List<Step> history) {
        static Whole of(StoredContract stored, List<History.Entry> history, Instant now) {
            var content = stored.current();
            return new Whole(
                    Line.of(stored.contract(), now),
                    ContentJson.mapper().valueToTree(content),
                    history.stream().map(Step::of).toList());
        }
    }

    /// One thing that was done to it.
    record Step(
            Instant at,
            String actor,
            @Nullable String actingFor,
            String command,
            @Nullable String from,
            String to,
            @Nullable String reason) {
        static Step of(History.Entry entry) {
            return new Step(
                    entry.at(),
                    entry.actor(),
                    entry.actingFor().orElse(null),
                    entry.command(),
                    entry.from().orElse(null),
                    entry.to(),
                    entry.reason().orElse(null));
        }
    }
}
