package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.comptoir.SampleStores;
import org.comptoir.catalog.SmallStore;
import org.comptoir.platform.load.FolderOfTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@SampleStores
class LoadADataFolderTests {
    @LocalServerPort int port;
    Rest admin = Rest.guest(0);

    @BeforeEach
    void signIn() {
        admin = Rest.signedIn(port, "i.solberg", "tooltech-admin-2026");
    }

    @Test
    void planThenApplyBringsAStore() throws InterruptedException {
        var folder = zip(SmallStore.of("by-http"));
        assertThat(finished(admin.zip("/load?mode=plan", folder)).text("/state")).isEqualTo("done");
        assertThat(admin.get("/stores/by-http").status()).isEqualTo(404);
        var applied = finished(admin.zip("/load?mode=apply", folder));
        assertThat(applied.at("/counts/products/added").asInt()).isEqualTo(5);
        var facts = Rest.guest(port).get("/stores/by-http").expect(200);
        assertThat(facts.text("/name")).isEqualTo("Name of by-http");
        assertThat(facts.at("/features/guest-checkout").asBoolean()).isTrue();
        var tree = Rest.guest(port).get("/stores/by-http/categories").expect(200);
        assertThat(tree.text("/items/0/children/0/identifier")).isEqualTo("Bolts");
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() throws InterruptedException {
        var spoilt = SmallStore.of("spoilt").replacing("offers.csv", "21.50", "-1");
        var answer = finished(admin.zip("/load?mode=apply", zip(spoilt)));
        assertThat(answer.text("/state")).isEqualTo("refused");
        assertThat(answer.text("/problems/0/file")).isEqualTo("offers.csv");
        assertThat(answer.at("/problems/0/line").asInt()).isEqualTo(4);
        assertThat(answer.text("/problems/0/code")).isEqualTo("number-out-of-range");
        assertThat(admin.get("/stores/spoilt").status()).isEqualTo(404);
    }

    @Test
    void onlyAdministratorsLoadPeopleAndNewStores() {
        var seller = Rest.signedIn(port, "m.devos", "tooltech-seller-2026");
        var buyer = Rest.signedIn(port, "t.cole", "tooltech-buyer-2026");
        var folder = zip(SmallStore.of("sellers"));
        assertThat(Rest.guest(port).zip("/load?mode=plan", folder).status()).isEqualTo(401);
        assertThat(buyer.zip("/load?mode=plan", folder).status()).isEqualTo(403);
        assertThat(seller.zip("/load?mode=plan", folder).text("/code"))
                .isEqualTo("load-new-store-forbidden");
        var people = new FolderOfTexts(Map.of("store.yaml", "store: tooltech", "users.csv", ""));
        assertThat(seller.zip("/load?mode=plan", zip(people)).text("/code"))
                .isEqualTo("load-people-forbidden");
    }

    @Test
    void aSellerChangesHisStoreButNotWhatItMayDo() throws Exception {
        var seller = Rest.signedIn(port, "m.devos", "tooltech-seller-2026");
        var file = Files.readString(Path.of("../samples/tooltech/store.yaml"));
        var accent = file.replace("#1d4ed8", "#123456");
        assertThat(plan(seller, accent).text("/state")).isEqualTo("done");
        for (var change :
                new String[] {
                    accent.replace("workspaces: true", "workspaces: false"),
                    accent.replace("storeGroup: StoreGroup1", "storeGroup: StoreGroup2"),
                    accent.replace("owner: o=ToolTech Industrial,o=Root", "owner: o=Root"),
                    accent + "\nrelatedStores: [fashionflow]\n"
                }) {
            assertThat(plan(seller, change).text("/problems/0/code"))
                    .isEqualTo("load-store-forbidden");
            assertThat(plan(admin, change).text("/state")).isEqualTo("done");
        }
    }

    @Test
    void aPolicyThatEndsBeforeItStartsIsNamed() throws Exception {
        var store = Files.readString(Path.of("../samples/tooltech/store.yaml"));
        var policies =
                """
                - name: Backwards
                  type: Payment
                  start: 2026-02-01
                  end: 2026-01-01
                """;
        var folder = new FolderOfTexts(Map.of("store.yaml", store, "policies.yaml", policies));
        var answer = finished(admin.zip("/load?mode=plan", zip(folder)));
        assertThat(answer.text("/problems/0/code")).isEqualTo("bad-policy-dates");
        assertThat(answer.at("/problems/0/line").asInt()).isEqualTo(4);
    }

    private Rest.Answer plan(Rest loader, String storeFile) throws InterruptedException {
        var folder = new FolderOfTexts(Map.of("store.yaml", storeFile));
        return finished(loader.zip("/load?mode=plan", zip(folder)));
    }

    @Test
    void aLoadOfAnotherIsNotShown() {
        var folder = zip(SmallStore.of("hidden"));
        var id = admin.zip("/load?mode=plan", folder).expect(202).text("/id");
        var seller = Rest.signedIn(port, "m.devos", "tooltech-seller-2026");
        assertThat(seller.get("/load/" + id).status()).isEqualTo(404);
    }

    @Test
    void picturesAreServedForGoodAndCannotAct() throws IOException, InterruptedException {
        var item = Rest.guest(port).get("/stores/tooltech/products?limit=1").expect(200);
        var address = URI.create("http://127.0.0.1:" + port + item.text("/items/0/image"));
        var answer =
                HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("image/svg+xml");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .contains("sandbox");
    }

    private Rest.Answer finished(Rest.Answer begun) throws InterruptedException {
        var path = "/load/" + begun.expect(202).text("/id");
        var answer = admin.get(path).expect(200);
        while (answer.text("/state").equals("running")) {
            Thread.sleep(100);
            answer = admin.get(path).expect(200);
        }
        return answer;
    }

    private static byte[] zip(FolderOfTexts folder) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : folder.files().entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
