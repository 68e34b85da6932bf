package org.comptoir.members.file;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.comptoir.members.Passwords;
import org.comptoir.platform.load.LoadRun;
import org.springframework.stereotype.Component;

/// Hashes the passwords of new users beside each other. A hash takes its time, so a file may hold
/// plain passwords for some people only; the rest bring their hash or none.
@Component
class PasswordBatch {
    private static final int MOST_PLAIN = 1_000;

    private final Passwords passwords;

    PasswordBatch(Passwords passwords) {
        this.passwords = passwords;
    }

    /// The hashes by logon id; users without a password are left out.
    Map<String, String> hash(List<UserRow> rows, LoadRun run) {
        var hashes = new ConcurrentHashMap<String, String>();
        var plain = rows.stream().filter(row -> !keepHash(row, hashes)).toList();
        if (plain.size() > MOST_PLAIN) {
            plain.get(MOST_PLAIN)
                    .place()
                    .value("password")
                    .problem("too-many-plain-passwords", MOST_PLAIN);
        }
        if (plain.isEmpty() || run.failed()) {
            return hashes;
        }
        int threads = Runtime.getRuntime().availableProcessors();
        try (var workers = Executors.newFixedThreadPool(threads)) {
            plain.forEach(row ->
                    workers.execute(() -> hashes.put(row.key(), passwords.hash(row.password()))));
        }
        return hashes;
    }

    /// Keeps what is a hash already; false for a plain password.
    private static boolean keepHash(UserRow row, Map<String, String> hashes) {
        var hash = Passwords.hashIn(row.password());
        hash.ifPresent(known -> hashes.put(row.key(), known));
        return hash.isPresent() || row.password().isEmpty();
    }
}
