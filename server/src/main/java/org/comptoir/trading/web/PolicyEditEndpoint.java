package org.comptoir.trading.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.engine.policy.commands.PolicyCommands;
import org.comptoir.members.Actor;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.platform.web.Versions;
import org.comptoir.stores.Store;
import org.comptoir.stores.StoreId;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.Policies;
import org.comptoir.trading.PolicyId;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.policy.PolicyEdits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Writing business policies: the store's own, and for site administrators those of its group.
@RestController
@RequestMapping("/api/v1/stores/{store}/policies")
class PolicyEditEndpoint {
    private final Policies policies;
    private final PolicyCommands commands;
    private final PolicyEdits edits;
    private final TradingAccess access;

    PolicyEditEndpoint(
            Policies policies, PolicyCommands commands, PolicyEdits edits, TradingAccess access) {
        this.policies = policies;
        this.commands = commands;
        this.edits = edits;
        this.access = access;
    }

    @PostMapping
    ResponseEntity<PolicyJson.Line> create(
            Actor actor, Store store, Locale locale, @RequestBody PolicyWish wish) {
        access.requireWholeStore(actor, store);
        var group = wish.groupOf(store);
        var policy =
                policy(
                        new PolicyId(Ids.next()),
                        type(wish),
                        wish.requireName(),
                        group.isPresent() ? Optional.empty() : Optional.of(store.id()),
                        group,
                        wish);
        var created = edits.create(actor, store, policy);
        var address =
                URI.create(
                        "/api/v1/stores/%s/policies/%s"
                                .formatted(store.identifier(), created.id()));
        return answer(ResponseEntity.created(address), created, store, locale);
    }

    @PutMapping("/{id}")
    ResponseEntity<PolicyJson.Line> replace(
            Actor actor,
            Store store,
            Locale locale,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody PolicyWish wish) {
        var present = present(actor, store, id);
        wish.requireSameIdentity(present);
        var wanted =
                policy(
                        present.id(),
                        present.type(),
                        present.name(),
                        present.store(),
                        present.group(),
                        wish);
        var replaced = edits.replace(actor, store, wanted, Versions.of(ifMatch));
        return answer(ResponseEntity.ok(), replaced, store, locale);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            Actor actor,
            Store store,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        edits.delete(actor, store, present(actor, store, id), Versions.of(ifMatch));
    }

    private BusinessPolicy present(Actor actor, Store store, UUID id) {
        access.requireWholeStore(actor, store);
        return policies.find(store, new PolicyId(id))
                .orElseThrow(() -> Problem.missing("no-such-policy", id));
    }

    private PolicyType type(PolicyWish wish) {
        var spelling = Optional.ofNullable(wish.type()).orElse("");
        return commands.type(spelling)
                .orElseThrow(() -> Problem.invalid("type", "bad-value", spelling));
    }

    private static BusinessPolicy policy(
            PolicyId id,
            PolicyType type,
            String name,
            Optional<StoreId> store,
            Optional<String> group,
            PolicyWish wish) {
        return new BusinessPolicy(
                id,
                1,
                type,
                name,
                store,
                group,
                wish.requireProperties(),
                wish.requireCommands(),
                wish.requireValidity(),
                wish.requireDescriptions());
    }

    private ResponseEntity<PolicyJson.Line> answer(
            ResponseEntity.BodyBuilder answer, BusinessPolicy policy, Store store, Locale locale) {
        return answer.eTag(Versions.tag(policy.version()))
                .body(PolicyJson.Line.of(policy, store, edits.holder(policy), locale));
    }
}
