package org.comptoir.members.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.comptoir.members.Actor;
import org.comptoir.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Knows a guest again by a signed cookie, which he gets when there is something to keep for him.
@Component
public class Guests {
    /// The cookie's name.
    public static final String COOKIE = "comptoir_guest";

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private volatile @Nullable String key;

    Guests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The caller with an id under which something can be kept: a user as he is, a guest with the
    /// id of his cookie, which is set now if he has none.
    public Actor keep(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        return keep(actor, request, response, Ids.next());
    }

    /// The same for a guest who is known by an id already that nobody else can have proved to be
    /// his; whoever has a cookie stays who he is.
    public Actor keep(
            Actor actor, HttpServletRequest request, HttpServletResponse response, UUID id) {
        if (!actor.isGuest() || actor.guestId().isPresent()) {
            return actor;
        }
        var cookie =
                ResponseCookie.from(COOKIE, sign(id))
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(KEPT)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return Actor.guest(id);
    }

    /// The guest whom a cookie's value names, if it was signed here.
    public Optional<UUID> read(String cookie) {
        int dot = cookie.indexOf('.');
        if (dot != 36) {
            return Optional.empty();
        }
        try {
            var id = UUID.fromString(cookie.substring(0, dot));
            boolean ours = MessageDigest.isEqual(bytes(sign(id)), bytes(cookie));
            return ours ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    String sign(UUID id) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(key()), "HmacSHA256"));
            var signature = mac.doFinal(bytes("guest " + id));
            return id + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HmacSHA256", impossible);
        }
    }

    private String key() {
        var known = key;
        if (known == null) {
            jdbc.sql(
                            """
                            insert into member_secret (name, secret) values ('guest', :secret)
                            on conflict do nothing
                            """)
                    .param("secret", Ids.secret())
                    .update();
            known =
                    jdbc.sql("select secret from member_secret where name = 'guest'")
                            .query(String.class)
                            .single();
            key = known;
        }
        return known;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
