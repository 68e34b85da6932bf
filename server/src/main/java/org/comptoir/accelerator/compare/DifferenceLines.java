package org.comptoir.accelerator.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.accelerator.compare.Comparison.Line;
import org.comptoir.trading.diff.ContractDiff.Change;
import org.comptoir.trading.diff.ContractDiff.Difference;

/// One line for each difference: an element of a list that only one side has is one line, whatever
/// it holds. Of a term that only one side has, its sentence says the rest.
record DifferenceLines(DifferenceWords words, int leftOut, boolean elementsOnly) {
    private static final String NONE = "–";

    /// Lists that the sentence of a term names in full.
    private static final Set<String> SAID =
            Set.of("policies", "methods", "addresses", "centers", "delivery");

    List<Line> of(List<Difference> differences) {
        var lines = new ArrayList<Line>();
        int place = 0;
        while (place < differences.size()) {
            var one = differences.get(place);
            int end = place + 1;
            if (one.path().size() > leftOut) {
                if (isElement(one)) {
                    end = endOf(differences, place);
                    if (!elementsOnly || !SAID.contains(one.path().get(leftOut))) {
                        lines.add(element(one, differences.subList(place, end)));
                    }
                } else if (!elementsOnly) {
                    lines.add(value(one));
                }
            }
            place = end;
        }
        return lines;
    }

    /// Whether it is an element with parts of its own that only one side has.
    private static boolean isElement(Difference difference) {
        return difference.change() != Change.CHANGED
                && difference.before().or(difference::after).orElse("").isEmpty();
    }

    /// Its parts follow it.
    private static int endOf(List<Difference> differences, int place) {
        var path = differences.get(place).path();
        int end = place + 1;
        while (end < differences.size() && startsWith(differences.get(end).path(), path)) {
            end++;
        }
        return end;
    }

    private static boolean startsWith(List<String> path, List<String> first) {
        return path.size() > first.size() && path.subList(0, first.size()).equals(first);
    }

    private Line element(Difference one, List<Difference> parts) {
        var said = words.element(one.path(), parts);
        return line(one, Optional.of(said));
    }

    private Line value(Difference one) {
        return new Line(
                one.change(),
                words.label(rest(one)),
                one.before().map(it -> words.value(one.path(), it)).orElse(NONE),
                one.after().map(it -> words.value(one.path(), it)).orElse(NONE));
    }

    private Line line(Difference one, Optional<String> said) {
        boolean added = one.change() == Change.ADDED;
        return new Line(
                one.change(),
                words.label(rest(one)),
                added ? NONE : said.orElse(NONE),
                added ? said.orElse(NONE) : NONE);
    }

    private List<String> rest(Difference one) {
        return one.path().subList(leftOut, one.path().size());
    }
}
