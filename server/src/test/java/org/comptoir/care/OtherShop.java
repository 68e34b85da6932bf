package org.comptoir.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.comptoir.TestHttp;
import org.comptoir.TestHttp.Answer;
import tools.jackson.databind.json.JsonMapper;

/// A shop with pages of its own, which shows the panel of a store there and signs who its visitors
/// are.
public record OtherShop(TestHttp http, TestHttp administrator, String store, String origin) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /// Its site is named by a site administrator.
    public static OtherShop of(TestHttp http, TestHttp administrator, String store, String origin) {
        var shop = new OtherShop(http, administrator, store, origin);
        shop.shownOn("[\"" + origin + "\"]");
        return shop;
    }

    public String at(String path) {
        return "/api/v1/stores/" + store + "/care" + path;
    }

    public void shownOn(String origins) {
        var body = "{\"origins\":" + origins + "}";
        assertThat(administrator.put(at("/embedding"), body).status()).isEqualTo(200);
    }

    /// A new secret by its id and text.
    public Answer makes() {
        return administrator.post(at("/embedding/secrets"), "");
    }

    public String secret() {
        var made = makes();
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.text("/secret");
    }

    /// As if there had never been a panel.
    public void closes() {
        administrator
                .get(at("/embedding/secrets"))
                .json()
                .forEach(it ->
                        administrator.delete(at("/embedding/secrets/" + it.path("id").asString())));
        shownOn("[]");
    }

    /// What is known of a visitor, for ten minutes.
    public static Map<String, Object> claims(Instant now, String subject) {
        var claims = new HashMap<String, Object>();
        claims.put("sub", subject);
        claims.put("name", "Ada Lovelace");
        claims.put("email", "ada@shop.example");
        claims.put("account", "4711");
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.getEpochSecond() + 600);
        return claims;
    }

    public static String signed(String secret, Map<String, ?> claims) {
        return signed(secret, Map.of("alg", "HS256", "typ", "JWT"), claims);
    }

    public static String signed(String secret, Map<String, ?> header, Map<String, ?> claims) {
        var content = written(header) + "." + written(claims);
        return content + "." + base64(hmac(secret, content));
    }

    public static String written(Map<String, ?> fields) {
        return base64(JSON.writeValueAsBytes(fields));
    }

    private static byte[] hmac(String secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// A page of the shop asks to be let in.
    public Answer enters(Map<String, ?> shown) {
        return from(origin).post(at("/embed"), JSON.writeValueAsString(shown));
    }

    /// Whoever is let in with a token.
    public String pass(String token) {
        var entered = enters(Map.of("visitor", token));
        assertThat(entered.status()).as(entered.body()).isEqualTo(200);
        return entered.text("/pass");
    }

    public TestHttp from(String page) {
        return http.with("Origin", page);
    }
}
