package org.comptoir.accelerator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.comptoir.members.Actor;
import org.comptoir.members.Role;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The views of lists that people keep in a store. Who keeps one changes it; sellers and sales
/// managers share theirs, and change what is shared.
@Component
public class KeptViews {
    private static final int MOST = 100;
    private static final int LONGEST_NAME = 60;
    private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9%&=+._~,:!*()'-]{0,2000}");
    private static final Pattern COLUMN = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final JdbcClient jdbc;

    KeptViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// His own and those shared with him, by name.
    public List<KeptView> of(Actor actor, Store store) {
        return jdbc.sql(
                        """
                        select v.id, v.list, v.name, v.query, v.hidden, v.shared,
                            v.owner = :me as own, f.view is not null as first,
                            coalesce(nullif(trim(u.given_name || ' ' || u.family_name), ''),
                                u.logon_id, '') as keeper
                        from kept_view v
                        left join kept_view_first f on f.view = v.id and f.person = :me
                        left join member_user u on u.id = v.owner
                        where v.store = :store and (v.owner = :me or v.shared)
                        order by lower(v.name), v.id
                        """)
                .param("store", store.id().value())
                .param("me", actor.requireUser().value())
                .query((row, _) -> view(row))
                .list();
    }

    private static KeptView view(ResultSet row) throws SQLException {
        return new KeptView(
                row.getObject("id", UUID.class),
                row.getString("list"),
                row.getString("name"),
                row.getString("query"),
                List.of((String[]) row.getArray("hidden").getArray()),
                row.getBoolean("shared"),
                row.getBoolean("own"),
                row.getBoolean("first"),
                row.getString("keeper"));
    }

    /// Whether he may share his views, and change those that are shared.
    public static boolean mayShare(Actor actor, Store store) {
        return actor.hasAny(store.owner(), Role.SELLER, Role.SALES_MANAGER);
    }

    /// A view that he sees; another answers as if it did not exist.
    public KeptView get(Actor actor, Store store, UUID id) {
        return of(actor, store).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.missing("no-such-view", id));
    }

    /// What is kept under a name.
    public record Wish(String list, String name, String query, List<String> hidden) {
        public Wish {
            name = name.strip();
            hidden = List.copyOf(hidden);
            requireName(name);
            if (!QUERY.matcher(query).matches()) {
                throw Problem.invalid("query", "bad-value", query);
            }
            if (hidden.size() > MOST || !hidden.stream().allMatch(COLUMN.asMatchPredicate())) {
                throw Problem.invalid("hidden", "bad-value", String.join(",", hidden));
            }
        }
    }

    private static void requireName(String name) {
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || name.chars().anyMatch(Character::isISOControl)) {
            throw Problem.invalid("name", "view-name", LONGEST_NAME);
        }
    }

    /// Keeps a view for himself, in place of his own of that name.
    @Transactional
    public void keep(Actor actor, Store store, Wish wish) {
        long own = of(actor, store).stream().filter(KeptView::own).count();
        if (own >= MOST) {
            throw Problem.conflict("too-many-views", MOST);
        }
        jdbc.sql(
                        """
                        insert into kept_view (id, store, list, owner, name, query, hidden, shared)
                        values (:id, :store, :list, :me, :name, :query, :hidden, false)
                        on conflict (store, list, owner, name) do update set
                            query = excluded.query, hidden = excluded.hidden
                        """)
                .param("id", Ids.next())
                .param("store", store.id().value())
                .param("list", wish.list())
                .param("me", actor.requireUser().value())
                .param("name", wish.name())
                .param("query", wish.query())
                .param("hidden", wish.hidden().toArray(String[]::new))
                .update();
    }

    @Transactional
    public void rename(Actor actor, Store store, KeptView view, String wanted) {
        requireMayChange(actor, store, view);
        var name = wanted.strip();
        requireName(name);
        int renamed =
                jdbc.sql(
                                """
                                update kept_view v set name = :name
                                where id = :id and not exists (
                                    select 1 from kept_view o where o.store = v.store
                                      and o.list = v.list and o.owner = v.owner
                                      and o.name = :name and o.id <> v.id)
                                """)
                        .param("id", view.id())
                        .param("name", name)
                        .update();
        if (renamed == 0) {
            throw Problem.conflict("view-name-taken", name);
        }
    }

    /// Shares it with all who work for the store, or with nobody.
    @Transactional
    public void share(Actor actor, Store store, KeptView view, boolean shared) {
        if (!mayShare(actor, store)) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
        }
        jdbc.sql("update kept_view set shared = :shared where id = :id")
                .param("id", view.id())
                .param("shared", shared)
                .update();
        if (!shared) {
            jdbc.sql(
                            """
                            delete from kept_view_first f using kept_view v
                            where f.view = v.id and v.id = :id and f.person <> v.owner
                            """)
                    .param("id", view.id())
                    .update();
        }
    }

    /// Opens the list with it from now on, or as it is.
    @Transactional
    public void first(Actor actor, Store store, KeptView view, boolean first) {
        jdbc.sql(
                        """
                        delete from kept_view_first
                        where store = :store and list = :list and person = :me
                        """)
                .param("store", store.id().value())
                .param("list", view.list())
                .param("me", actor.requireUser().value())
                .update();
        if (first) {
            jdbc.sql(
                            """
                            insert into kept_view_first (store, list, person, view)
                            values (:store, :list, :me, :id)
                            """)
                    .param("store", store.id().value())
                    .param("list", view.list())
                    .param("me", actor.requireUser().value())
                    .param("id", view.id())
                    .update();
        }
    }

    @Transactional
    public void delete(Actor actor, Store store, KeptView view) {
        requireMayChange(actor, store, view);
        jdbc.sql("delete from kept_view where id = :id").param("id", view.id()).update();
    }

    private static void requireMayChange(Actor actor, Store store, KeptView view) {
        if (!view.own() && !mayShare(actor, store)) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
        }
    }
}
