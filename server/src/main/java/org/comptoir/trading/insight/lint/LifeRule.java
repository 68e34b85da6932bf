package org.comptoir.trading.insight.lint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.trading.book.CompiledContract;
import org.comptoir.trading.insight.lint.Finding.Kind;
import org.comptoir.trading.insight.lint.Finding.Severity;

/// Looks at contracts in time and at what they refer to: ends, gaps between versions, circles.
final class LifeRule implements Rule {
    private static final Duration SOON = Duration.ofDays(60);

    @Override
    public void check(Scene scene, Consumer<Finding> found) {
        for (var versions : scene.book().families().values()) {
            ends(scene, versions, found);
            gaps(scene, versions, found);
        }
        scene.contracts()
                .filter(it -> isCircular(scene, it))
                .forEach(it -> found.accept(Finding.of(Kind.CYCLE, Severity.ERROR, it.contract())));
    }

    private static void ends(
            Scene scene, List<CompiledContract> versions, Consumer<Finding> found) {
        for (var version : versions) {
            var end = version.contract().validity().end();
            if (!version.terms().usability().active() || end.isEmpty()) {
                continue;
            }
            var contract = version.contract();
            var date = end.get().toString();
            if (contract.hasEnded(scene.now())) {
                found.accept(Finding.of(Kind.EXPIRED, Severity.NOTICE, contract, date));
            } else if (contract.hasEnded(scene.now().plus(SOON))) {
                found.accept(Finding.of(Kind.EXPIRES_SOON, Severity.WARNING, contract, date));
            }
        }
    }

    private static void gaps(
            Scene scene, List<CompiledContract> versions, Consumer<Finding> found) {
        if (versions.size() < 2) {
            return;
        }
        var windows = versions.stream().map(Scene::window).toList();
        Gaps.in(windows, Validity.ALWAYS, scene.now())
                .ifPresent(gap ->
                        versions.stream()
                                .filter(it -> it.terms().usability().active())
                                .findFirst()
                                .ifPresent(it ->
                                        found.accept(
                                                Finding.of(
                                                        Kind.VERSION_GAP,
                                                        Severity.WARNING,
                                                        it.contract(),
                                                        gap.start().orElseThrow().toString(),
                                                        gap.end().orElseThrow().toString()))));
    }

    private static boolean isCircular(Scene scene, CompiledContract contract) {
        var own = contract.contract().family();
        Set<FamilyKey> seen = new HashSet<>();
        var left = new ArrayList<>(contract.references());
        while (!left.isEmpty()) {
            var family = left.removeLast();
            if (family.equals(own)) {
                return true;
            }
            if (seen.add(family)) {
                scene.book()
                        .families()
                        .getOrDefault(family, List.of())
                        .forEach(it -> left.addAll(it.references()));
            }
        }
        return false;
    }
}
