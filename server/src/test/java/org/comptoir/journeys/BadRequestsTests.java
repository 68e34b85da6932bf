package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Whatever a request is made of, what is wrong with it is said; it never breaks the program.
@SampleStores
class BadRequestsTests {
    @LocalServerPort int port;

    private TestHttp administrator() {
        var program = TestHttp.program(port);
        var credentials =
                """
                {"logonId": "i.solberg", "password": "tooltech-admin-2026"}
                """;
        return program.as(program.post("/api/v1/tokens", credentials).text("/token"));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    POST | stores/tooltech/orders | {"attributes":{"a":null}} | unreadable-body | body
                    POST | stores/tooltech/orders | {"shipTo":{"recipient":[1]}} | bad-value | shipTo.recipient
                    POST | stores/tooltech/orders | {"comment":"a\\u0000b"} | bad-text | comment
                    POST | stores/tooltech/orders | {"shipTo":{"city":"\\u0000"}} | bad-text | city
                    POST | stores/tooltech/cart/items | {"partNumber":"\\u0000"} | bad-text | partNumber
                    POST | stores/tooltech/prices | {"items":[null]} | unreadable-body | body
                    PUT | stores/tooltech/session/contracts | {"contracts":[null]} | unreadable-body | body
                    PATCH | stores/tooltech | {} | field-required | features
                    PATCH | stores/tooltech | {"features":{"workspaces":null}} | unreadable-body | body
                    POST | organizations | {"name":"\\u0000"} | bad-text | name
                    POST | users | {"logonId":"x","roles":[null]} | unreadable-body | body
                    POST | stores/tooltech/contracts | null | invalid-content | content
                    POST | stores/tooltech/contracts | {"key":{"name":"\\u0000"}} | bad-text | name
                    POST | stores/tooltech/accounts | null | invalid-content | content
                    PUT | stores/tooltech/approvers | {"approvers":[null]} | unreadable-body | body
                    PUT | deputy | {"person":"m.devos","from":"+999999999-12-31T00:00:00Z","until":"+1000000000-12-31T00:00:00Z"} | deputy-too-far | until
                    PUT | deputy | {"person":"m.devos","from":"2026-06-20T00:00:00Z","until":"2046-06-20T00:00:00Z"} | deputy-too-far | until
                    PUT | deputy | {"person":"m.devos","from":"-1000000000-01-01T00:00:00Z","until":"2026-07-01T00:00:00Z"} | deputy-too-long | until
                    PUT | deputy | {"person":"nobody","from":"2026-06-20T00:00:00Z","until":"2026-07-01T00:00:00Z"} | bad-deputy | person
                    GET | stores/tooltech/products?q=%00 | `` | bad-text | q
                    GET | users?q=a%00 | `` | bad-text | q
                    """)
    void areAnsweredInWords(String method, String path, String body, String code, String field) {
        var answer = administrator().send(method, "/api/v1/" + path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.text("/code")).isEqualTo(code);
        assertThat(answer.text("/field")).isEqualTo(field);
    }

    @Test
    void aTextMaySpeakOfTheCharacterItMayNotHold() {
        var answer =
                administrator()
                        .post("/api/v1/stores/tooltech/orders", "{\"comment\":\"\\\\u0000\"}");
        assertThat(answer.text("/code")).isEqualTo("cart-empty");
    }

    @Test
    void aKeyOfAnyLengthIsAnswered() {
        var answer =
                administrator()
                        .with("Content-Type", "application/vnd.order+json")
                        .with("Idempotency-Key", "k".repeat(4_000))
                        .post("/api/v1/stores/tooltech/orders", "{}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.text("/code")).isEqualTo("bad-idempotency-key");
    }
}
