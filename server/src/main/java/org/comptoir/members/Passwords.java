package org.comptoir.members;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.comptoir.platform.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes passwords with Argon2id (19 MiB unless `comptoir.sign-in.hash-memory` says otherwise, two
/// passes, one lane).
///
/// A hash keeps a processor busy, which a virtual thread must not do: sign-ins are checked by as
/// many threads as there are processors, and who would wait for one too long is turned away.
@Component
public class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int PASSES = 2;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;
    private static final int MOST_WAITING = 200;
    private static final String PREFIX = "{argon2id}";
    private static final String NO_SALT = "A".repeat(22);
    private static final String NO_HASH = "A".repeat(43);

    private final Argon2PasswordEncoder encoder;
    private final String nobodys;
    private final Duration patience;
    private final ThreadPoolExecutor workers = workers(Runtime.getRuntime().availableProcessors());

    Passwords(
            @Value("${comptoir.sign-in.hash-memory:19456}") int kibibytes,
            @Value("${comptoir.sign-in.patience:10s}") Duration patience) {
        this.encoder = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, kibibytes, PASSES);
        this.nobodys =
                "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                        .formatted(kibibytes, PASSES, LANES, NO_SALT, NO_HASH);
        this.patience = patience;
    }

    private static ThreadPoolExecutor workers(int number) {
        var workers =
                new ThreadPoolExecutor(
                        number,
                        number,
                        1,
                        TimeUnit.MINUTES,
                        new ArrayBlockingQueue<>(MOST_WAITING),
                        Thread.ofPlatform().daemon().name("passwords-", 0).factory());
        workers.allowCoreThreadTimeOut(true);
        return workers;
    }

    /// The hash of a password nobody knows, for logon ids that do not exist: it costs the same
    /// time.
    String nobodys() {
        return nobodys;
    }

    /// Hashes a password that is long enough to be kept.
    public String hash(String password) {
        check(password);
        return String.valueOf(encoder.encode(password));
    }

    /// Refuses a password that is too short or too long.
    public static void check(String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw Problem.invalid("password", "bad-password-length", SHORTEST, LONGEST);
        }
    }

    /// The hash in a text such as `{argon2id}$argon2id$v=19$…`, if the text is one.
    public static Optional<String> hashIn(String text) {
        var hash = text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : "";
        return hash.matches("\\$argon2id\\$v=19\\$m=\\d{1,6},t=\\d{1,2},p=\\d\\$[^$]+\\$[^$]+")
                ? Optional.of(hash)
                : Optional.empty();
    }

    /// Whether the password is the one; nothing if there is no turn for it in time. Takes the same
    /// time where there is no hash, and says no.
    public Optional<Boolean> matches(String password, Optional<String> hash) {
        var check =
                new FutureTask<>(
                        () -> encoder.matches(password, hash.orElse(nobodys)) && hash.isPresent());
        try {
            workers.execute(check);
            return Optional.of(check.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (RejectedExecutionException | TimeoutException tooMany) {
            workers.remove(check);
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("A password could not be checked", failure.getCause());
        }
    }
}
