package org.comptoir.accelerator.mark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.platform.Problem;

/// One change of a mark that is not saved yet. A line of text says it: `exclude p:HM-C450`, `adjust
/// -12.5 c:Hammers`.
public record Step(Act act, Node node, Optional<BigDecimal> percent) {
    private static final int MOST = 500;

    /// What is done to a node.
    public enum Act {
        INCLUDE,
        EXCLUDE,
        ADJUST,
        CLEAR;

        static Optional<Act> of(String code) {
            return List.of(values()).stream().filter(it -> it.code().equals(code)).findFirst();
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A step as it was entered; a percentage as people write it.
    public static Step of(String act, String node, String percent) {
        var known = Act.of(act).orElseThrow(() -> unknown(act));
        var place = Node.read(node).orElseThrow(() -> unknown(node));
        return new Step(
                known,
                place,
                known == Act.ADJUST ? Optional.of(number(percent)) : Optional.empty());
    }

    private static BigDecimal number(String text) {
        var plain = text.replaceAll("[\\s\u00a0\u202f%]", "").replace(',', '.').replace('−', '-');
        if (!plain.matches("[+-]?\\d{1,9}(\\.\\d{1,9})?")) {
            throw Problem.invalid("percent", "bad-mark-percentage", text);
        }
        return new BigDecimal(plain);
    }

    /// Steps, one a line.
    public static List<Step> read(String lines) {
        var steps = new ArrayList<Step>();
        for (var line : lines.lines().filter(it -> !it.isBlank()).toList()) {
            int cut = line.indexOf(' ');
            var act = cut < 0 ? line : line.substring(0, cut);
            var rest = line.substring(cut + 1);
            int next = act.equals(Act.ADJUST.code()) ? rest.indexOf(' ') : -1;
            steps.add(of(act, rest.substring(next + 1), rest.substring(0, Math.max(0, next))));
        }
        if (steps.size() > MOST) {
            throw Problem.invalid("steps", "too-many-steps", MOST);
        }
        return steps;
    }

    public static String write(List<Step> steps) {
        return steps.stream().map(Step::line).collect(Collectors.joining("\n"));
    }

    String line() {
        var number = percent.map(it -> it.toPlainString() + " ").orElse("");
        return act.code() + " " + number + node.key();
    }

    private static Problem unknown(String text) {
        return Problem.invalid("steps", "no-such-step", text);
    }
}
