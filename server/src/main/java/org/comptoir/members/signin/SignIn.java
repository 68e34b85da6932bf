package org.comptoir.members.signin;

import java.time.Instant;
import org.comptoir.members.Passwords;
import org.comptoir.members.Tokens;
import org.comptoir.members.User;
import org.comptoir.members.UserId;
import org.comptoir.members.signin.SignInAttempts.Attempt;
import org.springframework.stereotype.Component;

/// Signs users in and out. A wrong logon id, a wrong password and a locked user look and last the
/// same.
@Component
public class SignIn {
    private static final int LONGEST_PASSWORD = 1_000;

    private final SignInAttempts attempts;
    private final SignInLimits limits;
    private final Passwords passwords;
    private final Tokens tokens;

    SignIn(SignInAttempts attempts, SignInLimits limits, Passwords passwords, Tokens tokens) {
        this.attempts = attempts;
        this.limits = limits;
        this.passwords = passwords;
        this.tokens = tokens;
    }

    /// What became of an attempt.
    public sealed interface Result {}

    /// Welcome: the token and when it ends.
    public record SignedIn(UserId user, String token, Instant expiresAt) implements Result {}

    /// Wrong logon id or password, or locked: it is not said which.
    public record Refused() implements Result {}

    /// Too many attempts from this address, or by everyone together.
    public record TooMany(long retryAfterSeconds) implements Result {}

    /// Tries a logon id and password; `address` is where the attempt comes from.
    public Result signIn(String logonId, String password, String address) {
        long wait = limits.secondsToWait(address);
        if (wait > 0) {
            return new TooMany(wait);
        }
        var attempt = attempts.of(logonId, address);
        var typed = password.length() > LONGEST_PASSWORD ? "" : password;
        var matches = passwords.matches(typed, attempt.hash());
        if (matches.isEmpty()) {
            return new TooMany(1);
        }
        return matches.get() ? admit(attempt) : refuse(attempt);
    }

    /// Whether the password is the user's, asked before he changes it; a wrong one counts as a
    /// failed attempt.
    public boolean knows(User user, String password) {
        var attempt = attempts.of(user.logonId(), "signed in");
        boolean same = passwords.matches(password, attempt.hash()).orElse(false);
        if (!same) {
            attempts.fail(attempt);
        }
        return same && attempts.confirm(attempt);
    }

    /// Ends a token.
    public void signOut(String token) {
        tokens.revoke(token);
    }

    private Result admit(Attempt attempt) {
        return attempts.admit(attempt)
                .<Result>map(issued ->
                        new SignedIn(
                                attempt.user().orElseThrow(), issued.token(), issued.expiresAt()))
                .orElseGet(Refused::new);
    }

    private Result refuse(Attempt attempt) {
        limits.failed(attempt.address());
        attempts.fail(attempt);
        return new Refused();
    }
}
