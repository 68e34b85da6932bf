package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The palette: places, what one may begin, and things by their names.
@SampleStores
class FindEverythingTests {
    private static final String FIND = "/accelerator/tooltech/find?q=";

    @LocalServerPort int port;

    @Test
    void peopleAndOrganizationsAreFoundByName() {
        assertThat(manager().get(FIND + "tess").body()).contains("Tess Cole", "/tooltech/people/");
        assertThat(manager().get(FIND + "slipway").body())
                .contains("Slipway One", "/tooltech/organizations/");
    }

    @Test
    void whatOneMayBeginIsOffered() {
        assertThat(manager().get(FIND + "new%20c").body())
                .contains("/tooltech/contracts/new", "/tooltech/catalog-filters/new");
        assertThat(manager().get(FIND + "order%20for").body()).contains("/tooltech/orders/new");
    }

    @Test
    void whatOneMayNotBeginIsNot() {
        var representative = new Visitors(port).representative();
        assertThat(representative.get(FIND + "new%20c").body())
                .doesNotContain("/contracts/new", "/catalog-filters/new");
        assertThat(representative.get(FIND + "register").body()).doesNotContain("/people/new");
        assertThat(representative.get(FIND + "order%20for").body())
                .contains("/tooltech/orders/new");
        assertThat(representative.get("/accelerator/tooltech/contracts").body())
                .doesNotContain("/tooltech/contracts/new");
        assertThat(manager().get("/accelerator/tooltech/contracts").body())
                .contains("/tooltech/contracts/new");
    }

    private TestHttp manager() {
        return new Visitors(port).manager();
    }
}
