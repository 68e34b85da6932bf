package org.comptoir.platform;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/// New identifiers: ordered by time for rows, unguessable for secrets.
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /// A UUID of version 7: rows created later sort later, so that an index grows at its end.
    public static UUID next() {
        return at(System.currentTimeMillis());
    }

    /// One that sorts among those of that moment, in milliseconds since 1970: for rows about the
    /// past.
    public static UUID at(long millis) {
        long high = (millis << 16) | 0x7000L | RANDOM.nextInt(0x1000);
        long low = (RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /// 256 random bits in letters that are safe in an address and a header.
    public static String secret() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
