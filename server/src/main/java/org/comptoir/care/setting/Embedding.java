package org.comptoir.care.setting;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.platform.load.YamlNode;

/// The other sites whose pages may show a store's panel, each by its origin as browsers say it:
/// `https://shop.example`. Plain `http` is for this computer alone.
public record Embedding(List<String> origins) implements Setting {
    /// Where no other site shows it.
    public static final Embedding NONE = new Embedding(List.of());

    private static final int MOST = 50;
    private static final int LONGEST = 2_000;
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    public Embedding {
        origins = List.copyOf(origins);
    }

    static Embedding read(YamlNode node) {
        node.only("origins");
        var origins = new ArrayList<String>();
        for (var item : TextNodes.few(node.at("origins"), MOST)) {
            var text = item.value().required(TextNodes.LONGEST_TITLE);
            var origin = origin(text);
            if (origin.isEmpty() && !text.isEmpty()) {
                item.problem("bad-origin", text);
            }
            origin.filter(it -> !origins.contains(it)).ifPresent(origins::add);
        }
        return new Embedding(origins);
    }

    /// An origin as browsers write it, if the text is one: nothing but scheme, host and port.
    static Optional<String> origin(String text) {
        try {
            var uri = URI.create(text.strip().toLowerCase(Locale.ROOT));
            boolean bare =
                    uri.getRawPath() != null
                            && (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"))
                            && uri.getRawQuery() == null
                            && uri.getRawFragment() == null;
            return bare ? origin(uri) : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static Optional<String> origin(URI uri) {
        var scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        var host = Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
        boolean safe = scheme.equals("https") || (scheme.equals("http") && HERE.contains(host));
        if (!safe || host.isEmpty() || uri.getRawUserInfo() != null) {
            return Optional.empty();
        }
        int usual = scheme.equals("https") ? 443 : 80;
        boolean plain = uri.getPort() < 0 || uri.getPort() == usual;
        return Optional.of(scheme + "://" + host + (plain ? "" : ":" + uri.getPort()));
    }

    /// Whether pages of this origin may show the panel.
    public boolean allows(String origin) {
        return origins.contains(origin);
    }

    /// A page of one of these sites without what may tell more than where it is; none where the
    /// address is not of one.
    public Optional<String> page(String url) {
        return whole(url).map(it -> origin(it).orElseThrow() + it.getRawPath());
    }

    /// Whether the address is of one of these sites.
    public boolean has(String url) {
        return whole(url).isPresent();
    }

    private Optional<URI> whole(String url) {
        try {
            var uri = URI.create(url);
            return url.length() <= LONGEST && origin(uri).filter(this::allows).isPresent()
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    @Override
    public String identifier() {
        return "";
    }

    @Override
    public Map<String, Object> written() {
        return new Written().with("origins", origins).fields();
    }
}
