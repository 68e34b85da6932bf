package org.comptoir.trading.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.comptoir.members.Actor;
import org.comptoir.members.UserId;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.comptoir.stores.Store;
import org.comptoir.trading.ContractId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What waits for the approval of a person: contracts that were handed in, and changed terms.
@Component
public class Waiting {
    private static final UUID FIRST = new UUID(0, 0);
    private static final String ALL =
            """
            select w.* from (
                select c.id, c.name, c.major, c.minor, c.account, null::integer as revision,
                       h.actor as submitter, h.actor_id as submitter_id, h.at as since, c.end_at
                from contract c
                join lateral (
                    select actor, actor_id, at from contract_history
                    where contract = c.id and command in ('submit', 'save')
                    order by at desc, id desc limit 1) h on true
                where c.store = :store and c.state = 'Pending' and not c.deleted
                union all
                select c.id, c.name, c.major, c.minor, c.account, r.number,
                       r.change ->> 'askedBy', cast(r.change ->> 'askedById' as uuid), r.at, c.end_at
                from contract_revision r join contract c on c.id = r.contract
                where c.store = :store and r.state = 'Pending'
                  and c.state in ('Active', 'Suspended') and not c.deleted) w
            left join account a on a.id = w.account
            where w.id > :after
              and not coalesce(w.submitter_id = :actorId, w.submitter = :actor)
              and (:everywhere or a.representatives && :standings
                or not coalesce(w.submitter_id = any(:absentIds), w.submitter = any(:absent))
                  and (:everywhereInPlace or a.representatives && :standingsInPlace))
            order by w.id limit :limit
            """;

    private final JdbcClient jdbc;
    private final Deciders deciders;
    private final Clock clock;

    Waiting(JdbcClient jdbc, Deciders deciders, Clock clock) {
        this.jdbc = jdbc;
        this.deciders = deciders;
        this.clock = clock;
    }

    /// A contract, or the revision of one, with who handed it in and when. One that is past its end
    /// cannot sell any more, and waits to be rejected.
    public record Item(
            ContractId contract,
            String name,
            String version,
            OptionalInt revision,
            String submitter,
            Instant since,
            boolean expired) {}

    /// What waits in a store for this caller, by contract; nothing where he decides about none.
    public Slice<Item> of(Actor actor, Store store, @Nullable String cursor, int limit) {
        var user = actor.requireUser();
        var all = deciders.of(actor, store);
        var himself = all.stream().filter(Decider::isHimself).toList();
        var inPlace = all.stream().filter(it -> !it.isHimself()).toList();
        var found =
                jdbc.sql(ALL)
                        .param("actor", actor.logonId())
                        .param("actorId", user.value())
                        .param("everywhere", everywhere(himself))
                        .param("standings", standings(himself))
                        .param("absent", names(inPlace))
                        .param("absentIds", ids(inPlace))
                        .param("everywhereInPlace", everywhere(inPlace))
                        .param("standingsInPlace", standings(inPlace))
                        .param("store", store.id().value())
                        .param("after", place(cursor))
                        .param("limit", limit + 1)
                        .query((row, _) -> item(row, clock.instant()))
                        .list();
        return Slice.cut(found, limit, it -> it.contract().toString());
    }

    private static boolean everywhere(List<Decider> deciders) {
        return deciders.stream().anyMatch(Decider::everywhere);
    }

    private static UUID[] standings(List<Decider> deciders) {
        return deciders.stream().flatMap(it -> it.standings().stream()).toArray(UUID[]::new);
    }

    private static String[] names(List<Decider> deciders) {
        return absent(deciders).map(Person::logonId).toArray(String[]::new);
    }

    private static UUID[] ids(List<Decider> deciders) {
        return absent(deciders)
                .flatMap(it -> it.id().stream())
                .map(UserId::value)
                .toArray(UUID[]::new);
    }

    private static Stream<Person> absent(List<Decider> deciders) {
        return deciders.stream().flatMap(it -> it.absent().stream());
    }

    private static Item item(ResultSet row, Instant now) throws SQLException {
        var revision = row.getObject("revision", Integer.class);
        var end = row.getObject("end_at", OffsetDateTime.class);
        return new Item(
                new ContractId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getInt("major") + "." + row.getInt("minor"),
                revision == null ? OptionalInt.empty() : OptionalInt.of(revision),
                row.getString("submitter"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                end != null && !now.isBefore(end.toInstant()));
    }

    private static UUID place(@Nullable String cursor) {
        var text = Cursor.decode(cursor);
        try {
            return text.isEmpty() ? FIRST : UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw Problem.invalid("cursor", "bad-cursor");
        }
    }
}
