package org.comptoir.care.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;

/// A guest without a cookie. His browser holds a secret while it looks at the store; his name
/// follows from it, so that nobody who sees the name can pass for him. When he gets a cookie, it
/// names him so.
public final class Stranger {
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    private Stranger() {}

    /// What the browser of a new one is to remember.
    public static String secret() {
        return Ids.secret();
    }

    /// The name of whoever knows a secret.
    public static UUID name(String secret) {
        if (!SECRET.matcher(secret).matches()) {
            throw Problem.invalid("visit", "frame-field", "visit");
        }
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(("visit " + secret).getBytes(StandardCharsets.UTF_8));
            var bytes = ByteBuffer.wrap(hash);
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
