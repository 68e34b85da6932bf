package org.comptoir.members.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.IntegrationTest;
import org.comptoir.TestHttp;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Role;
import org.comptoir.members.TestMembers;
import org.comptoir.members.User;
import org.comptoir.platform.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class MembersJourneyTests {
    @LocalServerPort int port;
    @Autowired TestMembers world;

    private Organization alder;
    private Organization rail;
    private User ann;
    private TestHttp admin;
    private TestHttp buyerAdministrator;
    private TestHttp seller;
    private TestHttp buyer;

    @BeforeEach
    void people() {
        alder = world.organization("Alder");
        rail = world.unit(alder.id(), "Rail");
        ann = world.user("ann", rail.id(), Role.BUYER);
        admin = as(world.siteAdministrator());
        buyerAdministrator = as(world.user("bea", alder.id(), Role.BUYER_ADMINISTRATOR));
        seller = as(world.user("sel", world.organization("Shop").id(), Role.SELLER));
        buyer = as(ann);
    }

    private TestHttp as(User user) {
        return TestHttp.program(port).as(world.token(user));
    }

    private static String user(String logonId, OrganizationId organization, String role) {
        return "{\"logonId\":\"%s\",\"organization\":\"%s\",\"password\":\"long enough\",\"roles\":[{\"role\":\"%s\",\"organization\":\"%s\"}]}"
                .formatted(logonId, organization, role, organization);
    }

    @Test
    void letsASiteAdministratorKeepTheTree() {
        var name = "Birch " + Ids.next();
        var created =
                admin.post(
                        "/api/v1/organizations",
                        "{\"parent\":\"%s\",\"type\":\"o\",\"name\":\"%s\"}"
                                .formatted(OrganizationId.ROOT, name));
        assertThat(created.status()).isEqualTo(201);
        var path = created.header("Location");

        var moved =
                admin.patch(
                        "/api/v1/organizations/" + rail.id(),
                        "{\"parent\":\"%s\"}".formatted(created.text("/id")));
        assertThat(moved.text("/distinguishedName"))
                .isEqualTo("ou=Rail,o=" + name + ",o=Root Organization");
        assertThat(
                        admin.get("/api/v1/organizations?parent=" + created.text("/id"))
                                .text("/items/0/name"))
                .isEqualTo("Rail");

        assertThat(admin.delete(path).text("/code")).isEqualTo("organization-in-use");
        var old = admin.with("If-Match", created.header("ETag"));
        assertThat(old.patch(path, "{\"orderApproval\":true}").status()).isEqualTo(200);
        assertThat(old.patch(path, "{\"orderApproval\":false}").status()).isEqualTo(412);
        assertThat(admin.post("/api/v1/organizations", "{\"name\":\"x\"}").text("/field"))
                .isEqualTo("parent");
    }

    @Test
    void showsBusinessUsersEverybodyAndLetsThemChangeNobody() {
        assertThat(seller.get("/api/v1/users/" + ann.id()).status()).isEqualTo(200);
        assertThat(seller.get("/api/v1/users?q=" + ann.logonId()).text("/items/0/logonId"))
                .isEqualTo(ann.logonId());
        assertThat(seller.patch("/api/v1/users/" + ann.id(), "{\"givenName\":\"X\"}").status())
                .isEqualTo(403);
        assertThat(seller.delete("/api/v1/organizations/" + rail.id()).status()).isEqualTo(403);
    }

    @Test
    void letsABuyerAdministratorKeepHisOwnPeopleOnly() {
        var stranger = world.user("bob", world.organization("Birch").id());
        var created =
                buyerAdministrator.post(
                        "/api/v1/users", user("new-" + Ids.next(), rail.id(), "buyer-approver"));

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text("/roles/0/role")).isEqualTo("buyer-approver");
        var path = "/api/v1/users/" + created.text("/user/id");
        assertThat(
                        buyerAdministrator
                                .post(path + "/lock", "")
                                .json()
                                .at("/user/locked")
                                .asBoolean())
                .isTrue();
        assertThat(buyerAdministrator.get("/api/v1/users/" + stranger.id()).status())
                .isEqualTo(404);
        assertThat(buyerAdministrator.patch("/api/v1/users/" + stranger.id(), "{}").status())
                .isEqualTo(404);
        assertThat(buyerAdministrator.get("/api/v1/users?limit=200").body())
                .doesNotContain(stranger.logonId());
    }

    @Test
    void letsNobodyGiveMoreThanIsHisToGive() {
        var csr = world.user("csr", rail.id(), OrganizationId.ROOT, Role.CSR);

        assertThat(
                        buyerAdministrator
                                .post("/api/v1/users", user("x-" + Ids.next(), rail.id(), "seller"))
                                .status())
                .isEqualTo(403);
        assertThat(
                        buyerAdministrator
                                .post(
                                        "/api/v1/users",
                                        user("x-" + Ids.next(), OrganizationId.ROOT, "buyer"))
                                .status())
                .isEqualTo(404);
        assertThat(
                        buyerAdministrator
                                .patch(
                                        "/api/v1/users/" + csr.id(),
                                        "{\"password\":\"now it is mine\"}")
                                .status())
                .isEqualTo(403);
        assertThat(
                        buyerAdministrator
                                .put(
                                        "/api/v1/users/" + ann.id() + "/roles",
                                        "[{\"role\":\"buyer\",\"organization\":\"%s\"}]"
                                                .formatted(OrganizationId.ROOT))
                                .status())
                .isEqualTo(403);
    }

    @Test
    void showsABuyerHimselfOnly() {
        var bea = world.user("bea", alder.id());

        assertThat(buyer.get("/api/v1/users").json().at("/items").size()).isEqualTo(1);
        assertThat(buyer.get("/api/v1/users/" + bea.id()).status()).isEqualTo(404);
        assertThat(buyer.get("/api/v1/organizations/" + alder.id()).status()).isEqualTo(404);
        assertThat(buyer.get("/api/v1/organizations").json().at("/items").size()).isZero();
        assertThat(buyer.get("/api/v1/groups").status()).isEqualTo(403);
        assertThat(TestHttp.program(port).get("/api/v1/users").status()).isEqualTo(401);
    }

    @Test
    void letsAUserChangeHimselfButNotHisPlace() {
        var path = "/api/v1/users/" + ann.id();

        assertThat(
                        buyer.patch(path, "{\"givenName\":\"Anna\",\"language\":\"fr\"}")
                                .text("/user/language"))
                .isEqualTo("fr");
        assertThat(buyer.patch(path, "{\"organization\":\"%s\"}".formatted(alder.id())).status())
                .isEqualTo(403);
        assertThat(
                        buyer.patch(
                                        path,
                                        "{\"password\":\"long enough\",\"currentPassword\":\"guess\"}")
                                .text("/code"))
                .isEqualTo("wrong-password");
        assertThat(buyer.patch(path, "{\"email\":\"nonsense\"}").text("/field")).isEqualTo("email");
    }

    @Test
    void asksEverybodyForHisPasswordBeforeHeChangesIt() {
        var bea = world.user("bea", alder.id(), Role.BUYER_ADMINISTRATOR);
        var answer =
                as(bea).patch(
                                "/api/v1/users/" + bea.id(),
                                "{\"password\":\"long enough\",\"jobTitle\":\"Head\"}");
        assertThat(answer.text("/code")).isEqualTo("wrong-password");
    }

    @Test
    void keepsGroupsForSellersOfTheirOwner() {
        var shop = world.organization("Shop");
        var keeper = as(world.user("kim", shop.id(), Role.SALES_MANAGER));
        var body = "{\"owner\":\"%s\",\"name\":\"Platinum\"}".formatted(shop.id());

        assertThat(seller.post("/api/v1/groups", body).status()).isEqualTo(403);
        var created = keeper.post("/api/v1/groups", body);
        assertThat(created.status()).isEqualTo(201);
        assertThat(keeper.post("/api/v1/groups", body).text("/code")).isEqualTo("group-name-taken");
        assertThat(
                        keeper.post(
                                        "/api/v1/groups",
                                        "{\"owner\":\"%s\",\"name\":\"D\",\"kind\":\"dynamic\"}"
                                                .formatted(shop.id()))
                                .text("/code"))
                .isEqualTo("dynamic-group");

        var members = created.header("Location") + "/members";
        keeper.post(members, "{\"organization\":\"%s\"}".formatted(alder.id()));
        var listed =
                keeper.post(members, "{\"user\":\"%s\",\"excluded\":true}".formatted(ann.id()));
        assertThat(listed.json().at("/members").size()).isEqualTo(2);
        assertThat(buyer.get("/api/v1/me").json().at("/groups").size()).isZero();
        keeper.delete(members + "?excluded=true&user=" + ann.id());
        assertThat(buyer.get("/api/v1/me").text("/groups/0/name")).isEqualTo("Platinum");
        assertThat(keeper.delete(created.header("Location")).status()).isEqualTo(204);
    }

    @Test
    void aGroupIsRenamedByItsKeepersAsItWasRead() {
        var shop = world.organization("Renaming Shop");
        var keeper = as(world.user("rea", shop.id(), Role.SELLER));
        var body = "{\"owner\":\"%s\",\"name\":\"%s\"}";
        keeper.post("/api/v1/groups", body.formatted(shop.id(), "Gold"));
        var silver = keeper.post("/api/v1/groups", body.formatted(shop.id(), "Silver"));
        var path = silver.header("Location");

        var taken = keeper.patch(path, "{\"name\":\" Gold \"}");
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.text("/code")).isEqualTo("group-name-taken");
        assertThat(taken.text("/field")).isEqualTo("name");
        assertThat(keeper.patch(path, "{\"name\":\" \"}").text("/field")).isEqualTo("name");
        assertThat(seller.patch(path, "{\"name\":\"Mine\"}").status()).isEqualTo(403);
        assertThat(buyer.patch(path, "{\"name\":\"Mine\"}").status()).isEqualTo(404);
        var read = keeper.with("If-Match", silver.header("ETag"));
        var renamed = read.patch(path, "{\"name\":\"Bronze\"}");
        assertThat(renamed.text("/group/name")).isEqualTo("Bronze");
        assertThat(read.patch(path, "{\"name\":\"Copper\"}").status()).isEqualTo(412);
        var same = keeper.patch(path, "{\"name\":\"Bronze\"}");
        assertThat(same.header("ETag")).isEqualTo(renamed.header("ETag"));
    }
}
