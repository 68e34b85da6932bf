package org.comptoir.accelerator.notebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.accelerator.mark.Node;
import org.comptoir.accelerator.mark.Step;
import org.comptoir.accelerator.mark.TreeRows;
import org.springframework.util.MultiValueMap;

/// How the tree was sent: the steps so far, which nodes are open and how far, which is chosen, what
/// is looked for; `act` is what its reader wants to do to the chosen node.
record BenchAsk(
        List<Step> steps,
        String act,
        String percent,
        Node node,
        Map<Node, Integer> open,
        String query,
        boolean onlyMarked,
        Map<String, String> all) {
    private static final int MOST_CHILDREN = 2_000;
    private static final int LONGEST = 200;

    BenchAsk {
        steps = List.copyOf(steps);
        open = Map.copyOf(open);
        all = Map.copyOf(all);
    }

    static BenchAsk of(MultiValueMap<String, String> sent) {
        var last = new HashMap<String, String>();
        sent.forEach((name, values) -> last.put(name, values.getLast()));
        var chosen = last.getOrDefault("choose", last.getOrDefault("node", ""));
        var query = last.getOrDefault("q", "").strip();
        return new BenchAsk(
                Step.read(last.getOrDefault("steps", "")),
                last.getOrDefault("do", ""),
                last.getOrDefault("percent", ""),
                Node.read(chosen).orElse(new Node.Whole()),
                open(sent.getOrDefault("open", List.of()), last),
                query.substring(0, Math.min(LONGEST, query.length())),
                last.getOrDefault("marked", "").equals("true"),
                last);
    }

    private static Map<Node, Integer> open(List<String> sent, Map<String, String> last) {
        var open = new HashMap<Node, Integer>();
        if (!last.containsKey("steps")) {
            open.put(new Node.Whole(), TreeRows.PAGE);
        }
        for (var each : sent) {
            int cut = each.lastIndexOf('|');
            var limit = each.substring(cut + 1);
            if (cut > 0 && limit.matches("\\d{1,4}")) {
                int most = Math.min(MOST_CHILDREN, Integer.parseInt(limit));
                Node.read(each.substring(0, cut)).ifPresent(it -> open.put(it, most));
            }
        }
        named(last, "toggle")
                .filter(it -> open.remove(it) == null)
                .ifPresent(it -> open.put(it, TreeRows.PAGE));
        named(last, "more")
                .ifPresent(it ->
                        open.merge(
                                it,
                                TreeRows.PAGE,
                                (one, more) -> Math.min(MOST_CHILDREN, one + more)));
        return open;
    }

    /// The same at another node, among those that are marked.
    BenchAsk at(Node other) {
        return new BenchAsk(steps, act, percent, other, open, "", true, all);
    }

    private static Optional<Node> named(Map<String, String> last, String name) {
        return Node.read(last.getOrDefault(name, ""));
    }

    /// The steps once the present one is taken, or the last one taken back.
    List<Step> taken() {
        if (act.isEmpty()) {
            return steps;
        }
        if (act.equals("undo")) {
            return steps.subList(0, Math.max(0, steps.size() - 1));
        }
        var more = new ArrayList<>(steps);
        more.add(Step.of(act, node.key(), percent));
        return Step.read(Step.write(more));
    }
}
