package org.comptoir.care.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.comptoir.platform.load.YamlNode;

/// The paths of a store that may be sent to a shopper; one that ends in `*` stands for all that
/// begin so.
public record AllowedPages(List<String> paths) {
    /// What shoppers look at, but nothing that does something.
    public static final AllowedPages USUAL =
            new AllowedPages(
                    List.of("/", "/catalog*", "/product/*", "/search*", "/cart", "/account*"));

    private static final Pattern PLAIN = Pattern.compile("/[A-Za-z0-9\\-._~!$&'()+,;=:@/%]*");
    private static final Pattern UP =
            Pattern.compile("(?i).*(/|%2f|%5c)(\\.|%2e){1,2}(/|%2f|%5c|$).*");
    private static final int LONGEST = 2_000;

    private static final int MOST = 200;

    public AllowedPages {
        paths = List.copyOf(paths);
    }

    /// Those of a list; what is no path is told to its report.
    static AllowedPages read(YamlNode list) {
        var paths = new ArrayList<String>();
        for (var item : TextNodes.few(list, MOST)) {
            var path = item.value().required(TextNodes.LONGEST_TITLE);
            var plain = path.endsWith("*") ? path.substring(0, path.length() - 1) : path;
            if (!path.isEmpty() && (plain.contains("*") || !isPlain(plain))) {
                item.problem("bad-page-pattern", path);
            }
            paths.add(path);
        }
        return new AllowedPages(paths);
    }

    /// Whether a path below the store, with or without a query, is one of them.
    public boolean allows(String address) {
        int end = end(address);
        var path = address.substring(0, end);
        return address.length() <= LONGEST
                && isPlain(path)
                && address.chars().noneMatch(it -> it <= ' ' || it == 0x7f || it == '\\')
                && paths.stream().anyMatch(it -> matches(it, path));
    }

    private static int end(String address) {
        for (int at = 0; at < address.length(); at++) {
            if (address.charAt(at) == '?' || address.charAt(at) == '#') {
                return at;
            }
        }
        return address.length();
    }

    /// Whether a path is one that no browser reads as another, or as one of another server.
    static boolean isPlain(String path) {
        return PLAIN.matcher(path).matches() && !path.contains("//") && !UP.matcher(path).matches();
    }

    private static boolean matches(String pattern, String path) {
        return pattern.endsWith("*")
                ? path.startsWith(pattern.substring(0, pattern.length() - 1))
                : path.equals(pattern) || path.equals(pattern + "/");
    }
}
