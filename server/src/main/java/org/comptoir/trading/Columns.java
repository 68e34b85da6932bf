package org.comptoir.trading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.members.OrganizationId;
import org.comptoir.stores.StoreId;
import org.comptoir.trading.content.AccountState;
import org.comptoir.trading.content.ContractKind;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.content.ContractUsage;
import org.jspecify.annotations.Nullable;

/// Reads contracts and accounts from their columns.
public final class Columns {
    public static final String CONTRACT =
            """
            id, version, store, account, kind, usage, name, owner, origin, major, minor, state,
            deleted, revision, activated_at, usable_until, failure, start_at, end_at, content_hash
            """;
    public static final String ACCOUNT =
            """
            id, version, store, name, owner, holder, representatives, state, base_contracts, deleted,
            content_hash
            """;

    private Columns() {}

    public static Contract contract(ResultSet row) throws SQLException {
        var account = row.getObject("account", UUID.class);
        return new Contract(
                new ContractId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new StoreId(row.getObject("store", UUID.class)),
                Optional.ofNullable(account).map(AccountId::new),
                spelled(ContractKind.values(), row.getString("kind")),
                spelled(ContractUsage.values(), row.getString("usage")),
                new FamilyKey(
                        row.getString("name"),
                        row.getObject("owner", UUID.class),
                        row.getString("origin")),
                row.getInt("major"),
                row.getInt("minor"),
                life(row),
                new Validity(time(row, "start_at"), time(row, "end_at")),
                row.getString("content_hash"));
    }

    private static Contract.Life life(ResultSet row) throws SQLException {
        return new Contract.Life(
                spelled(ContractState.values(), row.getString("state")),
                row.getBoolean("deleted"),
                row.getInt("revision"),
                time(row, "activated_at"),
                time(row, "usable_until"),
                Optional.ofNullable(row.getString("failure")));
    }

    static <E extends Enum<E>> E spelled(E[] values, String spelling) {
        for (var value : values) {
            if (value.toString().equals(spelling)) {
                return value;
            }
        }
        throw new IllegalArgumentException("Nothing is spelled " + spelling);
    }

    public static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    public static @Nullable OffsetDateTime time(Optional<Instant> instant) {
        return instant.map(it -> it.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    public static Account account(ResultSet row) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new StoreId(row.getObject("store", UUID.class)),
                row.getString("name"),
                row.getObject("owner", UUID.class),
                Optional.ofNullable(row.getObject("holder", UUID.class)).map(OrganizationId::new),
                Set.of((UUID[]) row.getArray("representatives").getArray()),
                spelled(AccountState.values(), row.getString("state")),
                row.getBoolean("base_contracts"),
                row.getBoolean("deleted"),
                row.getString("content_hash"));
    }
}
