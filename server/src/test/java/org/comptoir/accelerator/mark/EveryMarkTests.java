package org.comptoir.accelerator.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.accelerator.mark.World.CLOTHES;
import static org.comptoir.accelerator.mark.World.CLUB;
import static org.comptoir.accelerator.mark.World.HAMMERS;
import static org.comptoir.accelerator.mark.World.NODES;
import static org.comptoir.accelerator.mark.World.TOOLS;
import static org.comptoir.accelerator.mark.World.adjust;
import static org.comptoir.accelerator.mark.World.after;
import static org.comptoir.accelerator.mark.World.catalogue;
import static org.comptoir.accelerator.mark.World.clear;
import static org.comptoir.accelerator.mark.World.exclude;
import static org.comptoir.accelerator.mark.World.excluding;
import static org.comptoir.accelerator.mark.World.filter;
import static org.comptoir.accelerator.mark.World.include;
import static org.comptoir.accelerator.mark.World.including;
import static org.comptoir.accelerator.mark.World.isUnder;
import static org.comptoir.accelerator.mark.World.list;
import static org.comptoir.accelerator.mark.World.standing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comptoir.accelerator.mark.Standing.State;
import org.comptoir.trading.content.term.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every mark on every node of every kind of contract does what it says there, and nothing
/// elsewhere; taken back, all is as it was.
class EveryMarkTests {
    private static final Map<String, List<Term>> CONTRACTS =
            Map.ofEntries(
                    Map.entry("nothing", List.of()),
                    Map.entry("catalogue", List.of(catalogue(0))),
                    Map.entry("catalogue -5", List.of(catalogue(-5))),
                    Map.entry("filter of all", List.of(filter(true, -2))),
                    Map.entry("filter of none", List.of(filter(false, 0))),
                    Map.entry("list", List.of(list(0))),
                    Map.entry("list with a set", after(List.of(list(0)), adjust(TOOLS, -4))),
                    Map.entry("only tools", List.of(catalogue(0), including(TOOLS))),
                    Map.entry(
                            "no tools but hammers",
                            List.of(catalogue(0), excluding(List.of(TOOLS), List.of(HAMMERS)))),
                    Map.entry(
                            "all at once",
                            List.of(
                                    filter(true, -1),
                                    including(TOOLS, CLOTHES),
                                    excluding(List.of(HAMMERS), List.of(CLUB)))));

    static Stream<String> contracts() {
        return CONTRACTS.keySet().stream().sorted();
    }

    private static void sameElsewhere(List<Term> before, List<Term> after, Node node) {
        NODES.stream()
                .filter(it -> !isUnder(it, node))
                .forEach(it -> {
                    var was = standing(before, it);
                    var is = standing(after, it);
                    assertThat(is.state()).as(it.key()).isEqualTo(was.state());
                    assertThat(is.percent().map(Object::toString).map(Double::valueOf))
                            .as(it.key())
                            .isEqualTo(was.percent().map(Object::toString).map(Double::valueOf));
                });
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void excludedIsExcluded(String name) {
        var terms = CONTRACTS.getOrDefault(name, List.of());
        for (var node : NODES) {
            var marked = after(terms, exclude(node));
            assertThat(standing(marked, node)).isEqualTo(Standing.excluded(node));
            sameElsewhere(terms, marked, node);
            assertThat(after(marked, exclude(node))).as("again").isEqualTo(marked);
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void includedIsSold(String name) {
        var terms = CONTRACTS.getOrDefault(name, List.of());
        for (var node : NODES) {
            var marked = after(terms, include(node));
            assertThat(standing(marked, node).state()).as(node.key()).isEqualTo(State.SOLD);
            sameElsewhere(terms, marked, node);
            var back = after(terms, exclude(node), include(node));
            assertThat(standing(back, node).state()).as(node.key()).isEqualTo(State.SOLD);
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void aPercentageIsThePercentageAtWhichItIsSold(String name) {
        var terms = CONTRACTS.getOrDefault(name, List.of());
        for (var node : NODES) {
            var marked = after(terms, adjust(node, -12));
            var standing = standing(marked, node);
            assertThat(standing.state()).as(node.key()).isEqualTo(State.SOLD);
            assertThat(standing.percent().orElseThrow()).isEqualByComparingTo("-12");
            assertThat(standing.from()).contains(node);
            sameElsewhere(terms, marked, node);
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void clearingTakesEveryMarkBack(String name) {
        var terms = CONTRACTS.getOrDefault(name, List.of());
        for (var node : NODES.stream().filter(it -> isUnmarked(terms, it)).toList()) {
            for (var step : List.of(exclude(node), adjust(node, -12), include(node))) {
                var back = after(terms, step, clear(node));
                assertThat(TreeMarks.of(back, World::above).on(node))
                        .as(node.key() + " after " + step.line())
                        .isEmpty();
                NODES.stream()
                        .filter(it -> !name.equals("nothing"))
                        .filter(it -> standing(terms, node).state() != State.LEFT_OUT)
                        .forEach(it ->
                                assertThat(standing(back, it).state())
                                        .as(it.key() + " after " + step.line())
                                        .isEqualTo(standing(terms, it).state()));
            }
        }
    }

    private static boolean isUnmarked(List<Term> terms, Node node) {
        return TreeMarks.of(terms, World::above).on(node).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void stepsAreReadAsTheyWereWritten(String name) {
        var terms = CONTRACTS.getOrDefault(name, List.of());
        for (var node : NODES) {
            var steps = List.of(exclude(node), adjust(node, -12), include(node), clear(node));
            assertThat(Step.read(Step.write(steps))).isEqualTo(steps);
            assertThat(World.MARKING.after(terms, Step.read(Step.write(steps))))
                    .isEqualTo(World.MARKING.after(terms, steps));
        }
    }
}
