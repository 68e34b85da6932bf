package org.comptoir.trading.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.members.OrganizationId;
import org.comptoir.platform.web.Versions;
import org.comptoir.stores.Store;
import org.comptoir.trading.Account;
import org.comptoir.trading.History;
import org.comptoir.trading.StoredAccount;
import org.comptoir.trading.content.ContentJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/// Accounts as they go over HTTP.
final class AccountJson {
    private AccountJson() {}

    /// The answer of a command: the account as it stands now, under its entity tag.
    static ResponseEntity<Line> answer(ResponseEntity.BodyBuilder answer, Account account) {
        return answer.eTag(Versions.tag(account.version())).body(Line.of(account));
    }

    /// Where an account of the store is read.
    static URI address(Store store, Account account) {
        return URI.create(
                "/api/v1/stores/%s/accounts/%s".formatted(store.identifier(), account.id()));
    }

    /// An account in a list; `holder` is the customer organization.
    record Line(
            UUID id,
            String name,
            String state,
            boolean deleted,
            boolean baseContracts,
            @Nullable UUID holder,
            String etag) {
        static Line of(Account account) {
            return new Line(
                    account.id().value(),
                    account.name(),
                    account.state().toString(),
                    account.deleted(),
                    account.baseContracts(),
                    account.holder().map(OrganizationId::value).orElse(null),
                    Versions.tag(account.version()));
        }
    }

    /// An account with all it says, its times, and what was done to it.
    record Whole(
            Line account,
            JsonNode content,
            Instant createdAt,
            Instant updatedAt,
            @Nullable Instant activatedAt,
            List<ContractJson.Step> history) {
        static Whole of(StoredAccount stored, Account.Times times, List<History.Entry> history) {
            var content = stored.content().in(stored.account().state());
            return new Whole(
                    Line.of(stored.account()),
                    ContentJson.mapper().valueToTree(content),
                    times.created(),
                    times.updated(),
                    times.activated().orElse(null),
                    history.stream().map(ContractJson.Step::of).toList());
        }
    }
}
