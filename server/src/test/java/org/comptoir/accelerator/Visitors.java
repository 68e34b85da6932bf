package org.comptoir.accelerator;

import org.comptoir.TestHttp;

/// People of the sample store ToolTech who visit the tool.
record Visitors(int port) {
    TestHttp signedIn(String logonId, String password) {
        var http = TestHttp.program(port);
        var wish = "{\"logonId\": \"%s\", \"password\": \"%s\"}".formatted(logonId, password);
        return http.as(http.post("/api/v1/tokens", wish).text("/token"))
                .with("Accept-Language", "en");
    }

    TestHttp manager() {
        return signedIn("h.ward", "tooltech-manager-2026");
    }

    TestHttp seller() {
        return signedIn("m.devos", "tooltech-seller-2026");
    }

    TestHttp administrator() {
        return signedIn("i.solberg", "tooltech-admin-2026");
    }

    TestHttp representative() {
        return signedIn("n.brandt", "tooltech-representative-2026");
    }
}
