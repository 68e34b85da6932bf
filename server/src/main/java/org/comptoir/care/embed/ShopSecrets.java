package org.comptoir.care.embed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Role;
import org.comptoir.platform.Audit;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The secrets with which a shop signs who its visitors are. A site administrator makes and revokes
/// them; two are valid at once, so that one follows the other without a gap.
@Component
public class ShopSecrets {
    /// So many are valid at once.
    public static final int MOST = 2;

    private final JdbcClient jdbc;
    private final MasterKey master;
    private final KnownSecrets known;
    private final Audit audit;
    private final Clock clock;

    ShopSecrets(JdbcClient jdbc, MasterKey master, KnownSecrets known, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.master = master;
        this.known = known;
        this.audit = audit;
        this.clock = clock;
    }

    /// What is known of a secret; `usable` says that the present key file made it.
    public record Secret(
            UUID id, Instant madeAt, String madeBy, Optional<Instant> usedAt, boolean usable) {}

    /// A new one with its text, which is shown this once.
    public record Made(Secret secret, String text) {}

    public static void requireAdministrator(Actor actor) {
        actor.require(OrganizationId.ROOT, Role.SITE_ADMINISTRATOR);
    }

    /// Those that are valid, the oldest first.
    public List<Secret> all(Actor actor, Store store) {
        requireAdministrator(actor);
        return all(store);
    }

    private List<Secret> all(Store store) {
        return jdbc.sql("select * from care_embed_secret where store = :store order by made_at, id")
                .param("store", store.id().value())
                .query((row, _) -> read(row))
                .list();
    }

    private Secret read(ResultSet row) throws SQLException {
        var used = row.getObject("used_at", OffsetDateTime.class);
        return new Secret(
                row.getObject("id", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                Optional.ofNullable(used).map(OffsetDateTime::toInstant),
                row.getString("seal").equals(master.seal()));
    }

    /// Makes one more, unless there are two.
    @Transactional
    public Made make(Actor actor, Store store) {
        requireAdministrator(actor);
        return made(actor, store, locked(store));
    }

    /// The same where these are still all there are: a page that is sent twice makes one.
    @Transactional
    public Made make(Actor actor, Store store, Collection<UUID> seen) {
        requireAdministrator(actor);
        var present = locked(store);
        if (!present.stream().map(Secret::id).toList().equals(List.copyOf(seen))) {
            throw Problem.conflict("embed-secrets-changed");
        }
        return made(actor, store, present);
    }

    private List<Secret> locked(Store store) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:store, 230))")
                .param("store", store.id().value().toString())
                .query((_, _) -> store)
                .list();
        return all(store);
    }

    private Made made(Actor actor, Store store, List<Secret> present) {
        if (present.size() >= MOST) {
            throw Problem.conflict("enough-embed-secrets", MOST);
        }
        var made = new Secret(Ids.next(), clock.instant(), actor.logonId(), Optional.empty(), true);
        jdbc.sql(
                        """
                        insert into care_embed_secret (id, store, seal, made_at, made_by)
                        values (:id, :store, :seal, :at, :by)
                        """)
                .param("id", made.id)
                .param("store", store.id().value())
                .param("seal", master.seal())
                .param("at", made.madeAt.atOffset(ZoneOffset.UTC))
                .param("by", made.madeBy)
                .update();
        record(actor, "make-embed-secret", store, made.id);
        known.changed(store.id());
        return new Made(made, known.text(store.id(), made.id));
    }

    /// Ends one: whoever was signed for with it has to be signed for anew.
    @Transactional
    public void revoke(Actor actor, Store store, UUID id) {
        requireAdministrator(actor);
        int gone =
                jdbc.sql("delete from care_embed_secret where id = :id and store = :store")
                        .param("id", id)
                        .param("store", store.id().value())
                        .update();
        if (gone == 0) {
            throw Problem.missing("no-such-embed-secret", id);
        }
        record(actor, "revoke-embed-secret", store, id);
        known.changed(store.id());
    }

    private void record(Actor actor, String action, Store store, UUID id) {
        audit.record(
                actor.logonId(),
                action,
                "care-embed-secret " + id,
                Map.of("store", store.identifier()));
    }
}
