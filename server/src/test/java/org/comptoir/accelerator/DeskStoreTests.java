package org.comptoir.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.comptoir.SampleStores;
import org.comptoir.TestHttp;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The settings of a store at the desk, under the same rights as over REST.
@SampleStores
class DeskStoreTests {
    private static final String STORES = "/accelerator/fashionflow/stores";
    private static final Pattern ON =
            Pattern.compile("name=\"([a-z-]+)\" value=\"true\"\\s+checked");

    @LocalServerPort int port;

    @Test
    void aSiteAdministratorSwitchesFeaturesAsHeReadThem() {
        var administrator = new Visitors(port).administrator();
        var page = administrator.get(STORES).body();
        var read = new HashMap<String, String>();
        read.put("version", hidden(page, "version"));
        var on = ON.matcher(page);
        while (on.find()) {
            read.put(on.group(1), "true");
        }
        var without = new HashMap<>(read);
        without.remove("registration");
        var switched = administrator.submit(STORES + "/features", without);
        assertThat(switched.status()).isEqualTo(302);
        var after = administrator.get(STORES).body();
        assertThat(after).doesNotContainPattern("name=\"registration\" value=\"true\"\\s+checked");
        assertThat(administrator.submit(STORES + "/features", read).status()).isEqualTo(412);
        read.put("version", hidden(after, "version"));
        assertThat(administrator.submit(STORES + "/features", read).status()).isEqualTo(302);
    }

    @Test
    void aSalesManagerChoosesApproversButSwitchesNothing() {
        var manager = new Visitors(port).signedIn("f.lange", "fashionflow-manager-2026");
        var page = manager.get(STORES).body();
        assertThat(page).contains("data-role=\"sales-manager\"");
        var features = Map.of("version", hidden(page, "version"));
        assertThat(manager.submit(STORES + "/features", features).status()).isEqualTo(403);
        var buyer = new HashMap<>(Map.of("role", "buyer", "organization", owner(page)));
        buyer.put("version", version(manager));
        assertThat(manager.submit(STORES + "/add", buyer).status()).isEqualTo(400);
        var supervisor = new HashMap<>(buyer);
        supervisor.put("role", "csr-supervisor");
        assertThat(manager.submit(STORES + "/add", supervisor).status()).isEqualTo(302);
        var chosen = manager.get(STORES).body();
        assertThat(chosen).contains("data-role=\"csr-supervisor\"");
        assertThat(manager.submit(STORES + "/add", supervisor).status()).isEqualTo(412);
        var gone = new HashMap<>(Map.of("role", "csr-supervisor", "version", version(manager)));
        gone.put("organization", idOf(chosen, "csr-supervisor"));
        assertThat(manager.submit(STORES + "/remove", gone).status()).isEqualTo(302);
        assertThat(manager.get(STORES).body()).doesNotContain("data-role=\"csr-supervisor\"");
    }

    private static String idOf(String page, String role) {
        return hidden(page.substring(page.indexOf("data-role=\"" + role)), "organization");
    }

    private String version(TestHttp manager) {
        var page = manager.get(STORES).body();
        return hidden(page.substring(page.indexOf("approver-form")), "version");
    }

    private static String owner(String page) {
        return hidden(page.substring(page.indexOf("approver-form")), "organization");
    }

    private static String hidden(String page, String name) {
        var value = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        return value.find() ? value.group(1) : "";
    }
}
