package org.comptoir.trading.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.term.Term;
import tools.jackson.databind.JsonNode;

/// What another contract, or version, says otherwise. Terms are matched by what they are about, and
/// prices by product, quantity and currency, wherever they stand.
public final class ContractDiff {
    private ContractDiff() {}

    /// One value that was added, removed or changed, and the way to it from the whole contract.
    public record Difference(List<String> path, Optional<String> before, Optional<String> after) {
        public Difference {
            path = List.copyOf(path);
        }

        public Change change() {
            if (before.isEmpty()) {
                return Change.ADDED;
            }
            return after.isEmpty() ? Change.REMOVED : Change.CHANGED;
        }
    }

    /// What happened to a value.
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }

    /// The differences in the order of the first content, then what only the second has. State,
    /// version and the places of terms do not count.
    public static List<Difference> of(ContractContent before, ContractContent after) {
        var first = leaves(before);
        var second = leaves(after);
        var paths = new LinkedHashSet<>(first.keySet());
        paths.addAll(second.keySet());
        var differences = new ArrayList<Difference>();
        for (var path : paths) {
            var old = Optional.ofNullable(first.get(path));
            var now = Optional.ofNullable(second.get(path));
            if (!isSame(old, now)) {
                differences.add(new Difference(path, old, now));
            }
        }
        return differences;
    }

    /// The terms of a content by what they are called in the second step of a path.
    public static Map<String, Term> terms(ContractContent content) {
        JsonNode tree = ContentJson.mapper().valueToTree(content);
        var names = Leaves.places(tree.path("terms"));
        var terms = new LinkedHashMap<String, Term>();
        for (int at = 0; at < names.size(); at++) {
            terms.put(names.get(at), content.terms().get(at));
        }
        return terms;
    }

    private static Map<List<String>, String> leaves(ContractContent content) {
        JsonNode tree = ContentJson.mapper().valueToTree(content);
        return new Leaves().of(tree);
    }

    private static boolean isSame(Optional<String> old, Optional<String> now) {
        return old.equals(now)
                || (old.isPresent()
                        && now.isPresent()
                        && isNumber(old.get())
                        && isNumber(now.get())
                        && new BigDecimal(old.get()).compareTo(new BigDecimal(now.get())) == 0);
    }

    private static boolean isNumber(String text) {
        return text.matches("[-+]?[0-9]{1,20}(\\.[0-9]{1,10})?");
    }
}
