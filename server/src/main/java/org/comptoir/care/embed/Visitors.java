package org.comptoir.care.embed;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.care.talk.Conversation.Shopper;
import org.comptoir.platform.Ids;
import org.comptoir.stores.StoreId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The shoppers on pages of other sites.
@Component("careVisitors")
public class Visitors {
    private final JdbcClient jdbc;
    private final Clock clock;

    Visitors(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The shopper of a conversation, if he came from a page of another site.
    public Optional<Visitor> find(StoreId store, Shopper shopper) {
        return shopper.guest() ? find(store, shopper.id()) : Optional.empty();
    }

    Optional<Visitor> find(StoreId store, UUID id) {
        return jdbc.sql("select * from care_visitor where id = :id and store = :store")
                .param("id", id)
                .param("store", store.value())
                .query((row, _) -> read(row))
                .optional();
    }

    private static Visitor read(ResultSet row) throws SQLException {
        return new Visitor(
                row.getObject("id", UUID.class),
                new StoreId(row.getObject("store", UUID.class)),
                Optional.ofNullable(row.getString("subject")),
                row.getString("name"),
                row.getString("email"),
                row.getString("language"),
                row.getString("account"));
    }

    /// One about whom nothing is known.
    Visitor guest(StoreId store, String language, String origin) {
        return jdbc.sql(
                        """
                        insert into care_visitor (id, store, language, origin, seen_at)
                        values (:id, :store, :language, :origin, :now) returning *
                        """)
                .param("id", Ids.next())
                .param("store", store.value())
                .param("language", language)
                .param("origin", origin)
                .param("now", now())
                .query((row, _) -> read(row))
                .single();
    }

    /// The one whom a shop has signed for, as it describes him now.
    Visitor signed(StoreId store, ShopTokens.Claims claims, String language, String origin) {
        return jdbc.sql(
                        """
                        insert into care_visitor (
                            id, store, subject, name, email, language, account, origin, seen_at)
                        values (
                            :id, :store, :subject, :name, :email, :language, :account, :origin, :now)
                        on conflict (store, subject) do update set
                            name = excluded.name, email = excluded.email,
                            language = excluded.language, account = excluded.account,
                            origin = excluded.origin, seen_at = excluded.seen_at
                        returning *
                        """)
                .param("id", Ids.next())
                .param("store", store.value())
                .param("subject", claims.subject())
                .param("name", claims.name())
                .param("email", claims.email())
                .param("language", claims.language().isEmpty() ? language : claims.language())
                .param("account", claims.account())
                .param("origin", origin)
                .param("now", now())
                .query((row, _) -> read(row))
                .single();
    }

    /// He is still there; none where he was forgotten.
    Optional<Visitor> again(StoreId store, UUID id) {
        return jdbc.sql(
                        """
                        update care_visitor set seen_at = :now
                        where id = :id and store = :store returning *
                        """)
                .param("now", now())
                .param("id", id)
                .param("store", store.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /// What a guest began goes on as that of whom the shop has signed for.
    void adopt(UUID guest, Visitor signed) {
        jdbc.sql(
                        """
                        update care_participant participant set person = :visitor
                        from care_conversation conversation
                        where conversation.shopper = :guest and conversation.guest
                          and conversation.store = :store
                          and participant.conversation = conversation.number
                          and participant.number = 1
                        """)
                .param("visitor", signed.id())
                .param("guest", guest)
                .param("store", signed.store().value())
                .update();
        jdbc.sql(
                        """
                        update care_conversation set shopper = :visitor, version = version + 1
                        where shopper = :guest and guest and store = :store
                        """)
                .param("visitor", signed.id())
                .param("guest", guest)
                .param("store", signed.store().value())
                .update();
    }

    /// Takes a token that is good for once; false where it was taken before.
    boolean spend(StoreId store, ShopTokens.Claims claims) {
        var text = "%s %s".formatted(store.value(), claims.nonce().orElse(""));
        return claims.nonce().isEmpty()
                || jdbc.sql(
                                        """
                                        insert into care_visitor_nonce (id, until)
                                        values (:id, :until) on conflict do nothing
                                        """)
                                .param("id", hash(text))
                                .param("until", claims.until().atOffset(ZoneOffset.UTC))
                                .update()
                        == 1;
    }

    private static UUID hash(String text) {
        var hash = Signature.of("nonce".getBytes(StandardCharsets.UTF_8), text);
        var bytes = java.nio.ByteBuffer.wrap(hash);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /// Forgets those who have not been seen since and of whom nothing is kept that was said.
    void forget(StoreId store, Instant unseenSince, boolean guests) {
        jdbc.sql(
                        """
                        delete from care_visitor visitor
                        where store = :store and seen_at < :unseen
                          and (subject is null) = :guests
                          and not exists (
                            select 1 from care_conversation conversation
                            where conversation.shopper = visitor.id and conversation.guest
                              and conversation.erased_at is null)
                        """)
                .param("store", store.value())
                .param("unseen", unseenSince.atOffset(ZoneOffset.UTC))
                .param("guests", guests)
                .update();
    }

    void forgetNonces() {
        jdbc.sql("delete from care_visitor_nonce where until < :now").param("now", now()).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
