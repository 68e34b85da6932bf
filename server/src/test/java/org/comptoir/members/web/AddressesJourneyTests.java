package org.comptoir.members.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.IntegrationTest;
import org.comptoir.TestHttp;
import org.comptoir.members.Role;
import org.comptoir.members.TestMembers;
import org.comptoir.members.User;
import org.comptoir.platform.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class AddressesJourneyTests {
    private static final String ADDRESS =
            "{\"nickName\":\"%s\",\"recipient\":\"R\",\"street\":\"S\",\"city\":\"C\",\"country\":\"fr\",\"primary\":true}";

    @LocalServerPort int port;
    @Autowired TestMembers world;

    private User ann;
    private TestHttp admin;
    private TestHttp buyerAdministrator;
    private TestHttp buyer;
    private String book;

    @BeforeEach
    void people() {
        var alder = world.organization("Alder");
        ann = world.user("ann", alder.id(), Role.BUYER);
        admin = as(world.siteAdministrator());
        buyerAdministrator = as(world.user("bea", alder.id(), Role.BUYER_ADMINISTRATOR));
        buyer = as(ann);
        book = "/api/v1/organizations/" + alder.id() + "/addresses";
    }

    private TestHttp as(User user) {
        return TestHttp.program(port).as(world.token(user));
    }

    @Test
    void keepsOnePrimaryAddressForEachUse() {
        var first = buyerAdministrator.post(book, ADDRESS.formatted("Works"));
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.text("/country")).isEqualTo("FR");
        assertThat(buyerAdministrator.post(book, ADDRESS.formatted("Works")).text("/code"))
                .isEqualTo("address-name-taken");
        buyerAdministrator.post(book, ADDRESS.formatted("Annex"));

        var seen = buyer.get(book);
        assertThat(seen.text("/items/0/nickName")).isEqualTo("Annex");
        assertThat(seen.json().at("/items/1/primary").asBoolean()).isFalse();
        assertThat(buyer.post(book, ADDRESS.formatted("Mine")).status()).isEqualTo(403);
        assertThat(
                        buyer.post(
                                        "/api/v1/users/" + ann.id() + "/addresses",
                                        ADDRESS.formatted("Home"))
                                .status())
                .isEqualTo(201);
        assertThat(as(world.user("bob", world.organization("Birch").id())).get(book).status())
                .isEqualTo(404);
        assertThat(buyerAdministrator.delete(first.header("Location")).status()).isEqualTo(204);
    }

    @Test
    void showsAPersonsOwnBookToThoseWhoseRoleCoversHim() {
        var own = "/api/v1/users/" + ann.id() + "/addresses";
        var shop = world.organization("Shop");
        var foreign = as(world.user("sel", shop.id(), Role.SELLER));
        var ours = as(world.user("csr", shop.id(), ann.organization(), Role.CSR));
        var colleague = as(world.user("bob", ann.organization(), Role.BUYER));
        for (var reader : new TestHttp[] {buyer, buyerAdministrator, admin, ours}) {
            assertThat(reader.get(own).status()).isEqualTo(200);
        }
        for (var reader : new TestHttp[] {foreign, colleague}) {
            assertThat(reader.get(own).status()).isEqualTo(404);
        }
    }

    @Test
    void doesARepeatedPostOnce() {
        var keyed = buyerAdministrator.with("Idempotency-Key", Ids.next().toString());
        var first = keyed.post(book, ADDRESS.formatted("Works"));
        var second = keyed.post(book, ADDRESS.formatted("Works"));

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(keyed.post(book, ADDRESS.formatted("Other")).text("/code"))
                .isEqualTo("idempotency-key-reused");
        assertThat(keyed.with("Idempotency-Key", "a b").post(book, "{}").text("/code"))
                .isEqualTo("bad-idempotency-key");
        assertThat(admin.with("Idempotency-Key", "x".repeat(201)).post(book, "{}").status())
                .isEqualTo(400);
    }
}
