package org.comptoir.accelerator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.comptoir.TestHttp;

/// Finds what the sample store ToolTech has, among all that other tests may have added.
final class Sample {
    private Sample() {}

    static String contract(TestHttp manager, String name) {
        return id(manager, "contracts", name);
    }

    static String account(TestHttp manager, String name) {
        return id(manager, "accounts", name);
    }

    private static String id(TestHttp manager, String list, String name) {
        var words = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return manager.get("/api/v1/stores/tooltech/" + list + "?limit=500&name=" + words)
                .json()
                .path("items")
                .valueStream()
                .filter(it -> it.path("name").asString().equals(name))
                .map(it -> it.path("id").asString())
                .findFirst()
                .orElseThrow();
    }
}
