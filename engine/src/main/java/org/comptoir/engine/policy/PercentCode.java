package org.comptoir.engine.policy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Percent-decoding as UTF-8 that leaves a lone percent sign and a plus sign alone.
final class PercentCode {
    private PercentCode() {}

    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (isCode(bytes, i)) {
                decoded.write(digit(bytes[i + 1]) * 16 + digit(bytes[i + 2]));
                i += 2;
            } else {
                decoded.write(bytes[i]);
            }
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }

    private static boolean isCode(byte[] bytes, int at) {
        return bytes[at] == '%'
                && at + 2 < bytes.length
                && digit(bytes[at + 1]) >= 0
                && digit(bytes[at + 2]) >= 0;
    }

    private static int digit(byte character) {
        return Character.digit(character, 16);
    }
}
