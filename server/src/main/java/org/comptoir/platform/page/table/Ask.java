package org.comptoir.platform.page.table;

import java.util.LinkedHashMap;
import java.util.Map;
import org.comptoir.platform.Paged;
import org.springframework.web.util.UriComponentsBuilder;

/// What a reader asks of a list by its address: words, a view, filters, an order and a page.
/// Unknown parameters are left out, so that an address says only what it means. The path is encoded
/// already where it has to be.
public record Ask(String path, Map<String, String> values) {
    private static final int LONGEST = 200;

    public Ask {
        values = Map.copyOf(values);
    }

    /// The parameters of a request that the list knows; empty ones count as not given.
    public static Ask of(String path, Map<String, String> parameters, String... known) {
        var kept = new LinkedHashMap<String, String>();
        for (var name : known) {
            var value = parameters.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                kept.put(name, value.substring(0, Math.min(LONGEST, value.length())));
            }
        }
        return new Ask(path, kept);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /// The words searched for.
    public String text() {
        return value("q");
    }

    /// The column by which to sort, without its direction.
    public String sort() {
        var sort = value("sort");
        return sort.startsWith("-") ? sort.substring(1) : sort;
    }

    public boolean isDown() {
        return value("sort").startsWith("-");
    }

    public int page() {
        return Paged.number(value("page"));
    }

    /// The address of this list with another value; without one where it is empty. Whatever
    /// changes, the list begins at its first page.
    public String with(String name, String value) {
        var changed = new java.util.TreeMap<>(values);
        changed.remove("page");
        changed.put(name, value);
        return address(changed);
    }

    /// What is asked of the list, its page left out, as an address writes it.
    public String query() {
        var address = with("page", "");
        return address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
    }

    /// The address of this list as it was asked for.
    public String address() {
        return address(values);
    }

    private String address(Map<String, String> wishes) {
        var query = UriComponentsBuilder.newInstance();
        new java.util.TreeMap<>(wishes)
                .forEach((key, held) -> {
                    if (!held.isEmpty()) {
                        query.queryParam(key, "{" + key + "}");
                    }
                });
        return path + query.buildAndExpand(wishes).encode().toUriString();
    }

    /// The address sorted by a column: upwards, and downwards when it is so already.
    public String sortedBy(String column) {
        boolean already = sort().equals(column) && !isDown();
        return with("sort", already ? "-" + column : column);
    }

    /// How a column is sorted, in the words of `aria-sort`.
    public String direction(String column) {
        if (!sort().equals(column)) {
            return "none";
        }
        return isDown() ? "descending" : "ascending";
    }
}
