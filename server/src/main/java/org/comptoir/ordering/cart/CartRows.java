package org.comptoir.ordering.cart;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.ordering.Carts;
import org.comptoir.stores.Store;
import org.comptoir.stores.StoreId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of carts; changes of one cart wait for each other on its row.
@Component
public class CartRows {
    private static final Duration GUESTS_KEPT = Duration.ofDays(30);
    private static final String SELECT =
            """
            select id, version, store, owner, guest, entered_by, currency, contract, lines, numbered, shown
            from cart
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CartLineJson json;

    CartRows(JdbcClient jdbc, Clock clock, CartLineJson json) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
    }

    public Optional<Cart> find(Store store, CartOwner owner) {
        return query(store, owner, "");
    }

    /// The cart, made where there is none, and kept from other changes until the transaction ends.
    public Cart lock(Store store, CartOwner owner) {
        var locked = query(store, owner, " for update");
        if (locked.isPresent()) {
            return locked.get();
        }
        if (owner.guest()) {
            deleteGuestsBefore(clock.instant().minus(GUESTS_KEPT));
        }
        insert(Cart.empty(store.id(), owner, store.currency()));
        return query(store, owner, " for update").orElseThrow();
    }

    private Optional<Cart> query(Store store, CartOwner owner, String lock) {
        return jdbc.sql(
                        SELECT
                                + """
                                where store = :store and owner = :owner and guest = :guest
                                  and entered_by is not distinct from cast(:hand as uuid)
                                """
                                + lock)
                .param("store", store.id().value())
                .param("owner", owner.id())
                .param("guest", owner.guest())
                .param("hand", owner.hand().orElse(null))
                .query((row, _) -> cart(row))
                .optional();
    }

    /// The carts of one owner in all stores.
    public List<Cart> of(CartOwner owner) {
        return jdbc.sql(SELECT + " where owner = :owner and guest = :guest order by id for update")
                .param("owner", owner.id())
                .param("guest", owner.guest())
                .query((row, _) -> cart(row))
                .list();
    }

    /// The carts of these users, and of guests if asked, that hold something, the last changed
    /// first.
    public List<Cart> open(Store store, Collection<UUID> users, boolean guests, int most) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where store = :store and line_count > 0
                                   and (not guest and owner = any(:users) or guest and :guests)
                                 order by changed_at desc, id limit :most
                                """)
                .param("store", store.id().value())
                .param("users", users.toArray(UUID[]::new))
                .param("guests", guests)
                .param("most", most)
                .query((row, _) -> cart(row))
                .list();
    }

    /// How many lines the owner's cart has, to be believed until an instant.
    CartCounts.Count count(Store store, CartOwner owner, Instant until) {
        return jdbc.sql(
                        """
                        select version, line_count from cart
                        where store = :store and owner = :owner and guest = :guest
                          and entered_by is not distinct from cast(:hand as uuid)
                        """)
                .param("store", store.id().value())
                .param("owner", owner.id())
                .param("guest", owner.guest())
                .param("hand", owner.hand().orElse(null))
                .query((row, _) -> new CartCounts.Count(row.getInt(1), row.getInt(2), until))
                .optional()
                .orElse(new CartCounts.Count(0, 0, until));
    }

    /// How many lines the carts of these owners have, as far as they have any.
    List<Carts.Filled> filled(Store store, Collection<UUID> owners) {
        return jdbc.sql(
                        """
                        select owner, guest, version, line_count from cart
                        where store = :store and owner = any(:owners) and line_count > 0
                          and entered_by is null
                        """)
                .param("store", store.id().value())
                .param("owners", owners.toArray(UUID[]::new))
                .query((row, _) ->
                        new Carts.Filled(
                                row.getObject("owner", UUID.class),
                                row.getBoolean("guest"),
                                row.getInt("version"),
                                row.getInt("line_count")))
                .list();
    }

    private void insert(Cart cart) {
        jdbc.sql(
                        """
                        insert into cart (id, version, store, owner, guest, entered_by, currency,
                                          lines, line_count, numbered, shown, changed_at)
                        values (:id, 0, :store, :owner, :guest, cast(:hand as uuid), :currency, '[]', 0, 0, '', :now)
                        on conflict do nothing
                        """)
                .param("id", cart.id())
                .param("store", cart.store().value())
                .param("owner", cart.owner().id())
                .param("guest", cart.owner().guest())
                .param("hand", cart.owner().hand().orElse(null))
                .param("currency", cart.currency().getCurrencyCode())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Writes a locked cart with the figures it shows; its version grows by one.
    public Cart save(Cart cart) {
        jdbc.sql(
                        """
                        update cart set contract = :contract, currency = :currency,
                            lines = cast(:lines as jsonb), line_count = :count, numbered = :numbered,
                            shown = :shown, changed_at = :now, version = version + 1
                        where id = :id
                        """)
                .param("contract", cart.contract().orElse(null))
                .param("currency", cart.currency().getCurrencyCode())
                .param("lines", json.write(cart.lines()))
                .param("count", cart.lines().size())
                .param("numbered", cart.numbered())
                .param("shown", cart.shown())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", cart.id())
                .update();
        return cart.saved();
    }

    /// Remembers which figures were shown last.
    public void shown(Cart cart, String figures) {
        if (!cart.shown().equals(figures) && cart.version() > 0) {
            jdbc.sql("update cart set shown = :figures where id = :id and version = :version")
                    .param("figures", figures)
                    .param("id", cart.id())
                    .param("version", cart.version())
                    .update();
        }
    }

    /// Forgets a guest's cart.
    public void delete(Cart cart) {
        jdbc.sql("delete from cart where id = :id").param("id", cart.id()).update();
    }

    /// Forgets what guests left behind.
    private void deleteGuestsBefore(Instant instant) {
        jdbc.sql("delete from cart where guest and changed_at < :before")
                .param("before", instant.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Cart cart(ResultSet row) throws SQLException {
        return new Cart(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new StoreId(row.getObject("store", UUID.class)),
                new CartOwner(
                        row.getObject("owner", UUID.class),
                        row.getBoolean("guest"),
                        Optional.ofNullable(row.getObject("entered_by", UUID.class))),
                Currency.getInstance(row.getString("currency")),
                Optional.ofNullable(row.getObject("contract", UUID.class)),
                json.read(row.getString("lines")),
                row.getInt("numbered"),
                row.getString("shown"));
    }
}
