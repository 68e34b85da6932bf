package org.comptoir.care.embed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// HMAC with SHA-256, and the letters it is written in.
final class Signature {
    private static final String METHOD = "HmacSHA256";

    private Signature() {}

    static byte[] of(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(key, METHOD));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + METHOD, impossible);
        }
    }

    /// Compares in a time that says nothing of where they differ.
    static boolean fits(byte[] key, String text, byte[] signature) {
        return MessageDigest.isEqual(of(key, text), signature);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String written(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// What was written so; refused where it was not.
    static byte[] read(String written) {
        return Base64.getUrlDecoder().decode(written);
    }
}
