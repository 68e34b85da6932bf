package org.comptoir.trading.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.comptoir.platform.web.Versions;
import org.comptoir.stores.Store;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.approval.Approver;
import org.comptoir.trading.approval.Approvers;
import org.comptoir.trading.approval.Waiting;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Who approves the contracts of a store, and what waits for the caller there.
@RestController
@RequestMapping("/api/v1/stores/{store}")
class ApprovalEndpoint {
    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final TradingAccess access;
    private final Approvers approvers;
    private final Waiting waiting;
    private final Organizations organizations;

    ApprovalEndpoint(
            TradingAccess access,
            Approvers approvers,
            Waiting waiting,
            Organizations organizations) {
        this.access = access;
        this.approvers = approvers;
        this.waiting = waiting;
        this.organizations = organizations;
    }

    /// A contract that waits, or one of its revisions; `expired` says that it can only be rejected.
    record Item(
            UUID contract,
            String name,
            String version,
            @Nullable Integer revision,
            String submitter,
            Instant since,
            boolean expired) {
        static Item of(Waiting.Item item) {
            return new Item(
                    item.contract().value(),
                    item.name(),
                    item.version(),
                    item.revision().isPresent() ? item.revision().getAsInt() : null,
                    item.submitter(),
                    item.since(),
                    item.expired());
        }
    }

    /// An approver: the role, and the distinguished name of the organization it is held for.
    record Line(@Nullable String role, @Nullable String organization) {}

    /// All approvers of a store.
    record Body(@Nullable List<Line> approvers) {}

    @GetMapping("/approvals")
    Slice<Item> approvals(
            Actor actor,
            Store store,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return waiting.of(actor, store, cursor, Cursor.limit(limit, USUAL, MOST)).map(Item::of);
    }

    @GetMapping("/approvers")
    ResponseEntity<Body> approvers(Actor actor, Store store) {
        access.requireTrader(actor, store);
        return answer(approvers.of(store));
    }

    @PutMapping("/approvers")
    ResponseEntity<Body> choose(
            Actor actor,
            Store store,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Body body) {
        actor.require(store.owner(), Role.SALES_MANAGER);
        var lines = body.approvers() == null ? List.<Line>of() : body.approvers();
        var chosen = lines.stream().map(it -> approver(it)).distinct().toList();
        return answer(approvers.choose(actor, store, chosen, ifMatch));
    }

    private Approver approver(Line line) {
        var role =
                Role.of(String.valueOf(line.role()))
                        .orElseThrow(() ->
                                Problem.invalid(
                                        "approvers", "approver-role", String.valueOf(line.role())));
        var name = String.valueOf(line.organization());
        var organization = organizations.named("approvers", name);
        return new Approver(role, organization.value());
    }

    private ResponseEntity<Body> answer(Approvers.Chosen chosen) {
        var lines = chosen.approvers().stream().map(this::line).toList();
        return ResponseEntity.ok().eTag(Versions.tag(chosen.version())).body(new Body(lines));
    }

    private Line line(Approver approver) {
        var organization = organizations.get(approver.at()).name().toString();
        return new Line(approver.role().code(), organization);
    }
}
