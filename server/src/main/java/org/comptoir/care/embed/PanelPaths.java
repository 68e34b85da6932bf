package org.comptoir.care.embed;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a panel on another site asks for over REST; all else goes over its socket.
final class PanelPaths {
    private static final Pattern PANEL =
            Pattern.compile(
                    "/api/v1/stores/([a-z0-9][a-z0-9-]*)/care"
                            + "(?:/embed|/conversations/[0-9a-f-]{36}"
                            + "(?:/messages|/transcript|/reply-to)?)?");
    private static final Pattern ASSET = Pattern.compile("/assets/(?:[0-9a-f]+/)?care/[^/]+");

    private PanelPaths() {}

    /// The store that such a path is of.
    static Optional<String> store(String path) {
        var found = PANEL.matcher(path);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /// Whether a pass is good for that.
    static boolean isForPass(String method, String path) {
        var wanted = path.endsWith("/reply-to") ? "PUT" : "GET";
        return method.equals(wanted) && !path.endsWith("/embed");
    }

    /// Whether it is a script, style sheet or text of the panel, which anybody may read.
    static boolean isAsset(String path) {
        return ASSET.matcher(path).matches();
    }
}
