package org.comptoir.care.setting;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.platform.Problem;

/// Which queue a request goes to: the rules in their order, of which the first that matches wins.
public record Rules(List<Rule> rules) implements Setting {
    public static final Rules NONE = new Rules(List.of());

    public Rules {
        rules = List.copyOf(rules);
    }

    /// What a rule may look at.
    public enum Condition {
        LINKS,
        SUBJECTS,
        CATEGORIES,
        LANGUAGES,
        ACCOUNTS,
        CONTRACTS;

        /// The name in files and over REST.
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Sends a request to a queue if it has, for each condition, one of the values; one without
    /// conditions matches every request. A priority goes before the queue's own.
    public record Rule(
            Map<Condition, List<String>> conditions, String queue, Optional<Integer> priority) {
        public Rule {
            conditions = Map.copyOf(conditions);
        }

        private boolean matches(Request request) {
            return conditions.entrySet().stream()
                    .allMatch(it -> !Collections.disjoint(it.getValue(), request.of(it.getKey())));
        }

        private Map<String, Object> written() {
            var written = new Written();
            for (var it : Condition.values()) {
                written.with(it.code(), conditions.getOrDefault(it, List.of()));
            }
            return written.with("queue", queue).with("priority", priority).fields();
        }
    }

    /// What is known of a request; asked only where a rule looks at it.
    @FunctionalInterface
    public interface Request {
        Set<String> of(Condition condition);
    }

    /// The first rule that matches.
    public Optional<Rule> match(Request request) {
        return rules.stream().filter(it -> it.matches(request)).findFirst();
    }

    /// The queue of the first rule that matches.
    public Optional<String> queue(Request request) {
        return match(request).map(Rule::queue);
    }

    @Override
    public String identifier() {
        return "";
    }

    @Override
    public void check(Setup setup) {
        var subjects = setup.general().value().subjects();
        for (int at = 0; at < rules.size(); at++) {
            var rule = rules.get(at);
            setup.requireQueue("rules[%d].queue".formatted(at), rule.queue);
            for (var subject : rule.conditions.getOrDefault(Condition.SUBJECTS, List.of())) {
                if (subjects.stream().noneMatch(it -> it.identifier().equals(subject))) {
                    throw Problem.invalid(
                            "rules[%d].subjects".formatted(at), "no-such-subject", subject);
                }
            }
        }
    }

    @Override
    public Map<String, Object> written() {
        return Map.of("rules", rules.stream().map(Rule::written).toList());
    }
}
