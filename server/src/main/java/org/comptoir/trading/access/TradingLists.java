package org.comptoir.trading.access;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Like;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.comptoir.stores.Store;
import org.comptoir.trading.Account;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.Columns;
import org.comptoir.trading.Contract;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Contracts and accounts a page at a time, as far as one person may see them.
@Component
public class TradingLists {
    private static final int ID = 36;

    private final JdbcClient jdbc;
    private final TradingAccess access;

    TradingLists(JdbcClient jdbc, TradingAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /// What a list of contracts asks for; an absent value asks for all.
    public record ContractSearch(
            @Nullable String name,
            @Nullable String state,
            @Nullable UUID account,
            @Nullable String cursor,
            int limit) {}

    /// Contracts by name and version.
    public Slice<Contract> contracts(Actor actor, Store store, ContractSearch search) {
        access.requireTrader(actor, store);
        var after = place(search.cursor());
        var found =
                restricted(
                                jdbc.sql(
                                        "select "
                                                + prefixed(Columns.CONTRACT, "c")
                                                + """
                                                from contract c left join account a on a.id = c.account
                                                where c.store = :store
                                                  and (c.name, c.id) > (:name, :id)
                                                  and (:state::text is null or c.state = :state)
                                                  and (:account::uuid is null or c.account = :account)
                                                  and (:text::text is null or c.name ilike :text)
                                                  and (not :limited or a.representatives && :standings)
                                                order by c.name, c.id limit :limit
                                                """),
                                actor,
                                store)
                        .param("name", after.name())
                        .param("id", after.id())
                        .param("state", search.state())
                        .param("account", search.account())
                        .param("text", like(search.name()))
                        .param("limit", search.limit() + 1)
                        .query((row, _) -> Columns.contract(row))
                        .list();
        return Slice.cut(found, search.limit(), it -> it.id() + it.name());
    }

    /// The contracts of an account that sell and end before an instant, the first to end first.
    public Slice<Contract> ending(
            AccountId account, Instant from, Instant until, @Nullable String cursor, int limit) {
        var after = place(cursor);
        var found =
                jdbc.sql(
                                "select "
                                        + Columns.CONTRACT
                                        + """
                                        from contract
                                        where account = :account and state = 'Active' and not deleted
                                          and end_at > :from and end_at <= :until
                                          and (end_at, id) > (cast(:after as timestamptz), :id)
                                        order by end_at, id limit :limit
                                        """)
                        .param("account", account.value())
                        .param("from", from.atOffset(ZoneOffset.UTC))
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .param("after", after(after, from, until).atOffset(ZoneOffset.UTC))
                        .param("id", after.id())
                        .param("limit", limit + 1)
                        .query((row, _) -> Columns.contract(row))
                        .list();
        return Slice.cut(
                found, limit, it -> it.id() + it.validity().end().orElseThrow().toString());
    }

    /// Accounts by name.
    public Slice<Account> accounts(
            Actor actor, Store store, @Nullable String name, @Nullable String cursor, int limit) {
        access.requireTrader(actor, store);
        var after = place(cursor);
        var found =
                restricted(
                                jdbc.sql(
                                        "select "
                                                + prefixed(Columns.ACCOUNT, "a")
                                                + """
                                                from account a
                                                where a.store = :store and not a.deleted
                                                  and (a.name, a.id) > (:name, :id)
                                                  and (:text::text is null or a.name ilike :text)
                                                  and (not :limited or a.representatives && :standings)
                                                order by a.name, a.id limit :limit
                                                """),
                                actor,
                                store)
                        .param("name", after.name())
                        .param("id", after.id())
                        .param("text", like(name))
                        .param("limit", limit + 1)
                        .query((row, _) -> Columns.account(row))
                        .list();
        return Slice.cut(found, limit, it -> it.id() + it.name());
    }

    /// The end of the last contract shown; a page later it may have come to pass.
    private static Instant after(Place place, Instant from, Instant until) {
        try {
            var end = place.name().isEmpty() ? from : Instant.parse(place.name());
            if (!end.isAfter(until)) {
                return end.isBefore(from) ? from : end;
            }
        } catch (DateTimeException notOurs) {
            // answered below, like a time that no page ends with
        }
        throw Problem.invalid("cursor", "bad-cursor");
    }

    private StatementSpec restricted(StatementSpec sql, Actor actor, Store store) {
        return sql.param("store", store.id().value())
                .param("limited", access.isLimited(actor, store))
                .param("standings", Account.standings(actor).toArray(UUID[]::new));
    }

    private static String prefixed(String columns, String table) {
        return String.join(
                        ", ",
                        Arrays.stream(columns.strip().split(",\\s*"))
                                .map(it -> table + "." + it)
                                .toList())
                + " ";
    }

    private static @Nullable String like(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(it -> !it.isBlank())
                .map(Like::anywhere)
                .orElse(null);
    }

    private record Place(String name, UUID id) {}

    private static Place place(@Nullable String cursor) {
        var text = Cursor.decode(cursor);
        if (text.isEmpty()) {
            return new Place("", new UUID(0, 0));
        }
        try {
            var id = UUID.fromString(text.substring(0, ID));
            if (text.indexOf(0) >= 0) {
                throw new IllegalArgumentException("No name holds the character NUL");
            }
            return new Place(text.substring(ID), id);
        } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            throw Problem.invalid("cursor", "bad-cursor");
        }
    }
}
