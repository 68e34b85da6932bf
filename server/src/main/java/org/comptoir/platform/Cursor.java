package org.comptoir.platform;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// The opaque place in a list from which its next page goes on.
public final class Cursor {
    private static final int LONGEST = 2_000;

    private Cursor() {}

    public static String encode(String place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /// The place a cursor stands for, or an empty text for none; refuses what was not made here.
    public static String decode(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return "";
        }
        if (cursor.length() > LONGEST) {
            throw Problem.invalid("cursor", "bad-cursor");
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            throw Problem.invalid("cursor", "bad-cursor");
        }
    }

    /// A page length between 1 and the greatest allowed; nothing asked gives the usual one.
    public static int limit(@Nullable Integer asked, int usual, int greatest) {
        if (asked == null) {
            return usual;
        }
        if (asked < 1 || asked > greatest) {
            throw Problem.invalid("limit", "bad-limit", asked, greatest);
        }
        return asked;
    }
}
