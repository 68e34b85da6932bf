package org.comptoir.care.embed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.care.talk.Wording;
import org.comptoir.mail.Letter;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a shop says of one of its visitors, signed with its secret: a JSON Web Token with HS256 and
/// nothing else. Nothing in it is looked at before the signature fits.
@Component
class ShopTokens {
    /// How far the clocks of two servers may be apart.
    static final Duration SKEW = Duration.ofMinutes(1);

    /// How long a token may be good for.
    static final Duration LONGEST_LIFE = Duration.ofHours(1);

    private static final int LONGEST = 4_096;
    private static final int LONGEST_SUBJECT = 200;

    private final KnownSecrets secrets;
    private final JsonMapper json;
    private final Clock clock;

    ShopTokens(KnownSecrets secrets, JsonMapper json, Clock clock) {
        this.secrets = secrets;
        this.json = json;
        this.clock = clock;
    }

    /// Who the visitor is, and by which secret that is known; a nonce makes it good for once.
    record Claims(
            String subject,
            String name,
            String email,
            String language,
            String account,
            Optional<String> nonce,
            Instant until,
            UUID secret) {}

    Claims read(Store store, String token) {
        var parts = token.split("\\.", -1);
        if (token.length() > LONGEST || parts.length != 3) {
            throw invalid();
        }
        var header = tree(parts[0]);
        if (!header.path("alg").asString("").equals("HS256") || header.has("crit")) {
            throw invalid();
        }
        var signature = bytes(parts[2]);
        var signed = parts[0] + "." + parts[1];
        var secret =
                secrets.of(store.id()).stream()
                        .filter(it -> fits(store, it, signed, signature))
                        .findFirst()
                        .orElseThrow(ShopTokens::invalid);
        return claims(store, tree(parts[1]), secret);
    }

    private boolean fits(Store store, UUID secret, String signed, byte[] signature) {
        var key = Signature.bytes(secrets.text(store.id(), secret));
        return Signature.fits(key, signed, signature);
    }

    private Claims claims(Store store, JsonNode claims, UUID secret) {
        var until = until(claims);
        if (claims.has("aud") && !text(claims, "aud").equals(store.identifier())) {
            throw wrong("aud");
        }
        return new Claims(
                subject(claims),
                line(claims, "name"),
                email(claims),
                language(store, claims),
                line(claims, "account"),
                Optional.of(text(claims, "jti")).filter(it -> !it.isEmpty()),
                until,
                secret);
    }

    private Instant until(JsonNode claims) {
        var now = clock.instant();
        var issued = moment(claims, "iat");
        var ends = moment(claims, "exp");
        if (ends.isAfter(issued.plus(LONGEST_LIFE))) {
            throw refused("visitor-token-too-long", LONGEST_LIFE.toMinutes());
        }
        if (issued.isAfter(now.plus(SKEW))) {
            throw refused("visitor-token-early");
        }
        if (!ends.plus(SKEW).isAfter(now)) {
            throw refused("visitor-token-expired");
        }
        return ends.plus(SKEW);
    }

    private static Instant moment(JsonNode claims, String name) {
        var value = claims.path(name);
        if (!value.isNumber() || value.asDouble() < 0 || value.asDouble() > 1e11) {
            throw wrong(name);
        }
        return Instant.ofEpochSecond((long) value.asDouble());
    }

    /// As it is, since it names somebody: no number in it is anything but a name.
    private static String subject(JsonNode claims) {
        var subject = text(claims, "sub");
        if (subject.isBlank()
                || subject.length() > LONGEST_SUBJECT
                || subject.chars().anyMatch(Character::isISOControl)) {
            throw wrong("sub");
        }
        return subject;
    }

    private static String line(JsonNode claims, String name) {
        try {
            return Wording.line(name, text(claims, name));
        } catch (Problem unwritable) {
            throw wrong(name);
        }
    }

    private static String email(JsonNode claims) {
        var email = text(claims, "email");
        if (!email.isEmpty() && !Letter.isAddress(email)) {
            throw wrong("email");
        }
        return email;
    }

    private static String language(Store store, JsonNode claims) {
        var locale = text(claims, "locale");
        return locale.isEmpty()
                ? ""
                : store.language(Locale.forLanguageTag(locale.replace('_', '-')));
    }

    private static String text(JsonNode claims, String name) {
        var value = claims.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            throw wrong(name);
        }
        return value.stringValue();
    }

    private JsonNode tree(String part) {
        try {
            var tree = json.readTree(bytes(part));
            if (tree.isObject()) {
                return tree;
            }
        } catch (JacksonException unreadable) {
            // Answered like any other token that is none.
        }
        throw invalid();
    }

    private static byte[] bytes(String part) {
        try {
            return Signature.read(part);
        } catch (IllegalArgumentException unreadable) {
            throw invalid();
        }
    }

    private static Problem invalid() {
        return refused("visitor-token-invalid");
    }

    private static Problem wrong(String claim) {
        return refused("visitor-token-claim", claim);
    }

    private static Problem refused(String code, Object... arguments) {
        return Problem.of(Problem.Kind.UNAUTHENTICATED, code, arguments).at("visitor");
    }
}
