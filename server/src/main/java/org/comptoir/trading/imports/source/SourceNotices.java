package org.comptoir.trading.imports.source;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.notices.Notice.Message;
import org.comptoir.notices.Notices;
import org.comptoir.stores.Store;
import org.comptoir.trading.imports.run.OpenRun;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells the store's sales managers, and him in whose name a source imports if he still may, when
/// scheduled imports begin to fail; and no more until one has gone well again.
@Component
class SourceNotices {
    private final JdbcClient jdbc;
    private final Notices notices;
    private final Users users;
    private final Organizations organizations;
    private final Clock clock;

    SourceNotices(
            JdbcClient jdbc,
            Notices notices,
            Users users,
            Organizations organizations,
            Clock clock) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.users = users;
        this.organizations = organizations;
        this.clock = clock;
    }

    @Transactional
    public void ended(Store store, ImportSource source, OpenRun run, Optional<UserId> importer) {
        if (run.isFine()) {
            succeeds(source);
        } else if (begins(source)) {
            notices.tell(people(store, importer), message(store, source, run));
        }
    }

    /// Remembers that a run failed; whether the one before had not.
    private boolean begins(ImportSource source) {
        return jdbc.sql(
                                """
                                update import_source set failing_since = :at
                                where id = :id and failing_since is null
                                """)
                        .param("id", source.id())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void succeeds(ImportSource source) {
        jdbc.sql(
                        """
                        update import_source set failing_since = null
                        where id = :id and failing_since is not null
                        """)
                .param("id", source.id())
                .update();
    }

    private Set<UserId> people(Store store, Optional<UserId> importer) {
        var people = new LinkedHashSet<UserId>();
        importer.ifPresent(people::add);
        for (var unit : organizations.path(store.owner())) {
            users.holding(Role.SALES_MANAGER, unit).forEach(it -> people.add(it.id()));
        }
        return people;
    }

    private static Message message(Store store, ImportSource source, OpenRun run) {
        var address =
                "/api/v1/stores/%s/contracts/imports/%s".formatted(store.identifier(), run.id());
        return new Message(
                "import-source-fails", List.of(source.name(), store.name(), run.wrong()), address);
    }
}
