package org.comptoir.members.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comptoir.members.Organizations;
import org.comptoir.platform.load.LoadFiles;
import org.comptoir.platform.load.LoadFolder;
import org.comptoir.platform.load.LoadRun;
import org.comptoir.platform.load.LoadRun.Change;
import org.springframework.stereotype.Component;

/// `users.csv`: people with their roles. A password counts for a new user only; nobody's present
/// one is ever changed by a load.
@Component
class UsersFile {
    private static final String FILE = "users.csv";
    private static final int CHUNK = 2_000;

    private final LoadFiles files;
    private final Names names;
    private final Organizations organizations;
    private final UserBatch batch;
    private final PasswordBatch passwords;

    UsersFile(
            LoadFiles files,
            Names names,
            Organizations organizations,
            UserBatch batch,
            PasswordBatch passwords) {
        this.files = files;
        this.names = names;
        this.organizations = organizations;
        this.batch = batch;
        this.passwords = passwords;
    }

    void load(LoadFolder folder, LoadRun run) {
        var rows = read(folder, run);
        boolean changed = false;
        for (int from = 0; from < rows.size(); from += CHUNK) {
            changed |= write(rows.subList(from, Math.min(rows.size(), from + CHUNK)), run);
            run.progress(FILE, from, rows.size());
        }
        if (changed) {
            organizations.reread();
        }
    }

    private List<UserRow> read(LoadFolder folder, LoadRun run) {
        var rows = new ArrayList<UserRow>();
        var logonIds = new HashSet<String>();
        var places = new HashSet<UserBatch.Place>();
        files.csv(folder, run, FILE)
                .required("distinguishedName", "logonId")
                .optional("password", "givenName", "familyName", "email")
                .optional("language", "roles", "jobTitle")
                .each(row ->
                        UserRow.read(row, names)
                                .filter(user -> isFirst(user, logonIds, places))
                                .ifPresent(rows::add));
        return rows;
    }

    private static boolean isFirst(UserRow row, Set<String> logonIds, Set<UserBatch.Place> places) {
        if (!logonIds.add(row.key())) {
            row.place().value("logonId").problem("user-twice", row.facts().logonId());
            return false;
        }
        if (!places.add(UserBatch.Place.of(row.facts()))) {
            row.place().value("distinguishedName").problem("user-twice", row.facts().uid());
            return false;
        }
        return true;
    }

    private boolean write(List<UserRow> rows, LoadRun run) {
        var present = batch.read(rows);
        var added = new ArrayList<UserRow>();
        var changed = new HashMap<UserRow, UserBatch.Known>();
        for (var row : rows) {
            var known = present.byLogonId().get(row.key());
            if (present.isTaken(row)) {
                row.place()
                        .value("distinguishedName")
                        .problem("user-name-taken", row.facts().uid());
            } else if (known == null) {
                added.add(row);
            } else if (!known.says(row)) {
                changed.put(row, known);
            }
        }
        run.count("users", Change.ADDED, added.size());
        run.count("users", Change.CHANGED, changed.size());
        run.count("users", Change.SAME, rows.size() - added.size() - changed.size());
        var hashes = passwords.hash(added, run);
        if (!run.failed()) {
            batch.insert(added, hashes);
            batch.update(changed);
        }
        return !added.isEmpty() || !changed.isEmpty();
    }
}
