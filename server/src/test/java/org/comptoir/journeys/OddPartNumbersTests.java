package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.comptoir.storefront.Addresses;
import org.comptoir.stores.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Part numbers arrive whole, whatever they are made of; only paths that lead elsewhere do not.
@SampleStores
class OddPartNumbersTests {
    @LocalServerPort int port;
    @Autowired Stores stores;

    @ParameterizedTest
    @ValueSource(
            strings = {"M6/20", "M6\\20", "50%", "%2F", "a;b=c", "a#b", "a?b=1", "a b+c", "É&<'\""})
    void arriveWhole(String partNumber) {
        var encoded = URLEncoder.encode(partNumber, StandardCharsets.UTF_8).replace("+", "%20");
        var answer = TestHttp.program(port).get("/api/v1/stores/tooltech/products/" + encoded);
        assertThat(answer.text("/code")).as(answer.body()).isEqualTo("no-such-product");
        assertThat(answer.text("/detail")).contains(partNumber);
        var address = Addresses.product(stores.get("tooltech"), partNumber);
        assertThat(URI.create(address).getPath()).isEqualTo("/tooltech/product/" + partNumber);
        var page = TestHttp.program(port).get(address);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).contains("<html");
    }

    @Test
    void pathsThatLeadElsewhereAreRefused() {
        var program = TestHttp.program(port);
        for (var path : new String[] {"..%2Fcart", "a%2F..%2Fb", "%2e%2e", "a;b", "%2Fa", "a%00"}) {
            assertThat(program.get("/tooltech/product/" + path).status()).as(path).isEqualTo(400);
        }
    }
}
