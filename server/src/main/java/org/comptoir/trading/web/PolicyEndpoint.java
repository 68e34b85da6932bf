package org.comptoir.trading.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.members.Actor;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.Policies;
import org.comptoir.trading.TradingAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The business policies a store sees: its own, then those of its group.
@RestController
class PolicyEndpoint {
    private final Policies policies;
    private final TradingAccess access;

    PolicyEndpoint(Policies policies, TradingAccess access) {
        this.policies = policies;
        this.access = access;
    }

    /// A policy; `group` is the store group that holds it, absent for the store's own.
    record Line(
            UUID id,
            String type,
            String name,
            String description,
            @Nullable String group,
            String properties,
            List<BusinessPolicy.Command> commands,
            @Nullable Instant start,
            @Nullable Instant end) {
        static Line of(BusinessPolicy policy, Locale locale) {
            return new Line(
                    policy.id().value(),
                    policy.type().toString(),
                    policy.name(),
                    policy.displayName(locale),
                    policy.group().orElse(null),
                    policy.properties(),
                    policy.commands(),
                    policy.validity().start().orElse(null),
                    policy.validity().end().orElse(null));
        }
    }

    record Page(List<Line> items, @Nullable String next) {}

    @GetMapping("/api/v1/stores/{store}/policies")
    Page list(
            Actor actor,
            Store store,
            Locale locale,
            @RequestParam(required = false) @Nullable String type) {
        access.requireTrader(actor, store);
        var found = type == null ? policies.visible(store) : policies.visible(store, type(type));
        return new Page(found.stream().map(it -> Line.of(it, locale)).toList(), null);
    }

    private static PolicyType type(String type) {
        return PolicyType.spelled(type)
                .orElseThrow(() -> Problem.invalid("type", "bad-value", type));
    }
}
